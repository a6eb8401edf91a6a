package outloud.thread;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import outloud.markdown.Block;
import outloud.markdown.Target;

/**
 * What a thread is made from.
 *
 * @param url the canonical URL, absolute: the way home
 * @param tags the post's tags as written
 * @param hook how the author wants the thread to begin; nothing to choose it from the article
 * @param written the author's own segments; empty to make them from the blocks
 * @param settings what the author wants of the thread
 * @param people whom the author wants to mention
 * @param addresses the absolute URL of a target; nothing when it leads nowhere
 */
public record ThreadSource(
    String title,
    String description,
    String url,
    String language,
    List<String> tags,
    Optional<String> hook,
    List<String> written,
    ThreadSettings settings,
    People people,
    List<Block> blocks,
    Function<Target, Optional<String>> addresses) {

  public ThreadSource {
    tags = List.copyOf(tags);
    written = List.copyOf(written);
    blocks = List.copyOf(blocks);
  }
}
