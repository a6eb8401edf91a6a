package outloud.document;

import org.jspecify.annotations.Nullable;
import outloud.document.FrontMatterBlock.Language;

/**
 * A line that gives a key its value, as far as one line shows it.
 *
 * @param key without quotation marks
 * @param value the offset in the line's text where the value begins, behind blanks
 */
record KeyLine(String key, int value) {
  private static final int LONGEST_KEY = 60;

  /** The key of this line, whatever its indentation; nothing for other lines. */
  static @Nullable KeyLine of(Line line, Language language) {
    char sign = language == Language.TOML ? '=' : ':';
    int at = start(line);
    if (at == line.end()) {
      return null;
    }
    char first = line.text().charAt(at);
    boolean quoted = first == '"' || first == '\'';
    if (!quoted && (language == Language.JSON || "#-[]{}<>=|,`%@&*!?".indexOf(first) >= 0)) {
      return null;
    }
    int end = quoted ? line.text().indexOf(first, at + 1) : at;
    int colon = end < 0 ? -1 : line.text().indexOf(sign, end);
    if (colon < 0 || colon >= line.end() || colon - at > LONGEST_KEY || colon == at) {
      return null;
    }
    String key = line.text().substring(quoted ? at + 1 : at, quoted ? end : colon);
    return valued(line, Invisible.strip(key), colon + 1, language);
  }

  /** In YAML a blank stands before the value; only a key that means something may lack it. */
  private static @Nullable KeyLine valued(Line line, String key, int from, Language language) {
    int value = from;
    while (value < line.end() && Invisible.isBlank(line.text().charAt(value))) {
      value++;
    }
    boolean apart = value > from || value == line.end() || language != Language.YAML;
    boolean other = line.text().startsWith("//", value) || line.text().startsWith(":", value);
    return apart || (Key.of(key).isPresent() && !other) ? new KeyLine(key, value) : null;
  }

  private static int start(Line line) {
    int at = line.start();
    while (at < line.end() && Invisible.isBlank(line.text().charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether this line begins, without indentation, with a key that means something. */
  static boolean isKnown(Line line, Language language) {
    if (line.indent() > 0) {
      return false;
    }
    KeyLine key = of(line, language);
    return key != null && Key.of(key.key()).isPresent();
  }

  /** Whether a line is an item of a list, and no delimiter. */
  static boolean isItem(String plain) {
    return plain.equals("-") || plain.startsWith("- ");
  }

  /**
   * Where the lines that look like front matter end, from here on: keys, what is indented below
   * them, list items and comments. A blank line ends them unless a known key follows.
   */
  static int end(String text, int from, Language language) {
    int end = from;
    boolean any = false;
    for (Line line = Line.at(text, from); line.start() < text.length(); ) {
      boolean blank = line.isBlank();
      boolean key = !blank && line.indent() == 0 && of(line, language) != null;
      boolean table = language == Language.TOML && line.plain().startsWith("[");
      boolean more = any && (line.indent() > 0 || isItem(line.plain()));
      boolean comment = line.plain().startsWith("#") && !any;
      if (blank) {
        Line next = Line.shown(text, line.next());
        if (!any || !isKnown(next, language)) {
          break;
        }
      } else if (!key && !more && !table && !comment) {
        break;
      }
      any |= key || table;
      end = any ? line.next() : end;
      line = Line.at(text, line.next());
    }
    return end;
  }
}
