package outloud.diagnostic;

import java.util.Locale;

/**
 * The text form of a diagnostic, as compilers print it: place, severity, message and code on the
 * first line, then the author's line with a caret, then the hint.
 */
public final class DiagnosticFormat {
  private static final int EXCERPT_WIDTH = 100;

  private DiagnosticFormat() {}

  /** Several lines, each ending with a line feed. */
  public static String text(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder();
    text.append(line(diagnostic)).append('\n');
    excerpt(text, diagnostic.location());
    if (!diagnostic.hint().isEmpty()) {
      text.append("  ").append(visible(diagnostic.hint())).append('\n');
    }
    return text.toString();
  }

  /** The first of these lines, without its end: what is wrong, and where. */
  public static String line(Diagnostic diagnostic) {
    return place(diagnostic.location())
        + diagnostic.severity().name().toLowerCase(Locale.ROOT)
        + ": "
        + visible(diagnostic.message())
        + "  ["
        + diagnostic.code().id()
        + "]";
  }

  /** {@code path:line:column: }, as far as it is known. */
  private static String place(Location location) {
    if (location.path().isEmpty()) {
      return "";
    }
    String place = visible(location.path()) + ":";
    if (location.line() > 0) {
      place += location.line() + ":";
      if (location.column() > 0) {
        place += location.column() + ":";
      }
    }
    return place + " ";
  }

  private static void excerpt(StringBuilder text, Location location) {
    if (location.line() == 0 || location.excerpt().isBlank()) {
      return;
    }
    String excerpt = location.excerpt();
    int at = Math.max(0, location.column() - location.excerptColumn());
    int from =
        Math.clamp(at - EXCERPT_WIDTH / 2L, 0, Math.max(0, excerpt.length() - EXCERPT_WIDTH));
    int to = Math.min(excerpt.length(), from + EXCERPT_WIDTH);
    boolean cutBefore = from > 0 || location.excerptColumn() > 1;
    String number = Integer.toString(location.line());
    text.append("  ").append(number).append(" | ").append(cutBefore ? "…" : "");
    text.append(visible(excerpt.substring(from, to)));
    text.append(to < excerpt.length() ? "…" : "").append('\n');
    if (location.column() > 0) {
      int before = at - from + (cutBefore ? 1 : 0);
      int carets = Math.max(1, Math.min(location.length(), to - at));
      text.append(" ".repeat(2 + number.length())).append(" | ");
      text.append(" ".repeat(Math.max(0, before))).append("^".repeat(carets)).append('\n');
    }
  }

  /** Author text on a terminal: control characters are shown, never obeyed. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        visible.append(' ');
      } else if (c == '\n') {
        visible.append(' ');
      } else {
        visible.append(Character.isISOControl(c) ? '\uFFFD' : c);
      }
    }
    return visible.toString();
  }
}
