package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The hashtags that an author means: written in prose like {@code #BuildInPublic}, one of the
 * post's own tags, several in a row, or a link to a network's page of one. {@code #include} is
 * none.
 */
final class MeantTags {
  private static final Set<String> DIRECTIVES =
      Set.of(
          "if",
          "ifdef",
          "ifndef",
          "elif",
          "else",
          "endif",
          "include",
          "define",
          "undef",
          "import",
          "error",
          "warning",
          "pragma",
          "line",
          "region",
          "endregion");

  private final String text;
  private final List<Prose.Mark> found = new ArrayList<>();

  private MeantTags(String text) {
    this.text = text;
  }

  /** Where they stand in a text, in order. */
  static List<Prose.Mark> in(String text, List<String> tags) {
    MeantTags meant = new MeantTags(text);
    Set<String> own = Set.copyOf(Hashtags.of(tags).stream().map(MeantTags::lower).toList());
    int before = -1;
    for (int at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
      int end = meant.end(at);
      if (end > at) {
        boolean row = at > 0 && before == at - 1 && text.charAt(at - 1) == ' ';
        boolean next = end + 1 < text.length() && text.charAt(end) == ' ' && meant.end(end + 1) > 0;
        String word = text.substring(at + 1, end);
        boolean named = !isDirective(word) && (row || next || isName(word));
        if (named || own.contains(lower(word))) {
          meant.found.add(new Prose.Mark(Prose.Kind.TAG, at, end, ""));
        }
        before = end;
      }
    }
    return meant.found;
  }

  /** The end of the hashtag that begins here; -1 when none does. */
  private int end(int at) {
    boolean free = at == 0 || " (\n".indexOf(text.charAt(at - 1)) >= 0;
    if (!free || text.charAt(at) != '#') {
      return -1;
    }
    int end = at + 1;
    boolean letter = false;
    while (end < text.length() && isTag(text.codePointAt(end))) {
      letter |= Character.isLetter(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    boolean goesOn = end < text.length() && "-/#".indexOf(text.charAt(end)) >= 0;
    return letter && !goesOn ? end : -1;
  }

  /** Capitals inside a word, or a script that has none. */
  private static boolean isName(String word) {
    boolean small = false;
    boolean capital = false;
    for (int c : word.codePoints().toArray()) {
      if (Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c)) {
        return true;
      }
      small |= Character.isLowerCase(c);
      capital |= Character.isUpperCase(c);
    }
    return small && capital && !isColour(word);
  }

  private static boolean isColour(String word) {
    return word.matches("[0-9a-fA-F]{3,8}");
  }

  private static boolean isDirective(String word) {
    return DIRECTIVES.contains(word) || isColour(word);
  }

  private static boolean isTag(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether an address is a network's page of the hashtag that is its label. */
  static boolean leadsTo(String url, String label) {
    if (!label.startsWith("#")
        || label.length() < 2
        || label.chars().skip(1).anyMatch(c -> !isTag(c))) {
      return false;
    }
    String path = lower(url);
    String word = lower(label.substring(1));
    for (String folder : List.of("/hashtag/", "/tags/", "/tag/")) {
      int at = path.indexOf(folder + word);
      int end = at + folder.length() + word.length();
      if (at >= 0 && (end == path.length() || "/?#".indexOf(path.charAt(end)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
