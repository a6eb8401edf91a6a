package outloud.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outloud.document.FrontMatterBlock.Language;

/** Cuts front matter into pieces, by its lines alone. */
final class Pieces {
  private final String text;
  private final Language language;
  private final List<Piece> pieces = new ArrayList<>();
  private int keyIndent = -1;
  private int lastStray;

  Pieces(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /** All pieces, in order; of a merge conflict the upper side's pieces follow its own. */
  List<Piece> all() {
    Line line = Line.at(text, 0);
    while (line.start() < text.length()) {
      int next = piece(line);
      line = Line.at(text, next);
    }
    return pieces;
  }

  /** Adds the piece that begins with this line; where the next one begins. */
  private int piece(Line line) {
    String plain = line.plain();
    if (plain.isEmpty() || plain.startsWith("#") || isBrace(plain)) {
      return line.next();
    }
    if (plain.startsWith("<<<<<<<")) {
      return conflict(line);
    }
    if (plain.startsWith("=======") || plain.startsWith("|||||||")) {
      return lowerSide(line);
    }
    if (plain.startsWith(">>>>>>>")) {
      return line.next();
    }
    if (plain.startsWith("<!--")) {
      return comment(line);
    }
    if (language == Language.TOML && plain.startsWith("[")) {
      String name = plain.replace("[", "").replace("]", "").strip();
      pieces.add(new Piece(Piece.Kind.TABLE, line.start(), line.end(), name, 0, 0));
      return line.next();
    }
    return keyOrStray(line);
  }

  private boolean isBrace(String plain) {
    return language == Language.JSON && (plain.equals("{") || plain.startsWith("}"));
  }

  private int keyOrStray(Line line) {
    KeyLine key = KeyLine.of(line, language);
    boolean first = keyIndent < 0 || line.indent() <= keyIndent;
    if (key == null || !(first || Key.of(key.key()).isPresent())) {
      lastStray = line.start();
      pieces.add(Piece.of(Piece.Kind.STRAY, line.start(), line.end()));
      return line.next();
    }
    keyIndent = keyIndent < 0 ? line.indent() : keyIndent;
    int next = continuation(line, key);
    pieces.add(new Piece(Piece.Kind.KEY, line.start(), next, key.key(), key.value(), line.end()));
    return next;
  }

  /** Where the lines end that continue a key: indented ones, list items, what a bracket holds. */
  private int continuation(Line line, KeyLine key) {
    String value = Invisible.strip(text.substring(key.value(), line.end()));
    int depth = brackets(value);
    String fence = value.startsWith("\"\"\"") ? "\"\"\"" : value.startsWith("'''") ? "'''" : "";
    boolean fenced = language == Language.TOML && !fence.isEmpty() && value.indexOf(fence, 3) < 0;
    int end = line.next();
    Line next = Line.at(text, end);
    while (next.start() < text.length()) {
      String plain = next.plain();
      KeyLine other = KeyLine.of(next, language);
      boolean known = other != null && Key.of(other.key()).isPresent();
      boolean deeper = next.indent() > line.indent() && !(known && isWhole(value));
      boolean item = KeyLine.isItem(plain) && language == Language.YAML;
      boolean held = depth > 0 && other == null && !isMark(plain);
      boolean blank = plain.isEmpty() && Line.shown(text, next.next()).indent() > line.indent();
      if (!fenced && !deeper && !item && !held && !blank) {
        break;
      }
      depth += brackets(plain);
      fenced = fenced && !plain.contains(fence);
      end = next.next();
      next = Line.at(text, end);
    }
    return end;
  }

  /** Whether a value ends on its line, so that a key below it is a key of its own. */
  private static boolean isWhole(String value) {
    return !value.isEmpty() && !value.startsWith("|") && !value.startsWith(">");
  }

  private static boolean isMark(String plain) {
    return plain.startsWith("<<<<<<<")
        || plain.startsWith("=======")
        || plain.startsWith(">>>>>>>");
  }

  private static int brackets(String value) {
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
    }
    return depth;
  }

  private int conflict(Line line) {
    @Nullable Line middle = null;
    Line next = line;
    while (next.hasNext()) {
      next = Line.at(text, next.next());
      String plain = next.plain();
      boolean parts = plain.startsWith("=======") || plain.startsWith("|||||||");
      middle = middle == null && parts ? next : middle;
      if (plain.startsWith(">>>>>>>")) {
        break;
      }
    }
    int from = middle == null ? next.start() : middle.start();
    pieces.add(new Piece(Piece.Kind.CONFLICT, line.start(), next.end(), "", line.next(), from));
    return line.next();
  }

  private int lowerSide(Line line) {
    Line next = line;
    while (next.hasNext()) {
      next = Line.at(text, next.next());
      if (next.plain().startsWith(">>>>>>>")) {
        break;
      }
    }
    return next.next();
  }

  private int comment(Line line) {
    int end = text.indexOf("-->", line.start());
    Line last = Line.at(text, end < 0 ? line.start() : end);
    pieces.add(Piece.of(Piece.Kind.STRAY, line.start(), line.end()));
    lastStray = line.start();
    return last.next();
  }

  /** The lines of a piece. */
  String text(Piece piece) {
    return text.substring(piece.start(), piece.end());
  }

  /** A piece's lines without its first one when that one could be read. */
  String linesAfter(Piece piece) {
    return text.substring(Math.min(piece.middle(), piece.end()), piece.end());
  }

  /** The upper side of a conflict. */
  String upper(Piece piece) {
    return text.substring(Math.min(piece.value(), piece.middle()), piece.middle());
  }

  /** The lower side of a conflict. */
  String lower(Piece piece) {
    return text.substring(piece.middle(), piece.end());
  }

  /** The last line that was neither a key nor part of one. */
  Piece lastStray() {
    Line line = Line.at(text, lastStray);
    return Piece.of(Piece.Kind.STRAY, line.start(), line.end());
  }
}
