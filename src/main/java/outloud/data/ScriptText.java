package outloud.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.source.Span;

/**
 * The plain texts of a program in JavaScript or TypeScript: {@code site: "https://ada.dev"}, {@code
 * export const SITE_TITLE = 'Ada'}, {@code return `/web/`}. Nothing is executed, and what is
 * computed is not there.
 */
final class ScriptText {
  private static final Pattern COMMENT =
      Pattern.compile("/\\*(?s:.*?)\\*/|(?<![:'\"\\w])//[^\\n]*");
  private static final Pattern PAIR =
      Pattern.compile(
          "(?:([A-Za-z_$][\\w$]*)[\"']?\\s*[:=]\\s*|\\b(return)\\s+)"
              + "(?:\"([^\"\\n\\\\]*)\"|'([^'\\n\\\\]*)'|`([^`\\n\\\\]*)`)");
  private static final int LONGEST = 100_000;

  private ScriptText() {}

  /** Every text that has a name, in the order of the program; so the first is found by its name. */
  static Node.Mapping read(String text) {
    String program = text.substring(0, Math.min(text.length(), LONGEST));
    StringBuilder code = new StringBuilder(program);
    Matcher comments = COMMENT.matcher(program);
    while (comments.find()) {
      for (int i = comments.start(); i < comments.end(); i++) {
        code.setCharAt(i, ' ');
      }
    }
    List<Node.Entry> entries = new ArrayList<>();
    Matcher pairs = PAIR.matcher(code);
    while (pairs.find()) {
      int name = pairs.group(1) != null ? 1 : 2;
      int value = pairs.group(3) != null ? 3 : pairs.group(4) != null ? 4 : 5;
      entries.add(
          new Node.Entry(
              pairs.group(name),
              span(pairs, name),
              new Node.Scalar(pairs.group(value), true, span(pairs, value))));
    }
    return new Node.Mapping(entries, new Span(0, 0));
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
