package outloud.share;

/** Escapes text for HTML. */
final class HtmlText {
  private HtmlText() {}

  /** For the inside of an element or of an attribute between double quotes. */
  static String escaped(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder html = new StringBuilder(text.length() + 16);
    append(html, text, 0, text.length());
    return html.toString();
  }

  private static boolean isPlain(String text) {
    return text.indexOf('&') < 0
        && text.indexOf('<') < 0
        && text.indexOf('>') < 0
        && text.indexOf('"') < 0;
  }

  /** Appends a part of a text. */
  static void append(StringBuilder html, String text, int start, int end) {
    int done = start;
    for (int i = start; i < end; i++) {
      String entity =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!entity.isEmpty()) {
        html.append(text, done, i).append(entity);
        done = i + 1;
      }
    }
    html.append(text, done, end);
  }
}
