package outloud.document;

import java.util.List;
import java.util.Optional;
import outloud.data.Node;

/**
 * Front matter as written: everything optional, other tools' names already translated.
 *
 * @param release before which it is not published, whatever its date: Hugo's {@code publishDate}
 * @param permalink where the author wants the page, as written: {@code slug}, {@code /a/b/} or a
 *     URL
 * @param redirectTo where the page leads its readers instead of being one
 * @param categories in the author's order; tools that have them build addresses of them
 * @param draft whether the author holds it back, by any of the tools' ways
 * @param project the slug of the project whose build log it joins
 * @param link what it points at, as written
 * @param thread what the author says of the thread
 * @param excerptSeparator what ends the excerpt in the body
 * @param fields everything that stands there, for templates
 */
public record FrontMatter(
    Optional<String> title,
    Optional<String> description,
    Optional<PublishDate> date,
    Optional<PublishDate> updated,
    Optional<PublishDate> release,
    Optional<PublishDate> expires,
    Optional<String> slug,
    Optional<String> permalink,
    Optional<String> redirectTo,
    List<String> aliases,
    List<String> tags,
    List<String> categories,
    Optional<String> series,
    Optional<String> project,
    boolean draft,
    Optional<String> cover,
    Optional<String> coverAlt,
    Optional<String> canonicalUrl,
    Optional<String> link,
    Optional<String> language,
    List<String> syndication,
    ThreadWish thread,
    Optional<Integer> weight,
    Optional<String> excerptSeparator,
    Node.Mapping fields) {

  public FrontMatter {
    aliases = List.copyOf(aliases);
    tags = List.copyOf(tags);
    categories = List.copyOf(categories);
    syndication = List.copyOf(syndication);
  }

  /** Whether a key means something in every document, or was reported because it nearly does. */
  public static boolean isHeeded(String key) {
    boolean strange = Key.of(key).isEmpty() && !Key.FOREIGN.contains(key);
    return !strange || StrangeKeys.nearest(key).isPresent();
  }

  /** What the author's {@code thread:} says. */
  public sealed interface ThreadWish {
    /**
     * Make one from the post.
     *
     * @param hook how it begins, in the author's words
     */
    record Made(Optional<String> hook, ThreadChoice choice) implements ThreadWish {
      /** Nothing is said. */
      public Made() {
        this(Optional.empty(), ThreadChoice.NONE);
      }
    }

    /** {@code thread: false}. */
    record None() implements ThreadWish {}

    /** The author's own segments, in order. */
    record Written(List<String> segments, ThreadChoice choice) implements ThreadWish {
      public Written {
        segments = List.copyOf(segments);
      }
    }

    /** The author's own segments, in a file beside the post. */
    record Beside(ThreadFile file, ThreadChoice choice) implements ThreadWish {}

    /** What is said of how it is made. */
    default ThreadChoice settings() {
      if (this instanceof Made made) {
        return made.choice();
      }
      if (this instanceof Written written) {
        return written.choice();
      }
      return this instanceof Beside beside ? beside.choice() : ThreadChoice.NONE;
    }
  }
}
