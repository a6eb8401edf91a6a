package outloud.markdown;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.TagTable.Entry;
import outloud.markdown.TagTable.Meaning;

/** Tells where the embeds of other tools lead. */
final class TagAddress {
  private TagAddress() {}

  /** The URL that a tag embeds; nothing when the tag is not known. */
  static Optional<String> of(Tag tag) {
    Tag called = called(tag);
    Entry entry = TagTable.of(called.name());
    if (called.name().equals("video")) {
      String film = identifier("video", Arguments.of(called.arguments()));
      return Optional.of(film).filter(url -> url.startsWith("http") && isKnown(url));
    }
    if (entry == null || entry.meaning() != Meaning.EMBED || isPath(called)) {
      return Optional.empty();
    }
    String id = identifier(called.name(), Arguments.of(called.arguments()));
    if (id.isEmpty()) {
      return Optional.empty();
    }
    boolean isUrl = id.startsWith("http://") || id.startsWith("https://");
    return isUrl
        ? Optional.of(id)
        : completed(entry.detail(), id.startsWith("/") ? id.substring(1) : id);
  }

  private static boolean isKnown(String url) {
    return Provider.of(url).isPresent();
  }

  /** What is no identifier but names a host needs one. */
  private static Optional<String> completed(String prefix, String id) {
    boolean host = id.indexOf('.') > 0;
    return prefix.equals("https://") && !host ? Optional.empty() : Optional.of(prefix + id);
  }

  /** An include is the tag that its file is named after. */
  static Tag called(Tag tag) {
    if (!isInclude(tag)) {
      return tag;
    }
    List<String> words = Arguments.of(tag.arguments()).words();
    String file = words.isEmpty() ? "" : words.getFirst();
    String behind = tag.arguments().substring(tag.arguments().indexOf(file) + file.length());
    return new Tag(stem(file), behind.startsWith("\"") ? behind.substring(1) : behind.strip());
  }

  static boolean isInclude(Tag tag) {
    return tag.name().equals("include")
        || tag.name().equals("include_relative")
        || tag.name().equals("include_cached");
  }

  /** Jekyll's {@code link} names a file, that of dev.to an address. */
  static boolean isPath(Tag tag) {
    return tag.name().equals("link")
        && !tag.arguments().contains("://")
        && (tag.arguments().startsWith("_") || FileEnding.isFile(tag.arguments()));
  }

  private static String identifier(String name, Arguments arguments) {
    String named =
        arguments.first(
            "id", "url", "src", "href", "link", "videoId", "video_id", "videoID", "tweetId", "v");
    String user = arguments.first("user", "username");
    if (!user.isEmpty() && !named.isEmpty()) {
      String path = user + (name.equals("gist") ? "/" : "/status/") + named;
      return name.equals("gist") ? path : "https://twitter.com/" + path;
    }
    if (!named.isEmpty() || arguments.words().isEmpty()) {
      return named.replace("\\_", "_");
    }
    String first = arguments.words().getFirst();
    // Hugo's gist takes the user and the identifier as two words.
    boolean two = name.equals("gist") && arguments.words().size() > 1 && first.indexOf('/') < 0;
    String id = two ? first + "/" + arguments.words().get(1) : first;
    String plain = id.replace("\\_", "_");
    return plain.startsWith("@") && !name.equals("replit") ? plain.substring(1) : plain;
  }

  /** The words that the author gave an embed; empty when there are none. */
  static String title(Tag tag) {
    Arguments arguments = Arguments.of(tag.arguments());
    String named = arguments.first("title", "label", "caption", "alt", "name");
    boolean second = named.isEmpty() && tag.name().equals("embed") && arguments.words().size() == 2;
    return second && tag.arguments().endsWith("\"") ? arguments.words().get(1) : named;
  }

  /** The first of these arguments that is there, or the first without a name. */
  static String words(Tag tag, String... names) {
    Arguments arguments = Arguments.of(tag.arguments());
    String named = arguments.first(names);
    return named.isEmpty() && !arguments.words().isEmpty() ? arguments.words().getFirst() : named;
  }

  static @Nullable Entry entry(Tag tag) {
    return TagTable.of(called(tag).name());
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
