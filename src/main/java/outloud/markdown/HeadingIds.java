package outloud.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the headings of one document their anchors, as GitHub does. */
final class HeadingIds {
  private static final Pattern OF_FOOTNOTE = Pattern.compile("fn(ref)?-\\d+(-\\d+)?");

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private boolean footnotes;

  HeadingIds() {
    // Every page has it: the way past its head leads there.
    taken.add("main");
  }

  /** Another element has this anchor. */
  void reserve(String id) {
    taken.add(id);
  }

  /** Footnotes have theirs, {@code fn-1} and {@code fnref-1-2}. */
  void reserveFootnotes() {
    footnotes = true;
  }

  /** The anchor that the author chose; a second heading with the same one is numbered. */
  String chosen(String id) {
    return unique(id);
  }

  /** The anchor for a heading with these words. */
  String next(String words) {
    return unique(of(words));
  }

  private String unique(String wanted) {
    boolean ofFootnote = footnotes && OF_FOOTNOTE.matcher(wanted).matches();
    String id = ofFootnote ? "section-" + wanted : wanted;
    String unique = id;
    while (!taken.add(unique)) {
      unique = id + "-" + counts.merge(id, 1, Integer::sum);
    }
    return unique;
  }

  /**
   * The anchor of words by GitHub's rule: in lower case, letters, digits, marks, {@code -} and
   * {@code _} kept, spaces as hyphens, all else dropped; {@code section} when nothing is left.
   */
  static String of(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder(lower.length());
    lower
        .codePoints()
        .forEach(c -> {
          if (c == ' ' || c == '\u00A0') {
            id.append('-');
          } else if (isKept(c)) {
            id.appendCodePoint(c);
          }
        });
    return id.isEmpty() || id.chars().allMatch(c -> c == '-') ? "section" : id.toString();
  }

  private static boolean isKept(int c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK ->
          !isVariation(c);
      default -> c == '-' || Character.isLetterOrDigit(c);
    };
  }

  /** Variation selectors belong to the emoji that is dropped. */
  private static boolean isVariation(int c) {
    return c >= 0xFE00 && c <= 0xFE0F;
  }
}
