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
  private static final Pattern COMMENT = Pattern.compile("/\\*|(?<![:'\"\\w])//[^\\n]*");
  private static final String NAME =
      "(?:(?<![\\w$])([A-Za-z_$][\\w$]*)[\"']?\\s*[:=]\\s*|\\b(return)\\s+)";
  private static final Pattern TEXT = Pattern.compile(NAME + "[\"'`]");

  /** The same, and what is true or false. */
  private static final Pattern PLAIN = Pattern.compile(NAME + "(?:[\"'`]|(true|false)\\b)");

  private static final int LONGEST = 100_000;

  private ScriptText() {}

  /** Every text that has a name, in the order of the program; so the first is found by its name. */
  static Node.Mapping read(String text) {
    return read(text, TEXT);
  }

  private static Node.Mapping read(String text, Pattern pattern) {
    List<Node.Entry> entries = new ArrayList<>();
    String code = withoutComments(text.substring(0, Math.min(text.length(), LONGEST)));
    Matcher head = pattern.matcher(code);
    int at = 0;
    while (head.find(at)) {
      boolean isText = head.groupCount() < 3 || head.group(3) == null;
      int start = isText ? head.end() : head.start(3);
      int end = isText ? close(code, start) : head.end();
      at = isText && end >= 0 ? end + 1 : head.end();
      if (end >= 0) {
        int name = head.group(1) != null ? 1 : 2;
        Node words =
            new Node.Scalar(unescaped(code.substring(start, end)), isText, new Span(start, end));
        Span key = new Span(head.start(name), head.end(name));
        entries.add(new Node.Entry(head.group(name), key, words));
      }
    }
    return new Node.Mapping(entries, new Span(0, 0));
  }

  /** Where the text ends that begins behind its quotation mark; -1 when not on its line. */
  private static int close(String code, int start) {
    for (int i = start; i < code.length() && code.charAt(i) != '\n'; i++) {
      if (code.charAt(i) == '\\') {
        i++;
      } else if (code.charAt(i) == code.charAt(start - 1)) {
        return i;
      }
    }
    return -1;
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
        .orElseGet(() -> read(" ".repeat(from) + text, PLAIN));
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

  /** What only looks like a comment, as in {@code **}{@code /*.md}, is never closed and stays. */
  private static String withoutComments(String program) {
    StringBuilder code = new StringBuilder(program);
    Matcher comments = COMMENT.matcher(program);
    int lastEnd = program.lastIndexOf("*/");
    int at = 0;
    while (comments.find(at)) {
      boolean isBlock = program.startsWith("/*", comments.start());
      boolean ends = !isBlock || comments.end() <= lastEnd;
      int end = isBlock && ends ? program.indexOf("*/", comments.end()) + 2 : comments.end();
      for (int i = comments.start(); ends && i < end; i++) {
        code.setCharAt(i, code.charAt(i) == '\n' ? '\n' : ' ');
      }
      at = end;
    }
    return code.toString();
  }

  private static String unescaped(String text) {
    return text.indexOf('\\') < 0 ? text : text.replaceAll("\\\\(.)", "$1");
  }
}
