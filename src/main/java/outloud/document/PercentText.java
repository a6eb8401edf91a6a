package outloud.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.source.SourceFile;
import outloud.source.Span;

/** A whole file that some tool has percent-encoded: {@code ---%0Atitle%3A+Hello}. */
final class PercentText {
  /** Where the first line end must stand. */
  private static final int HEAD = 300;

  private PercentText() {}

  /** The file as it was before; nothing for all other files. */
  static Optional<SourceFile> decoded(SourceFile file) {
    String text = file.text();
    boolean opens = text.startsWith("---%0") || text.startsWith("%2D%2D%2D%0");
    int end = opens ? text.indexOf("%0A") : -1;
    boolean encoded = end > 0 && end < HEAD && text.strip().indexOf('\n') < 0;
    if (!encoded) {
      return Optional.empty();
    }
    try {
      String decoded = URLDecoder.decode(text.strip(), StandardCharsets.UTF_8);
      return Optional.of(new SourceFile(file.path(), file.shownAs(), decoded));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  static Fault fault() {
    return new Fault(
        Code.SOURCE_PERCENT_ENCODED,
        new Span(0, 0),
        "the whole file is percent-encoded, as in an address",
        "Save it as plain text; it is read decoded, and lines are counted so.");
  }
}
