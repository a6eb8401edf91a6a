package outloud.diagnostic;

/**
 * A place in a file that the author wrote.
 *
 * @param path logical path with {@code /}, relative to the folder that the author knows
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, in characters as an editor shows them; 0 when the whole line is meant
 * @param length how many characters are meant, 0 when unknown
 * @param excerpt the text of the line, or of a very long line the part around the place; empty when
 *     there is none
 * @param excerptColumn the column at which the excerpt begins, 1-based
 */
public record Location(
    String path, int line, int column, int length, String excerpt, int excerptColumn)
    implements Comparable<Location> {

  public Location {
    if (line < 0 || column < 0 || length < 0) {
      throw new IllegalArgumentException("negative place: " + line + ":" + column + "+" + length);
    }
  }

  /** A place in a line that is shown whole. */
  public Location(String path, int line, int column, int length, String excerpt) {
    this(path, line, column, length, excerpt, 1);
  }

  /** The whole file. */
  public static Location file(String path) {
    return new Location(path, 0, 0, 0, "");
  }

  @Override
  public int compareTo(Location other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }
}
