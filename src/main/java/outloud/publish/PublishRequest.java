package outloud.publish;

import java.nio.file.Path;

/**
 * What is to be published, and where.
 *
 * @param repository a folder in the author's clone; the top, one below it, or a worktree
 * @param folder what was built; anywhere
 * @param remote the name of a remote, like {@code origin}, or an address
 * @param branch on the remote, like {@code gh-pages}; it is made when it is not there
 * @param message of the commit
 * @param dryRun only tells what would change
 */
public record PublishRequest(
    Path repository, Path folder, String remote, String branch, String message, boolean dryRun) {

  public PublishRequest {
    if (message.isBlank()) {
      throw new IllegalArgumentException("a commit without a message");
    }
  }
}
