package outloud.publish;

import java.util.Optional;
import java.util.regex.Pattern;
import outloud.diagnostic.Code;

/**
 * A branch on a remote.
 *
 * @param remote a name or an address
 * @param branch without {@code refs/heads/}
 */
record RemoteBranch(String remote, String branch) {
  private static final Pattern ADDRESS = Pattern.compile(".*[/\\\\:].*");

  /** Refuses what git would take for an option, a helper program or no branch at all. */
  void check(Git git) throws Refusal {
    if (!git.run("check-ref-format", ref()).succeeded() || branch.startsWith("-")) {
      throw new Refusal(
          Code.PUBLISH_FAILED,
          "\"" + branch + "\" cannot be the name of a branch",
          "Name one like `gh-pages`.");
    }
    // "ext::" and its like run programs.
    boolean isSafe = !remote.isBlank() && !remote.startsWith("-") && !remote.contains("::");
    boolean isKnown =
        isSafe
            && (ADDRESS.matcher(remote).matches()
                || git.must("remote").text().lines().anyMatch(remote::equals));
    if (!isKnown) {
      throw new Refusal(
          Code.PUBLISH_NO_REMOTE,
          "this repository has no remote \"" + remote + "\"",
          "`git remote -v` lists those it has; `git remote add " + name() + " <url>` adds one.");
    }
  }

  private String name() {
    return remote.matches("[A-Za-z][A-Za-z0-9_-]*") ? remote : "origin";
  }

  String ref() {
    return "refs/heads/" + branch;
  }

  /** Fetches the branch; its commit, or none when the remote does not have it yet. */
  Optional<String> fetch(Git git) throws Refusal {
    Optional<String> commit = tip(git);
    if (commit.isPresent() && !git.run("cat-file", "-e", commit.get() + "^{tree}").succeeded()) {
      Git.Result fetch =
          git.run(
              "fetch",
              "--quiet",
              "--no-tags",
              "--no-recurse-submodules",
              "--no-write-fetch-head",
              "--",
              remote,
              ref());
      if (!fetch.succeeded()) {
        throw unreachable(Complaint.of(fetch.complaint()));
      }
    }
    return commit;
  }

  /** The commit that the branch is at now. */
  private Optional<String> tip(Git git) throws Refusal {
    Git.Result list = git.run("ls-remote", "--heads", "--", remote, ref());
    if (!list.succeeded()) {
      throw unreachable(Complaint.of(list.complaint()));
    }
    // The pattern also finds branches that only end like this one.
    return list.text()
        .lines()
        .filter(line -> line.endsWith("\t" + ref()))
        .map(line -> line.substring(0, line.indexOf('\t')))
        .findFirst();
  }

  private Refusal unreachable(Complaint complaint) {
    return new Refusal(
        Code.PUBLISH_FAILED,
        complaint.isLockedOut()
            ? "the remote " + shown() + " did not let you in: " + complaint.line()
            : "the remote " + shown() + " could not be reached: " + complaint.line(),
        "Check it with `git ls-remote " + shown() + "`; nothing was published.");
  }

  /**
   * Sends a commit; never by force, so nothing on the remote can be lost.
   *
   * @param parent the tip of the branch that the commit is made for
   */
  void push(Git git, String commit, Optional<String> parent) throws Refusal {
    Git.Result push =
        git.run(
            "push",
            "--quiet",
            "--porcelain",
            "--no-follow-tags",
            "--no-recurse-submodules",
            "--",
            remote,
            commit + ":" + ref());
    if (push.succeeded()) {
      return;
    }
    Complaint complaint = Complaint.of(push.complaint());
    Optional<String> why = push.text().lines().filter(line -> line.startsWith("!")).findFirst();
    if (why.isEmpty()) {
      throw unreachable(complaint);
    }
    // Git words a lost race in many ways, so look who won it.
    throw tip(git).equals(parent) ? rejected(why.get(), complaint) : overtaken();
  }

  private Refusal overtaken() {
    return new Refusal(
        Code.PUBLISH_REJECTED,
        "somebody else pushed to " + branch + " of " + shown() + " at the same moment",
        "Publish again; nothing was lost.");
  }

  private Refusal rejected(String line, Complaint complaint) {
    String reason = line.substring(line.lastIndexOf('\t') + 1);
    String said = String.join(" ", complaint.remote());
    return new Refusal(
        Code.PUBLISH_REJECTED,
        "the remote " + shown() + " rejected the push to " + branch + ": " + reason,
        said.isEmpty() ? "Nothing was lost." : "Nothing was lost. It said: " + said);
  }

  /** The remote without a password. */
  private String shown() {
    return Complaint.of(remote).lines().getFirst();
  }
}
