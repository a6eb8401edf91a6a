package outloud.markdown;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/**
 * Liquid's filters for dates: {@code date: "%d %B %Y"} with the directives of <a
 * href="https://docs.ruby-lang.org/en/master/strftime_formatting_rdoc.html">strftime</a>, and
 * Jekyll's {@code date_to_string} and its kin. Names are English, as theirs are.
 *
 * @param format of strftime
 */
record DateFilter(String format) {

  /** The first of a chain of filters. */
  static DateFilter of(String filters) {
    int bar = filters.indexOf('|');
    String first = (bar < 0 ? filters : filters.substring(0, bar)).strip();
    int colon = first.indexOf(':');
    String name = (colon < 0 ? first : first.substring(0, colon)).strip();
    return new DateFilter(
        switch (name) {
          case "date_to_string" -> "%d %b %Y";
          case "date_to_long_string" -> "%d %B %Y";
          case "date_to_xmlschema" -> "%Y-%m-%dT%H:%M:%S";
          case "date_to_rfc822" -> "%a, %d %b %Y %H:%M:%S";
          default -> {
            Arguments given = Arguments.of(colon < 0 ? "" : first.substring(colon + 1));
            yield given.words().isEmpty() ? "%Y-%m-%d" : given.words().getFirst();
          }
        });
  }

  /** The date in this format; directives that nobody knows stay as they are. */
  String shown(LocalDateTime date) {
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at < format.length(); at++) {
      char c = format.charAt(at);
      if (c != '%' || at + 1 == format.length()) {
        shown.append(c);
        continue;
      }
      boolean bare = format.charAt(at + 1) == '-' && at + 2 < format.length();
      at += bare ? 2 : 1;
      String pattern = pattern(format.charAt(at), bare);
      if (pattern.isEmpty()) {
        shown.append('%').append(format.charAt(at));
      } else {
        shown.append(formatter(pattern).format(date));
      }
    }
    return shown.toString();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter(Locale.ENGLISH);
  }

  /** The same as a pattern of Java's; {@code bare} without a zero or space in front. */
  private static String pattern(char directive, boolean bare) {
    return switch (directive) {
      case 'Y' -> "yyyy";
      case 'y' -> "yy";
      case 'm' -> bare ? "M" : "MM";
      case 'd' -> bare ? "d" : "dd";
      case 'e' -> bare ? "d" : "ppd";
      case 'j' -> bare ? "D" : "DDD";
      case 'B' -> "MMMM";
      case 'b', 'h' -> "MMM";
      case 'A' -> "EEEE";
      case 'a' -> "EEE";
      case 'H' -> bare ? "H" : "HH";
      case 'I' -> bare ? "h" : "hh";
      case 'M' -> "mm";
      case 'S' -> "ss";
      case 'p' -> "a";
      case 'F' -> "yyyy-MM-dd";
      case 'D' -> "MM/dd/yy";
      case 'T' -> "HH:mm:ss";
      case 'R' -> "HH:mm";
      case '%' -> "'%'";
      default -> "";
    };
  }
}
