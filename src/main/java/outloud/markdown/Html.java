package outloud.markdown;

/** Escapes text for HTML. */
final class Html {
  private Html() {}

  /** For the inside of an element. */
  static String text(String text) {
    return escaped(text, false);
  }

  /** For an attribute between double quotes. */
  static String attribute(String text) {
    return escaped(text, true);
  }

  private static String escaped(String text, boolean quotes) {
    if (isPlain(text, quotes)) {
      return text;
    }
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append(quotes ? "&quot;" : "\"");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  private static boolean isPlain(String text, boolean quotes) {
    return text.indexOf('&') < 0
        && text.indexOf('<') < 0
        && text.indexOf('>') < 0
        && (!quotes || text.indexOf('"') < 0);
  }
}
