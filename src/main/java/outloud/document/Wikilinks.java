package outloud.document;

import java.util.regex.Pattern;

/** Tells whether a text means its double brackets as links, and not as code or lists of lists. */
final class Wikilinks {
  private static final Pattern LINK =
      Pattern.compile("\\[\\[(?![\\d\\s,\\[\\]\"']+\\]\\])[^\\[\\]\\n`]{1,200}\\]\\](?!\\()");
  private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\\n]*`", Pattern.DOTALL);

  private Wikilinks() {}

  /** True if there is at least one outside code, from this offset on. */
  static boolean in(String text, int from) {
    if (text.indexOf("[[", from) < 0) {
      return false;
    }
    return LINK.matcher(CODE.matcher(text.substring(from)).replaceAll("")).find();
  }
}
