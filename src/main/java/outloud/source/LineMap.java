package outloud.source;

import java.util.Arrays;
import java.util.List;
import outloud.diagnostic.Edit;
import outloud.diagnostic.Location;

/** Turns offsets in a text into lines and columns. */
public final class LineMap {
  private static final int LONGEST_EXCERPT = 240;

  private final String path;
  private final String text;
  private final int[] starts;

  LineMap(String path, String text) {
    this.path = path;
    this.text = text;
    this.starts = starts(text);
  }

  /** The 1-based line that holds this offset. */
  public int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The place of a span, for a diagnostic. */
  public Location location(Span span) {
    return location(span.start(), span.end());
  }

  /** The place of the text from {@code start} to {@code end}, offsets in UTF-16 units. */
  public Location location(int start, int end) {
    int at = Math.clamp(start, 0, text.length());
    int line = line(at);
    int lineStart = starts[line - 1];
    int lineEnd = line < starts.length ? starts[line] : text.length();
    while (lineEnd > lineStart && isLineEnd(text.charAt(lineEnd - 1))) {
      lineEnd--;
    }
    int length = Math.max(0, Math.min(end, lineEnd) - at);
    return shortened(line, at - lineStart, length, text.substring(lineStart, lineEnd));
  }

  /** The place of a whole line (1-based). */
  public Location location(int line) {
    int start = starts[Math.clamp(line, 1, starts.length) - 1];
    Location first = location(start, start);
    return new Location(path, first.line(), 0, 0, first.excerpt(), 1);
  }

  /** What would make another text of a span that is not empty. */
  public Edit edit(Span span, String after) {
    return new Edit(span.start(), text.substring(span.start(), span.end()), after);
  }

  /**
   * What would write a word in the place of another that fills a span, bare or in quotes; nothing
   * where the author wrote that word in another way, with escapes for example.
   */
  public List<Edit> rename(Span span, String before, String after) {
    int length = span.end() - span.start();
    boolean quoted = length > 1 && "\"'".indexOf(text.charAt(span.start())) >= 0;
    int at = span.start() + (quoted ? 1 : 0);
    boolean literal = length == before.length() + (quoted ? 2 : 0) && text.startsWith(before, at);
    return literal ? List.of(new Edit(at, before, after)) : List.of();
  }

  /** Of a very long line only what surrounds the place is kept, so that a location stays small. */
  private Location shortened(int line, int before, int length, String excerpt) {
    int from = 0;
    int to = excerpt.length();
    if (to > LONGEST_EXCERPT) {
      from = Math.clamp(before - LONGEST_EXCERPT / 2L, 0, to - LONGEST_EXCERPT);
      to = from + LONGEST_EXCERPT;
    }
    return new Location(path, line, before + 1, length, excerpt.substring(from, to), from + 1);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 1;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      boolean ends = c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
