package outloud.publish;

import java.time.Instant;
import java.util.Map;

/**
 * When files were first committed.
 *
 * @param first author's time of the first commit by path within the folder, with {@code /}; renames
 *     that changed nothing else are followed
 * @param shallow whether older commits are missing, so that some files have no time
 */
public record History(Map<String, Instant> first, boolean shallow) {
  /** No repository, no git, or no commit. */
  public static final History NONE = new History(Map.of(), false);

  public History {
    first = Map.copyOf(first);
  }
}
