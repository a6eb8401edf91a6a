package outloud.document;

/**
 * Some lines of front matter that belong together.
 *
 * @param start an offset in the front matter, like all others
 * @param end behind the last line's end
 * @param name of a key or table, else empty
 * @param value where a key's value begins
 * @param middle where a conflict's lower side begins
 */
record Piece(Kind kind, int start, int end, String name, int value, int middle) {

  /** What it is. */
  enum Kind {
    KEY,
    TABLE,
    CONFLICT,
    STRAY
  }

  static Piece of(Kind kind, int start, int end) {
    return new Piece(kind, start, end, "", start, start);
  }
}
