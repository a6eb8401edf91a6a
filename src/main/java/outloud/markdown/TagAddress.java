package outloud.markdown;

import java.util.Map;
import java.util.Optional;
import outloud.markdown.Syntax.Tag;

/** Knows where the embeds of dev.to, Hashnode, Hugo and Jekyll lead. */
final class TagAddress {
  /** What stands in front of an identifier; an argument that is a URL needs nothing. */
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("embed", "https://"),
          Map.entry("youtube", "https://www.youtube.com/watch?v="),
          Map.entry("youtubelite", "https://www.youtube.com/watch?v="),
          Map.entry("vimeo", "https://vimeo.com/"),
          Map.entry("github", "https://github.com/"),
          Map.entry("gist", "https://gist.github.com/"),
          Map.entry("twitter", "https://twitter.com/i/status/"),
          Map.entry("tweet", "https://twitter.com/i/status/"),
          Map.entry("x", "https://x.com/i/status/"),
          Map.entry("link", "https://dev.to/"),
          Map.entry("post", "https://dev.to/"),
          Map.entry("user", "https://dev.to/"),
          Map.entry("organization", "https://dev.to/"),
          Map.entry("tag", "https://dev.to/t/"),
          Map.entry("codepen", "https://codepen.io/"),
          Map.entry("codesandbox", "https://codesandbox.io/s/"),
          Map.entry("stackblitz", "https://stackblitz.com/edit/"),
          Map.entry("jsfiddle", "https://jsfiddle.net/"),
          Map.entry("replit", "https://replit.com/"),
          Map.entry("glitch", "https://glitch.com/~"),
          Map.entry("instagram", "https://www.instagram.com/p/"),
          Map.entry("spotify", "https://open.spotify.com/"),
          Map.entry("soundcloud", "https://soundcloud.com/"),
          Map.entry("twitch", "https://www.twitch.tv/videos/"),
          Map.entry("loom", "https://www.loom.com/share/"));

  private TagAddress() {}

  /** The URL that a tag embeds; nothing when the tag is not known. */
  static Optional<String> of(Tag tag) {
    Arguments arguments = Arguments.of(tag.arguments());
    String name = tag.name();
    if (name.equals("include") && !arguments.words().isEmpty()) {
      name = stem(arguments.words().getFirst());
      arguments =
          new Arguments(arguments.words().subList(1, arguments.words().size()), arguments.named());
    }
    String prefix = PREFIXES.get(name);
    String id = identifier(name, arguments);
    if (prefix == null || id.isEmpty()) {
      return Optional.empty();
    }
    boolean isUrl = id.startsWith("http://") || id.startsWith("https://");
    return Optional.of(isUrl ? id : prefix + (id.startsWith("/") ? id.substring(1) : id));
  }

  private static String identifier(String name, Arguments arguments) {
    String named = arguments.first("id", "url", "src", "videoId", "video_id");
    String user = arguments.first("user");
    if (!user.isEmpty() && !named.isEmpty()) {
      String path = user + (name.equals("gist") ? "/" : "/status/") + named;
      return name.equals("gist") ? path : "https://twitter.com/" + path;
    }
    if (!named.isEmpty() || arguments.words().isEmpty()) {
      return named;
    }
    String first = arguments.words().getFirst();
    // Hugo's gist takes the user and the identifier as two words.
    boolean two = name.equals("gist") && arguments.words().size() > 1 && first.indexOf('/') < 0;
    String id = two ? first + "/" + arguments.words().get(1) : first;
    String plain = id.replace("\\_", "_");
    return plain.startsWith("@") ? plain.substring(1) : plain;
  }

  private static String stem(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
