package outloud.document;

import java.util.Locale;
import net.gcardone.junidecode.Junidecode;

/**
 * Slugs of ASCII letters and digits alone, other scripts written as they sound: those of Rust's <a
 * href="https://docs.rs/slug">slug</a>, which Zola makes of file names and headings.
 */
public final class AsciiSlug {
  private AsciiSlug() {}

  /**
   * The slug: lower case, and one hyphen for whatever stands between letters and digits; empty when
   * nothing is left.
   */
  public static String of(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    String plain = isAscii(text) ? text : Junidecode.unidecode(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end)
        .toLowerCase(Locale.ROOT);
  }

  /** Whether there is nothing to write in other letters. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }
}
