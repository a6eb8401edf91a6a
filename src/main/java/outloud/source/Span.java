package outloud.source;

/** A part of a source file's text: offsets in UTF-16 units, the end exclusive. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + "–" + end);
    }
  }
}
