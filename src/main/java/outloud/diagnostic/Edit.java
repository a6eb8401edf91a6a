package outloud.diagnostic;

/**
 * A repair that needs no thinking: a few characters of one line that become others. It holds as
 * long as the file says what it said.
 *
 * @param at where it begins in the file's text: UTF-16 units, a byte order mark not counted
 * @param before what stands there, never empty
 * @param after what shall stand there
 */
public record Edit(int at, String before, String after) implements Comparable<Edit> {

  public Edit {
    if (at < 0 || before.isEmpty() || before.equals(after)) {
      throw new IllegalArgumentException("no edit: `" + before + "` at " + at);
    }
    if (hasLineEnd(before) || hasLineEnd(after)) {
      throw new IllegalArgumentException("an edit of more than one line at " + at);
    }
  }

  private static boolean hasLineEnd(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  /** Where what it replaces ends. */
  public int end() {
    return at + before.length();
  }

  /** Whether this text still says what it said. */
  public boolean holds(String text) {
    return text.startsWith(before, at);
  }

  /** In the order of the file. */
  @Override
  public int compareTo(Edit other) {
    int byPlace = Integer.compare(at, other.at);
    return byPlace != 0 ? byPlace : Integer.compare(end(), other.end());
  }
}
