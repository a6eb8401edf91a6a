package outloud.markdown;

/**
 * Collects coloured code: neighbours of one kind share a span, and no span goes over a line end.
 */
final class CodeSpans {
  static final String PLAIN = "";

  private final StringBuilder html = new StringBuilder();
  private String open = PLAIN;

  /** Adds text of one kind; the kinds are the classes that {@link Highlighter} names. */
  void add(String kind, String text) {
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (end > start) {
        change(kind);
        html.append(Html.text(text.substring(start, end)));
      }
      if (feed >= 0) {
        change(PLAIN);
        html.append('\n');
      }
      start = end + 1;
    }
  }

  private void change(String kind) {
    if (!kind.equals(open)) {
      html.append(open.isEmpty() ? "" : "</span>");
      html.append(kind.isEmpty() ? "" : "<span class=\"" + kind + "\">");
      open = kind;
    }
  }

  /** Adds what is already finished. */
  void finished(String more) {
    change(PLAIN);
    html.append(more);
  }

  /** All of it. */
  String html() {
    change(PLAIN);
    return html.toString();
  }
}
