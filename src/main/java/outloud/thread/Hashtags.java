package outloud.thread;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
          "q#", "qsharp",
          "objective-c", "ObjectiveC",
          "ci/cd", "CICD",
          "ci-cd", "CICD",
          "t-sql", "TSQL");

  /** What files posts away and says nothing of them. */
  private static final Set<String> DRAWERS =
      Set.of(
          "uncategorized",
          "uncategorised",
          "misc",
          "general",
          "other",
          "post",
          "posts",
          "blog",
          "draft",
          "featured",
          "未分类",
          "其他");

  /** Bluesky allows 64 graphemes, Threads 50 characters. */
  private static final int LONGEST = 50;

  /** A tag of more words is a sentence. */
  private static final int MOST_WORDS = 4;

  private Hashtags() {}

  /**
   * The hashtags of a post for one network, without their {@code #}, in the author's order, each
   * spelling once.
   */
  static List<String> of(ThreadSource source, Network network) {
    List<String> made;
    int most;
    if (source.settings().hashtags() instanceof HashtagWish.Own(List<String> tags)) {
      made = of(tags);
      most = network == Network.THREADS ? 1 : tags.size();
    } else {
      made = of(source.tags());
      most =
          source.settings().hashtags() instanceof HashtagWish.AtMost(int count)
              ? Math.min(count, network == Network.THREADS ? 1 : count)
              : network.hashtags();
    }
    return made.subList(0, Math.min(most, made.size()));
  }

  /** The hashtags of these tags, on a network that has no limit. */
  static List<String> of(List<String> tags) {
    Map<String, String> hashtags = new LinkedHashMap<>();
    for (String tag : tags) {
      String bare = tag.strip();
      String made = hashtag(bare.startsWith("#") ? bare.substring(1) : bare);
      boolean hasLetter = made.codePoints().anyMatch(Character::isLetter);
      boolean files = DRAWERS.contains(bare.toLowerCase(Locale.ROOT));
      if (hasLetter && !files && made.length() <= LONGEST && words(bare) <= MOST_WORDS) {
        hashtags.putIfAbsent(made.toLowerCase(Locale.ROOT), made);
      }
    }
    return List.copyOf(hashtags.values());
  }

  private static int words(String tag) {
    int words = 1;
    for (int i = 0; i < tag.length(); i++) {
      words += isGap(tag.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  private static boolean isGap(int c) {
    return c == ' ' || c == '-' || c == '_' || c == '/';
  }

  private static boolean isCaseless(int c) {
    return Character.isLetter(c)
        && !Character.isIdeographic(c)
        && Character.toUpperCase(c) == Character.toLowerCase(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static String hashtag(String tag) {
    String known = NAMES.get(tag.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    if (tag.toLowerCase(Locale.ROOT).endsWith(".js")) {
      return tag.substring(0, tag.length() - 3).toLowerCase(Locale.ROOT) + "js";
    }
    StringBuilder made = new StringBuilder();
    boolean opensWord = false;
    boolean several = tag.chars().anyMatch(Hashtags::isGap);
    for (int c : tag.codePoints().toArray()) {
      if (Character.isLetterOrDigit(c) || isMark(c)) {
        boolean capital = several && (opensWord || made.isEmpty());
        // A script that has spaces but no capitals: words are told apart by a line.
        made.append(opensWord && isCaseless(c) ? "_" : "");
        made.appendCodePoint(capital ? Character.toUpperCase(c) : c);
        opensWord = false;
      } else {
        opensWord |= isGap(c);
      }
    }
    return made.toString();
  }
}
