package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.markdown.Inline;

/**
 * A title, a description or an alternative text: it is a plain line, but many authors write code,
 * links and bold words into it as if it were Markdown. {@code a[i](x)} and {@code 2**3} are none.
 */
final class FrontLine {
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?<!\\w)\\[(?<label>[^\\[\\]]+)]\\([^()\\s]*\\)|`(?<code>[^`]+)`"
              + "|(?<!\\w)\\*\\*(?<bold>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*");

  private FrontLine() {}

  /** The line without markup. */
  static String plain(String line) {
    return Inline.text(inlines(line));
  }

  /** The line without markup, cleaned like the article's own words. */
  static Prose read(String line, ThreadSource source) {
    return ProseReader.read(inlines(line), source).prose();
  }

  private static List<Inline> inlines(String line) {
    List<Inline> inlines = new ArrayList<>();
    Matcher markup = MARKUP.matcher(line);
    int from = 0;
    while (markup.find()) {
      inlines.add(new Inline.Text(line.substring(from, markup.start())));
      String label = markup.group("label");
      String code = markup.group("code");
      inlines.add(
          code != null
              ? new Inline.Code(code)
              : new Inline.Text(label != null ? label : markup.group("bold")));
      from = markup.end();
    }
    inlines.add(new Inline.Text(line.substring(from)));
    return inlines;
  }
}
