package outloud.source;

import org.jspecify.annotations.Nullable;

/** A part of a source file's text: offsets in UTF-16 units, the end exclusive. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + "–" + end);
    }
  }

  // By hand: every build needs them, and what a record is given is made anew at each start.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
