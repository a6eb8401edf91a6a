package outloud.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** The characters that HTML has names for. */
public final class Entities {
  /** HTML's longest names have 31 letters. */
  private static final int LONGEST = 34;

  private Entities() {}

  /** The text that a piece of HTML without tags shows: its names for characters undone. */
  public static String decoded(String html) {
    if (html.indexOf('&') < 0) {
      return html;
    }
    StringBuilder text = new StringBuilder(html.length());
    int done = 0;
    for (int at = html.indexOf('&'); at >= 0; at = html.indexOf('&', done)) {
      text.append(html, done, at);
      int end = end(html, at);
      text.append(decodedOne(html.substring(at, end)));
      done = end;
    }
    return text.append(html, done, html.length()).toString();
  }

  /** Where a name ends that begins here; behind the {@code &} when it is none. */
  private static int end(String html, int at) {
    for (int i = at + 1; i < html.length() && i - at <= LONGEST; i++) {
      char c = html.charAt(i);
      if (c == ';') {
        return i + 1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        break;
      }
    }
    return at + 1;
  }

  private static String decodedOne(String entity) {
    return switch (entity) {
      case "&", "&amp;" -> "&";
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&quot;" -> "\"";
      case "&#39;" -> "'";
      default -> Escaping.unescapeHtml(entity);
    };
  }
}
