package outloud.document;

import java.text.Normalizer;
import java.util.Locale;

/** The last path segment of a page. */
public final class Slug {
  private Slug() {}

  /**
   * A slug from a title or a file name: lower case, letters and digits of any script kept, Latin
   * accents dropped, dots kept between digits or letters ({@code 1.0}, {@code page.aspx}), anything
   * else a hyphen; empty when nothing is left.
   */
  public static String of(String text) {
    String plain = withoutAccents(text).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    plain
        .codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c) || isMark(c) || c == '_') {
            slug.appendCodePoint(c);
          } else if (Character.getType(c) == Character.FORMAT) {
            // invisible: zero-width spaces, byte order marks, bidirectional marks
          } else if (c == '.' && !slug.isEmpty()) {
            slug.append('.');
          } else if (c != '\'' && c != '’' && !slug.isEmpty() && last(slug) != '-') {
            slug.append('-');
          }
        });
    int end = slug.length();
    while (end > 0 && (slug.charAt(end - 1) == '-' || slug.charAt(end - 1) == '.')) {
      end--;
    }
    return slug.substring(0, end).replace(".-", "-").replace("..", ".");
  }

  /** Marks on Latin letters go; marks that belong to other scripts stay. */
  private static String withoutAccents(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder();
    int base = ' ';
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      boolean latinMark = isMark(c) && base < 0x250;
      if (!isMark(c)) {
        base = c;
      }
      if (!latinMark) {
        plain.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return Normalizer.normalize(plain.toString().replace("ß", "ss"), Normalizer.Form.NFC);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> false;
    };
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }
}
