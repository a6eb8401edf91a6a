package outloud.document;

import java.util.ArrayList;
import java.util.List;
import outloud.data.Node;
import outloud.source.Span;

/** The value of a key whose lines no reader accepts, as its words stand there. */
final class Salvage {
  private final int from;
  private final Piece piece;
  private final List<Node> items = new ArrayList<>();

  private Salvage(int from, Piece piece) {
    this.from = from;
    this.piece = piece;
  }

  /** A list where brackets or items say so, else a text. */
  static Node of(String text, int from, Piece piece) {
    return new Salvage(from, piece).read(text);
  }

  private Node read(String text) {
    Line first = Line.at(text, piece.start());
    String value = Invisible.strip(text.substring(piece.value(), first.end()));
    value =
        value.endsWith(",") && value.startsWith("\"")
            ? value.substring(0, value.length() - 1)
            : value;
    boolean list = value.startsWith("[") && !isText();
    if (list) {
      bracketed(value, piece.value());
    }
    Line line = first;
    while (line.next() < piece.end() && line.hasNext()) {
      line = Line.at(text, line.next());
      String plain = line.plain();
      if (plain.startsWith("- ")) {
        item(plain.substring(2), line.start(), line.end());
      } else if (list) {
        bracketed(plain, line.start());
      }
    }
    Span span = new Span(from + piece.value(), from + Math.max(piece.value(), first.end()));
    boolean texts = !list && !value.isEmpty();
    return texts || items.isEmpty()
        ? new Node.Scalar(list ? "" : unquoted(value), true, span)
        : new Node.Sequence(items, span);
  }

  /** A title in brackets is a text whose author forgot the quotes. */
  private boolean isText() {
    return Key.of(piece.name())
        .map(Key.Name::key)
        .filter(key -> key == Key.TITLE || key == Key.DESCRIPTION)
        .isPresent();
  }

  private void bracketed(String words, int at) {
    String inside = words.replace("[", "").replace("]", "");
    for (String word : inside.split(",")) {
      item(word, at, at + words.length());
    }
  }

  private void item(String word, int start, int end) {
    String plain = unquoted(Invisible.strip(word));
    if (!plain.isEmpty()) {
      items.add(new Node.Scalar(plain, true, new Span(from + start, from + Math.max(start, end))));
    }
  }

  /**
   * Without the quotation marks around it, or the one that is never closed; quotation marks inside
   * stay.
   */
  static String unquoted(String value) {
    if (value.length() < 2 || (value.charAt(0) != '"' && value.charAt(0) != '\'')) {
      return value;
    }
    char mark = value.charAt(0);
    int opening = 1;
    while (mark == '"' && opening < value.length() && value.charAt(opening) == mark) {
      opening++;
    }
    int last = value.lastIndexOf(mark);
    if (last < opening) {
      return value.substring(last + 1).strip();
    }
    if (last < value.length() - 1) {
      return value;
    }
    String inside = value.substring(1, last);
    return mark == '"' ? unescaped(inside, opening) : inside.replace("''", "'");
  }

  /**
   * A quotation mark behind a backslash that is the only one so was meant to be the closing one.
   */
  private static String unescaped(String inside, int opening) {
    boolean escaped = inside.endsWith("\\") && !inside.endsWith("\\\\");
    boolean content = escaped && inside.indexOf("\\\"") >= 0;
    String whole =
        content ? inside + '"' : escaped ? inside.substring(0, inside.length() - 1) : inside;
    String plain = whole.replace("\\\"", "\"");
    plain = opening > 2 ? plain.replace("\"\"", "\"") : plain;
    return plain.lastIndexOf('"') == 0 ? plain.substring(1) : plain;
  }
}
