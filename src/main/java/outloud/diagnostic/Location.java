package outloud.diagnostic;

/**
 * A place in a file that the author wrote.
 *
 * @param path logical path with {@code /}, relative to the folder that the author knows
 * @param line 1-based; 0 when the whole file is meant
 * @param column 1-based, in characters as an editor shows them; 0 when the whole line is meant
 * @param length how many characters are meant, 0 when unknown
 * @param excerpt the text of the line, empty when there is none
 */
public record Location(String path, int line, int column, int length, String excerpt)
    implements Comparable<Location> {

  public Location {
    if (line < 0 || column < 0 || length < 0) {
      throw new IllegalArgumentException("negative place: " + line + ":" + column + "+" + length);
    }
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
