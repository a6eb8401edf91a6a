package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Edit;
import outloud.diagnostic.Location;
import outloud.source.LineMap;
import outloud.source.SourcePath;
import outloud.source.Span;

/** What is wrong in one document, and the way from its nodes back to the author's lines. */
final class Reports {
  final SourcePath path;
  private final SourceText text;
  private final LineMap lines;
  private final SequencedSet<Diagnostic> diagnostics = new LinkedHashSet<>();

  Reports(SourcePath path, SourceText text, LineMap lines) {
    this.path = path;
    this.text = text;
    this.lines = lines;
  }

  /** The same place is reported once, however often it is read. */
  void report(Code code, BasedSequence place, String message, String hint) {
    diagnostics.add(Diagnostic.of(code, location(place), message, hint));
  }

  /**
   * The same, with what shall stand there; only where the author's text is what {@code before}
   * says, for an address may have been written with entities or escapes.
   */
  void report(
      Code code, BasedSequence place, String message, String hint, String before, String after) {
    Diagnostic diagnostic = Diagnostic.of(code, location(place), message, hint);
    Span span = span(place);
    boolean literal =
        place.toString().equals(before) && span.end() - span.start() == before.length();
    diagnostics.add(
        literal ? diagnostic.repairedBy(new Edit(span.start(), before, after)) : diagnostic);
  }

  /** Where something stands in the file. */
  Location location(BasedSequence place) {
    return lines.location(span(place));
  }

  /** Offsets in the file. */
  Span span(BasedSequence place) {
    int start = text.offset(place.getStartOffset());
    return new Span(start, Math.max(start, text.offset(place.getEndOffset())));
  }

  /** Ordered by place. */
  List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted().toList();
  }
}
