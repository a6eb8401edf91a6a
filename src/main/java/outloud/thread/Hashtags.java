package outloud.thread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hashtags made from an article's tags: {@code build-in-public} is {@code BuildInPublic}. */
final class Hashtags {
  /** Names that would lose what tells them apart. */
  private static final Map<String, String> NAMES =
      Map.of(
          "c++", "cpp",
          "c#", "csharp",
          "f#", "fsharp",
          ".net", "dotnet",
          "asp.net", "aspnet",
          "node.js", "nodejs",
          "next.js", "nextjs",
          "vue.js", "vuejs");

  /** Bluesky allows 64 graphemes, Threads 50 characters. */
  private static final int LONGEST = 50;

  private Hashtags() {}

  /** The hashtags without their {@code #}, in the author's order, each spelling once. */
  static List<String> of(List<String> tags) {
    Map<String, String> hashtags = new LinkedHashMap<>();
    for (String tag : tags) {
      String made = hashtag(tag.strip());
      boolean hasLetter = made.codePoints().anyMatch(Character::isLetter);
      if (hasLetter && made.length() <= LONGEST) {
        hashtags.putIfAbsent(made.toLowerCase(Locale.ROOT), made);
      }
    }
    return List.copyOf(hashtags.values());
  }

  private static String hashtag(String tag) {
    String known = NAMES.get(tag.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    StringBuilder made = new StringBuilder();
    boolean opensWord = false;
    boolean several = tag.chars().anyMatch(c -> c == ' ' || c == '-' || c == '_' || c == '/');
    for (int c : tag.codePoints().toArray()) {
      if (Character.isLetterOrDigit(c)) {
        boolean capital = several && (opensWord || made.isEmpty());
        made.appendCodePoint(capital ? Character.toUpperCase(c) : c);
        opensWord = false;
      } else {
        opensWord |= c == ' ' || c == '-' || c == '_' || c == '/';
      }
    }
    return made.toString();
  }
}
