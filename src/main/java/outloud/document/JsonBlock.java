package outloud.document;

import java.util.List;
import outloud.document.FrontMatterBlock.Language;
import outloud.source.Span;

/** JSON front matter without delimiters: it ends with the brace that closes its first one. */
final class JsonBlock {
  private JsonBlock() {}

  /** The object that begins here; no front matter where the brace is of something else. */
  static FrontMatterBlock find(String text, int open) {
    int first = open + 1;
    while (first < text.length() && Invisible.isBlank(text.charAt(first))) {
      first++;
    }
    boolean object = text.startsWith("\"", first) || text.startsWith("}", first);
    if (!object) {
      return FrontMatterBlock.none();
    }
    int close = close(text, open);
    if (close >= 0) {
      return block(text, open, close + 1, List.of());
    }
    int end = lastBrace(text, open);
    if (end > open) {
      return block(text, open, end, List.of());
    }
    int keys = keys(text, Line.at(text, open).next());
    Span opening = new Span(open, open + 1);
    return block(text, open, keys, List.of(Fault.unclosed(opening, "}")));
  }

  private static FrontMatterBlock block(String text, int open, int end, List<Fault> faults) {
    Line last = Line.at(text, end);
    int body = last.isBlank() && end > open ? last.next() : end;
    return new FrontMatterBlock(Language.JSON, new Span(open, end), body, faults);
  }

  /** The brace that closes the one at {@code open}, or -1. */
  private static int close(String text, int open) {
    int depth = 0;
    boolean quoted = false;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (quoted && (c == '\n' || c == '\r')) {
        return -1;
      } else if (!quoted && (c == '{' || c == '[')) {
        depth++;
      } else if (!quoted && (c == '}' || c == ']') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the first line that is only a closing brace without indentation. */
  private static int lastBrace(String text, int open) {
    Line line = Line.at(text, open);
    while (line.hasNext()) {
      line = Line.at(text, line.next());
      if (line.words().stripTrailing().equals("}")) {
        return line.end();
      }
    }
    return open;
  }

  private static int keys(String text, int from) {
    int end = from;
    Line line = Line.at(text, from);
    while (line.start() < text.length() && !line.isBlank()) {
      boolean key = KeyLine.of(line, Language.JSON) != null;
      if (!key && line.indent() == 0) {
        break;
      }
      end = line.next();
      line = Line.at(text, line.next());
    }
    return end;
  }
}
