package outloud.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Finds the tag that ends lines of code or a comment.
 *
 * @param opener how tags of this kind begin; for Obsidian's comments the mark itself
 * @param closer how they end, empty for Obsidian's
 * @param name of the tag that is to be closed
 */
record EndTag(String opener, String closer, String name) {
  static final EndTag OBSIDIAN = new EndTag("%%", "", "");

  /** The end of a tag that begins this text. */
  static EndTag of(String text, String name) {
    String closer = TagScanner.closer(text, 0);
    return new EndTag(text.substring(0, closer.length()), closer, name);
  }

  /** Where it begins and ends in a text, from this index on; null when it does not come. */
  @Nullable Place in(String text, int from) {
    for (int at = text.indexOf(opener, from); at >= 0; at = text.indexOf(opener, at + 1)) {
      int inside = at + opener.length();
      int close = closer.isEmpty() ? inside : TagScanner.near(text, closer, inside);
      if (closer.isEmpty() || (close >= 0 && closes(text.substring(inside, close)))) {
        return new Place(at, close + closer.length());
      }
    }
    return null;
  }

  /** Where an end tag stands. */
  record Place(int start, int end) {}

  private boolean closes(String inside) {
    String plain = inside.replace('-', ' ').strip();
    String called = name.replace('-', ' ');
    boolean slash = plain.startsWith("/") && plain.substring(1).strip().equals(called);
    return slash || plain.equals("end" + called) || plain.equals("end");
  }
}
