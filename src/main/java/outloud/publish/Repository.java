package outloud.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.diagnostic.Code;

/** The author's clone: finds it, and knows what they work on in it. */
record Repository(Git git) {
  private static final Pattern VERSION = Pattern.compile("git version (\\d{1,4})\\.(\\d{1,4})");

  /** The first git that can fetch without writing FETCH_HEAD is 2.29. */
  private static final int OLDEST_MAJOR = 2;

  private static final int OLDEST_MINOR = 29;

  /** The repository that a folder is in. */
  static Repository open(Path folder) throws Refusal {
    if (!Files.isDirectory(folder)) {
      throw new Refusal(
          Code.PUBLISH_NO_REPOSITORY,
          folder + " is not a folder",
          "Run this in the folder of your site.");
    }
    Git git = new Git(folder, Map.of());
    Matcher version = VERSION.matcher(git.must("--version").text());
    if (version.find() && isTooOld(version)) {
      throw new Refusal(
          Code.PUBLISH_NO_GIT,
          "git " + version.group(1) + "." + version.group(2) + " is too old to publish with",
          "Install git 2.29 or newer.");
    }
    Git.Result found = git.run("rev-parse", "--git-dir");
    if (!found.succeeded()) {
      throw new Refusal(
          Code.PUBLISH_NO_REPOSITORY,
          "there is no git repository to publish from: " + Complaint.of(found.complaint()).line(),
          "Make one with `git init` and add a remote, or upload the built folder another way.");
    }
    return new Repository(git);
  }

  private static boolean isTooOld(Matcher version) {
    int major = Integer.parseInt(version.group(1));
    int minor = Integer.parseInt(version.group(2));
    return major < OLDEST_MAJOR || (major == OLDEST_MAJOR && minor < OLDEST_MINOR);
  }

  /**
   * Refuses a branch that holds the sources: the site would take their place, which nobody means.
   *
   * @param tip the branch's commit on the remote
   */
  void refuseSources(String branch, Optional<String> tip) throws Refusal {
    if (tip.isEmpty()) {
      return;
    }
    boolean isCurrent = git.run("symbolic-ref", "--short", "HEAD").text().equals(branch);
    boolean isPast = git.run("merge-base", "--is-ancestor", tip.get(), "HEAD").succeeded();
    if (isCurrent || isPast) {
      throw new Refusal(
          Code.PUBLISH_FAILED,
          "the branch " + branch + " holds what you work on, and the site would replace it",
          "Publish to a branch of its own, like `gh-pages`.");
    }
  }
}
