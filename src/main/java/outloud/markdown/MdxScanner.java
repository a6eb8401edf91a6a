package outloud.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Literal;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.Syntax.Variable;
import outloud.markdown.TagScanner.Found;

/** Finds the components and expressions of MDX, which are JavaScript and never run. */
final class MdxScanner {
  private MdxScanner() {}

  /** The component, its end tag or the fragment that begins at this index; null when none does. */
  static @Nullable Found component(String text, int index) {
    int name = index + (text.startsWith("</", index) ? 2 : 1);
    boolean fragment = text.startsWith(">", name);
    boolean named = name < text.length() && Character.isUpperCase(text.charAt(name));
    if (!text.startsWith("<", index) || !(fragment || named)) {
      return null;
    }
    int end = fragment ? name + 1 : tagEnd(text, index);
    if (end < 0) {
      return null;
    }
    return new Found(fragment ? new Hidden() : tag(text.substring(index, end), name - index), end);
  }

  private static Tag tag(String source, int nameStart) {
    int end = nameStart;
    while (end < source.length() && isNameCharacter(source.charAt(end))) {
      end++;
    }
    String whole = source.substring(nameStart, end).toLowerCase(Locale.ROOT);
    String name = whole.substring(whole.lastIndexOf('.') + 1);
    int close = source.length() - (source.endsWith("/>") ? 2 : 1);
    String arguments = MdxAttributes.plain(source.substring(Math.min(end, close), close));
    return new Tag((nameStart == 2 ? "/" : "") + name, arguments);
  }

  private static boolean isNameCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  /** The index behind the tag that begins here, braces and quotes in its attributes respected. */
  static int tagEnd(String text, int index) {
    int last = Math.min(text.length(), index + TagScanner.LONGEST);
    int at = index + 1;
    while (at < last) {
      char c = text.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      int end = c == '{' ? braceEnd(text, at) : isQuote(c) ? quoteEnd(text, at, last) : at + 1;
      if (end < 0 || c == '<') {
        return -1;
      }
      at = end;
    }
    return -1;
  }

  /** The expression that begins at this brace; null when it is never closed. */
  static @Nullable Found expression(String text, int index) {
    int end = braceEnd(text, index);
    if (end < 0) {
      return null;
    }
    String inside = text.substring(index + 1, end - 1).strip();
    String literal = literal(inside);
    if (inside.isEmpty() || (inside.startsWith("/*") && inside.endsWith("*/"))) {
      return new Found(new Hidden(), end);
    }
    return new Found(literal == null ? value(inside) : new Literal(literal), end);
  }

  private static Syntax value(String inside) {
    int line = inside.indexOf('\n');
    String first = line < 0 ? inside : inside.substring(0, line).stripTrailing() + "…";
    return new Variable(first, "", true);
  }

  /** The text of a string literal; null for any other expression. */
  static @Nullable String literal(String expression) {
    int last = expression.length() - 1;
    if (last < 1 || !isQuote(expression.charAt(0))) {
      return null;
    }
    boolean whole = quoteEnd(expression, 0, last + 1) == last + 1;
    boolean filled = expression.charAt(0) == '`' && expression.contains("${");
    return whole && !filled ? unescaped(expression.substring(1, last)) : null;
  }

  private static String unescaped(String inside) {
    return inside.indexOf('\\') < 0
        ? inside
        : inside
            .replace("\\n", "\n")
            .replace("\\\"", "\"")
            .replace("\\'", "'")
            .replace("\\`", "`")
            .replace("\\\\", "\\");
  }

  /** The index behind the brace that closes this one; -1 when it does not come. */
  static int braceEnd(String text, int index) {
    int last = Math.min(text.length(), index + TagScanner.LONGEST);
    int depth = 0;
    int at = index;
    while (at < last) {
      char c = text.charAt(at);
      if (text.startsWith("/*", at)) {
        int close = TagScanner.near(text, "*/", at + 2);
        if (close < 0) {
          return -1;
        }
        at = close + 2;
        continue;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return at + 1;
      }
      // An apostrophe in the words of an element opens no string.
      int end = isQuote(c) ? quoteEnd(text, at, last) : at + 1;
      at = end < 0 ? at + 1 : end;
    }
    return -1;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'' || c == '`';
  }

  private static int quoteEnd(String text, int start, int last) {
    char quote = text.charAt(start);
    for (int at = start + 1; at < last; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == quote) {
        return at + 1;
      } else if (c == '\n' && quote == '\'') {
        return -1;
      }
    }
    return -1;
  }

  /** The index of the end of the import or export that begins here; -1 when none does. */
  static int moduleEnd(String text, int index) {
    if (!isModule(text, index)) {
      return -1;
    }
    int last = Math.min(text.length(), index + TagScanner.LONGEST);
    int depth = 0;
    int at = index;
    while (at < last) {
      char c = text.charAt(at);
      if (c == '\n' && depth == 0 && endsStatement(text, at)) {
        return at;
      }
      depth += "{([".indexOf(c) >= 0 ? 1 : "})]".indexOf(c) >= 0 ? -1 : 0;
      int end = isQuote(c) ? quoteEnd(text, at, last) : at + 1;
      at = end < 0 ? at + 1 : end;
    }
    return at == text.length() && depth == 0 ? at : -1;
  }

  private static boolean isModule(String text, int index) {
    int line = text.indexOf('\n', index);
    String first = text.substring(index, line < 0 ? text.length() : line);
    if (first.startsWith("import ")) {
      String rest = first.substring(7).strip();
      return rest.startsWith("{")
          || rest.startsWith("*")
          || rest.startsWith("'")
          || rest.startsWith("\"")
          || rest.contains(" from ");
    }
    String[] words = first.split("[ {(*]", 3);
    return first.startsWith("export ")
        && (first.startsWith("export {")
            || first.startsWith("export *")
            || switch (words.length > 1 ? words[1] : "") {
              case "const", "let", "var", "default", "function", "async", "class" -> true;
              default -> false;
            });
  }

  private static boolean endsStatement(String text, int lineEnd) {
    int before = lineEnd - 1;
    while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\r')) {
      before--;
    }
    return before < 0 || ",=+|&?:".indexOf(text.charAt(before)) < 0;
  }
}
