package outloud.publish;

import java.util.Optional;
import outloud.diagnostic.Outcome;

/**
 * Puts a folder on a branch of a remote, like {@code gh-pages}, as one new commit on top of what is
 * there. The author's work tree, index, HEAD and branches are not touched, and a push is never
 * forced.
 */
public final class GitPublisher {

  /** Fetches, compares, commits and pushes; or tells why not, with nothing changed anywhere. */
  public Outcome<PublishResult> publish(PublishRequest request) {
    try {
      return Outcome.of(tryToPublish(request));
    } catch (Refusal refusal) {
      return Outcome.refused(refusal.diagnostic());
    }
  }

  private static PublishResult tryToPublish(PublishRequest request) throws Refusal {
    Repository repository = Repository.open(request.repository());
    Git git = repository.git();
    RemoteBranch target = new RemoteBranch(request.remote(), request.branch());
    target.check(git);
    Optional<String> parent = target.fetch(git);
    repository.refuseSources(request.branch(), parent);
    boolean keep = !request.dryRun();
    Tree tree =
        Tree.of(request.folder(), git, keep).with(domain(git, parent), emptyFile(git, keep));
    try (OwnIndex index = new OwnIndex(git)) {
      Changes changes = index.stage(tree, parent);
      if (changes.isEmpty()) {
        return changes.result(PublishResult.Status.UNCHANGED, Optional.empty());
      }
      if (request.dryRun()) {
        return changes.result(PublishResult.Status.DRY_RUN, Optional.empty());
      }
      String commit = index.commit(request.message(), parent);
      target.push(git, commit, parent);
      return changes.result(PublishResult.Status.PUSHED, Optional.of(commit));
    }
  }

  /** The CNAME that is on the branch now, where GitHub's settings page puts it. */
  private static Optional<String> domain(Git git, Optional<String> commit) throws Refusal {
    if (commit.isEmpty()) {
      return Optional.empty();
    }
    Git.Result found = git.run("rev-parse", "--verify", "--quiet", commit.get() + ":CNAME");
    return found.succeeded() ? Optional.of(found.text()) : Optional.empty();
  }

  private static String emptyFile(Git git, boolean keep) throws Refusal {
    return keep
        ? git.must("hash-object", "-w", "--stdin").text()
        : git.must("hash-object", "--stdin").text();
  }
}
