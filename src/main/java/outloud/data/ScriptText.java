package outloud.data;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.source.LineMap;
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
              + "(?:\"((?:[^\"\\n\\\\]|\\\\.)*+)\"|'((?:[^'\\n\\\\]|\\\\.)*+)'|`((?:[^`\\n\\\\]|\\\\.)*+)`)");
  private static final int LONGEST = 100_000;

  private ScriptText() {}

  /** Every text that has a name, in the order of the program; so the first is found by its name. */
  static Node.Mapping read(String text) {
    List<Node.Entry> entries = new ArrayList<>();
    Matcher pairs =
        PAIR.matcher(withoutComments(text.substring(0, Math.min(text.length(), LONGEST))));
    while (pairs.find()) {
      int name = pairs.group(1) != null ? 1 : 2;
      int value = pairs.group(3) != null ? 3 : pairs.group(4) != null ? 4 : 5;
      entries.add(
          new Node.Entry(
              pairs.group(name),
              span(pairs, name),
              new Node.Scalar(unescaped(pairs.group(value)), true, span(pairs, value))));
    }
    return new Node.Mapping(entries, new Span(0, 0));
  }

  /**
   * An object of a program: a mapping of YAML in braces, as long as its values are plain.
   *
   * @param text of the object with its braces
   * @param from where it begins in its file
   */
  static Node.Mapping object(String text, int from, LineMap lines) {
    // YAML doubles the quotation mark that JavaScript escapes.
    String yaml = withoutComments(text).replace("\\'", "''");
    return YamlTree.read(yaml, from, lines, DataCodes.FRONT_MATTER)
        .value()
        .map(ScriptText::plain)
        .orElseGet(() -> read(" ".repeat(from) + text));
  }

  /** Without what only the program knows: names of variables, and what is computed. */
  private static Node.Mapping plain(Node.Mapping fields) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : fields.entries()) {
      boolean computed =
          entry.value() instanceof Node.Scalar scalar
              && !scalar.quoted()
              && !scalar.text().matches("true|false|[-+]?[0-9.]+");
      if (!computed) {
        entries.add(entry);
      }
    }
    return new Node.Mapping(entries, fields.span());
  }

  private static String withoutComments(String program) {
    StringBuilder code = new StringBuilder(program);
    Matcher comments = COMMENT.matcher(program);
    while (comments.find()) {
      for (int i = comments.start(); i < comments.end(); i++) {
        code.setCharAt(i, code.charAt(i) == '\n' ? '\n' : ' ');
      }
    }
    return code.toString();
  }

  private static String unescaped(String text) {
    return text.indexOf('\\') < 0 ? text : text.replaceAll("\\\\(.)", "$1");
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
