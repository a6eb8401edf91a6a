package outloud.theme;

import java.util.Optional;
import java.util.Set;

/**
 * Makes a script smaller without changing what it does: no comments, no indentation, no empty
 * lines. Every line end stays, for JavaScript reads some of them as semicolons. Where a slash could
 * be the beginning of an expression or a division and only a parser would know which, the script
 * stays as it is.
 */
final class Script {
  /** After these words an expression begins, and so a slash begins a regular expression. */
  private static final Set<String> BEFORE_EXPRESSION =
      Set.of(
          "return",
          "typeof",
          "case",
          "in",
          "of",
          "delete",
          "void",
          "throw",
          "new",
          "else",
          "do",
          "instanceof",
          "yield",
          "await",
          "default");

  private final String text;
  private final StringBuilder out;
  private int at;

  /** What was written last that is neither white space nor comment; a space at the beginning. */
  private char last = ' ';

  private int lastEnd;

  private Script(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /** The same script, smaller where that is safe. */
  static String compact(String text) {
    // Old pages hide scripts in these, and browsers still read them as comments.
    boolean isOld = text.contains("<!--") || text.contains("-->");
    return isOld ? text : new Script(text).compacted().orElse(text);
  }

  private Optional<String> compacted() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c <= ' ' || c == '\u00a0' || c == '\ufeff') {
        space();
      } else if (text.startsWith("//", at)) {
        at = lineEnd(at);
      } else if (text.startsWith("/*", at)) {
        if (!comment()) {
          return Optional.empty();
        }
      } else {
        int end = tokenEnd(c);
        if (end < 0) {
          return Optional.empty();
        }
        out.append(text, at, end);
        last = text.charAt(end - 1);
        lastEnd = out.length();
        at = end;
      }
    }
    return Optional.of(out.toString().stripTrailing() + "\n");
  }

  /** White space between two tokens: a line end where there is one, else one space. */
  private void space() {
    boolean isLineEnd = false;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00a0')) {
      isLineEnd |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\ufeff') {
      at++;
    }
    gap(isLineEnd);
  }

  private void gap(boolean isLineEnd) {
    int length = out.length();
    char before = length == 0 ? '\n' : out.charAt(length - 1);
    if (before == '\n') {
      return;
    }
    if (isLineEnd) {
      out.setLength(before == ' ' ? length - 1 : length);
      out.append('\n');
    } else if (before != ' ') {
      out.append(' ');
    }
  }

  /** Leaves a comment out; one that asks to be kept stays. Whether it has an end. */
  private boolean comment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      return false;
    }
    String comment = text.substring(at, end + 2);
    if (comment.startsWith("/*!")) {
      out.append(comment);
    } else {
      gap(comment.indexOf('\n') >= 0 || comment.indexOf('\r') >= 0);
    }
    at = end + 2;
    return true;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && "\n\r\u2028\u2029".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Where the token ends that begins here; -1 where that cannot be told. */
  private int tokenEnd(char c) {
    return switch (c) {
      case '"', '\'' -> stringEnd(at, c);
      case '`' -> templateEnd(at);
      case '/' -> slashEnd();
      default -> Character.isJavaIdentifierPart(c) ? wordEnd() : at + 1;
    };
  }

  private int wordEnd() {
    int end = at;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int stringEnd(int from, char quote) {
    int end = from + 1;
    while (end < text.length() && text.charAt(end) != quote) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return end < text.length() ? end + 1 : -1;
  }

  /** A template with its substitutions, which may hold strings and templates again. */
  private int templateEnd(int from) {
    int end = from + 1;
    while (end < text.length() && text.charAt(end) != '`') {
      if (text.startsWith("${", end)) {
        end = substitutionEnd(end + 2);
        if (end < 0) {
          return -1;
        }
      } else {
        end += text.charAt(end) == '\\' ? 2 : 1;
      }
    }
    return end < text.length() ? end + 1 : -1;
  }

  private int substitutionEnd(int from) {
    int depth = 1;
    int end = from;
    while (end >= 0 && end < text.length() && depth > 0) {
      char c = text.charAt(end);
      if (c == '"' || c == '\'') {
        end = stringEnd(end, c);
      } else if (c == '`') {
        end = templateEnd(end);
      } else if (c == '/') {
        return -1;
      } else {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        end++;
      }
    }
    return depth == 0 ? end : -1;
  }

  private int slashEnd() {
    if (last == ')' || last == '}') {
      // `if (x) /re/.test(y)` or `(a) / b`: harmless unless the line could hide more.
      String rest = text.substring(at + 1, lineEnd(at));
      return rest.matches("[^'\"`/\\[\\\\]*") ? at + 1 : -1;
    }
    boolean isValue = Character.isJavaIdentifierPart(last) || "]\"'`".indexOf(last) >= 0;
    return isValue && !isAfterWord() ? at + 1 : expressionEnd();
  }

  private boolean isAfterWord() {
    int start = lastEnd;
    while (start > 0 && Character.isJavaIdentifierPart(out.charAt(start - 1))) {
      start--;
    }
    boolean isProperty = start > 0 && out.charAt(start - 1) == '.';
    return !isProperty && BEFORE_EXPRESSION.contains(out.substring(start, lastEnd));
  }

  /** The end of a regular expression; slashes in brackets do not close it. */
  private int expressionEnd() {
    boolean inBrackets = false;
    for (int end = at + 1; end < lineEnd(at); end++) {
      char c = text.charAt(end);
      if (c == '\\') {
        end++;
      } else if (c == '/' && !inBrackets) {
        return end + 1;
      } else {
        inBrackets = c == '[' || (inBrackets && c != ']');
      }
    }
    return -1;
  }
}
