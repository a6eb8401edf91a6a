package outloud.publish;

import java.util.List;
import java.util.Optional;

/**
 * What came of publishing.
 *
 * @param added paths of pages, like {@code /posts/hello/}, in order
 * @param changed like {@code added}
 * @param removed like {@code added}
 * @param otherFiles how many files that are no pages were added, changed or removed
 * @param commit the new commit; none unless it was pushed
 */
public record PublishResult(
    Status status,
    List<String> added,
    List<String> changed,
    List<String> removed,
    int otherFiles,
    Optional<String> commit) {

  /** How it ended. */
  public enum Status {
    /** The branch has a new commit. */
    PUSHED,
    /** The branch has these very files already. */
    UNCHANGED,
    /** Nothing was sent, as was asked. */
    DRY_RUN
  }

  public PublishResult {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    removed = List.copyOf(removed);
  }
}
