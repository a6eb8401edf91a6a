package outloud.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import outloud.diagnostic.Code;

/** A git index for one publication; the author's own may hold half a commit. */
final class OwnIndex implements AutoCloseable {
  private final Path file;
  private final Git git;

  OwnIndex(Git plain) throws Refusal {
    String folder = plain.must("rev-parse", "--absolute-git-dir").text();
    String name = "outloud-" + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".index";
    this.file = Path.of(folder, name);
    this.git = new Git(plain.folder(), Map.of("GIT_INDEX_FILE", file.toString()));
  }

  /** Puts a tree into the index; how it differs from a commit, or from nothing. */
  Changes stage(Tree tree, Optional<String> commit) throws Refusal {
    git.must(tree.asIndex(), "update-index", "-z", "--index-info");
    // Every git knows the empty tree without storing it.
    String base =
        commit.isPresent() ? commit.get() : git.must("hash-object", "-t", "tree", "--stdin").text();
    return Changes.read(
        git.must("diff-index", "--cached", "--no-renames", "--name-status", "-z", base).output());
  }

  /** Commits what is staged on top of a commit; no branch moves. */
  String commit(String message, Optional<String> parent) throws Refusal {
    String tree = git.must("write-tree").text();
    byte[] text = message.getBytes(StandardCharsets.UTF_8);
    Git.Result commit =
        parent.isPresent()
            ? git.feed(text, "commit-tree", tree, "-F", "-", "-p", parent.get())
            : git.feed(text, "commit-tree", tree, "-F", "-");
    if (!commit.succeeded()) {
      String why = Complaint.of(commit.complaint()).line();
      throw new Refusal(
          Code.PUBLISH_FAILED,
          why.contains("auto-detection") || why.contains("ident")
              ? "git does not know who you are, so it cannot commit"
              : "git could not commit: " + why,
          "Tell git who you are with `git config --global user.name \"Your Name\"` and `git config"
              + " --global user.email \"you@example.com\"`.");
    }
    return commit.text();
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException _) {
      // A small file in `.git` with a name of its own does no harm.
    }
  }
}
