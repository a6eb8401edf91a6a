package outloud.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import outloud.markdown.ScannerTable.Rules;
import outloud.markdown.ScannerTable.Text;

/** Colours code of any language that a table describes. One instance colours one block. */
final class TableScanner {
  private static final String OPERATORS = "+-*/%=<>!&|^~?:";

  private final Rules rules;
  private final String code;
  private final CodeSpans spans = new CodeSpans();
  private int at;

  private TableScanner(Rules rules, String code) {
    this.rules = rules;
    this.code = code;
  }

  /** The HTML of this code. */
  static String html(Rules rules, String code) {
    return new TableScanner(rules, code).scan();
  }

  private String scan() {
    while (at < code.length()) {
      int start = at;
      String kind = next();
      spans.add(kind, code.substring(start, at));
    }
    return spans.html();
  }

  /** Takes the next token and answers its kind. */
  private String next() {
    char c = code.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
      return CodeSpans.PLAIN;
    }
    if (comment()) {
      return "c";
    }
    Text text = text();
    if (text != null) {
      string(text);
      return "s";
    }
    if (Character.isDigit(c)) {
      number();
      return "n";
    }
    if (Character.isLetter(c) || c == '_') {
      return name();
    }
    return sign(c);
  }

  private String sign(char c) {
    boolean lineStart = at == 0 || code.charAt(at - 1) == '\n';
    if (c == '[' && lineStart && rules.flags().contains("sections")) {
      at = lineEnd(at);
      return "t";
    }
    boolean named = at + 1 < code.length() && isNameStart(code.charAt(at + 1));
    if (named && rules.marks().indexOf(c) >= 0 && (c != '-' || lineStart)) {
      at = nameEnd(at + 1);
      return "m";
    }
    boolean braced = at + 1 < code.length() && code.charAt(at + 1) == '{';
    if ((named || braced) && rules.variables().indexOf(c) >= 0) {
      int close = braced ? code.indexOf('}', at) : -1;
      at = close > 0 && close < lineEnd(at) ? close + 1 : nameEnd(at + 1);
      return "t";
    }
    at++;
    return OPERATORS.indexOf(c) >= 0 ? "o" : CodeSpans.PLAIN;
  }

  private boolean comment() {
    for (int i = 0; i + 1 < rules.blocks().size(); i += 2) {
      if (code.startsWith(rules.blocks().get(i), at)) {
        at = blockEnd(rules.blocks().get(i), rules.blocks().get(i + 1));
        return true;
      }
    }
    for (String line : rules.lines()) {
      if (code.startsWith(line, at)) {
        at = lineEnd(at);
        return true;
      }
    }
    return false;
  }

  private int blockEnd(String open, String close) {
    int depth = 1;
    int index = at + open.length();
    while (index < code.length()) {
      if (code.startsWith(close, index)) {
        index += close.length();
        if (--depth == 0) {
          return index;
        }
      } else if (code.startsWith(open, index)) {
        depth++;
        index += open.length();
      } else {
        index++;
      }
    }
    return code.length();
  }

  private int lineEnd(int from) {
    int feed = code.indexOf('\n', from);
    return feed < 0 ? code.length() : feed;
  }

  private @Nullable Text text() {
    for (Text text : rules.texts()) {
      if (code.startsWith(text.mark(), at)) {
        return text;
      }
    }
    return null;
  }

  private void string(Text text) {
    at += text.mark().length();
    while (at < code.length()) {
      char c = code.charAt(at);
      if (c == '\\' && text.escapes()) {
        at = Math.min(code.length(), at + 2);
      } else if (code.startsWith(text.mark(), at)) {
        at += text.mark().length();
        return;
      } else if (c == '\n' && !text.lines()) {
        return;
      } else {
        at++;
      }
    }
  }

  private void number() {
    while (at < code.length()) {
      char c = code.charAt(at);
      boolean point = c == '.' && at + 1 < code.length() && Character.isDigit(code.charAt(at + 1));
      boolean sign = (c == '+' || c == '-') && "eE".indexOf(code.charAt(at - 1)) >= 0;
      if (!Character.isLetterOrDigit(c) && c != '_' && !point && !sign) {
        return;
      }
      at++;
    }
  }

  private String name() {
    int start = at;
    at = nameEnd(at);
    String name = code.substring(start, at);
    boolean ignoresCase = rules.flags().contains("ignorecase");
    if (rules.keywords().contains(ignoresCase ? name.toLowerCase(Locale.ROOT) : name)) {
      return "k";
    }
    boolean upper = rules.flags().contains("upper") && Character.isUpperCase(name.charAt(0));
    if (upper || rules.types().contains(name)) {
      return "t";
    }
    int next = at;
    while (next < code.length() && code.charAt(next) == ' ') {
      next++;
    }
    if (rules.flags().contains("keys") && code.startsWith("=", next)) {
      return "t";
    }
    return code.startsWith("(", at) ? "f" : CodeSpans.PLAIN;
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_';
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < code.length()) {
      char c = code.charAt(end);
      boolean inside = Character.isLetterOrDigit(c) || c == '_' || rules.letters().indexOf(c) >= 0;
      if (!inside) {
        return end;
      }
      end++;
    }
    return end;
  }
}
