package outloud.document;

import java.util.regex.Pattern;

/** Tells whether a text means its double brackets as links, and not as code or lists of lists. */
final class Wikilinks {
  private static final int LONGEST = 200;
  private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\\n]*`", Pattern.DOTALL);

  private Wikilinks() {}

  /** True if there is at least one outside code, from this offset on. */
  static boolean in(String text, int from) {
    if (text.indexOf("[[", from) < 0) {
      return false;
    }
    String prose = CODE.matcher(text.substring(from)).replaceAll("");
    for (int at = prose.indexOf("[["); at >= 0; at = prose.indexOf("[[", at + 1)) {
      int end = at + 2;
      int last = Math.min(prose.length(), end + LONGEST);
      while (end < last && "[]\n`".indexOf(prose.charAt(end)) < 0) {
        end++;
      }
      boolean closed = prose.startsWith("]]", end) && !prose.startsWith("(", end + 2);
      if (closed && isName(prose.substring(at + 2, end))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Numbers, commas and quotation marks are data: {@code [[0, 1]]}; a test of a shell's begins with
   * a space.
   */
  private static boolean isName(String inside) {
    boolean test = inside.startsWith(" ") || inside.startsWith("\t");
    return !test && inside.chars().anyMatch(c -> "0123456789 \t,\"'".indexOf(c) < 0);
  }
}
