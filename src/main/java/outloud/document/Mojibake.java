package outloud.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.LineMap;
import outloud.source.Span;

/**
 * Text that was UTF-8 once and was read as Windows-1252: {@code â€”} for a dash, {@code ðŸ˜Š} for an
 * emoji. It is reported with its repair, never rewritten.
 */
final class Mojibake {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SHOWN = 5;

  private Mojibake() {}

  /** One diagnostic for each of the first lines that hold some, one more for the rest. */
  static List<Diagnostic> find(String text, LineMap lines) {
    List<Diagnostic> found = new ArrayList<>();
    int lastLine = 0;
    int more = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0xC2 || c > 0xF4) {
        continue;
      }
      int end = end(text, i);
      Optional<String> repaired = repaired(text.substring(i, end));
      if (repaired.isEmpty()) {
        continue;
      }
      int line = lines.line(i);
      if (line != lastLine && found.size() < SHOWN) {
        found.add(diagnostic(lines, new Span(i, end), text.substring(i, end), repaired.get()));
      } else if (line != lastLine) {
        more++;
      }
      lastLine = line;
      i = end - 1;
    }
    return more == 0 ? found : withRest(found, more);
  }

  private static Diagnostic diagnostic(LineMap lines, Span span, String wrong, String repaired) {
    return Diagnostic.of(
        Code.SOURCE_MOJIBAKE,
        lines.location(span),
        "`" + wrong + "` looks like a character that lost its encoding",
        "It was probably `" + repaired + "`.");
  }

  private static List<Diagnostic> withRest(List<Diagnostic> found, int more) {
    Diagnostic last = found.getLast();
    found.set(
        found.size() - 1,
        Diagnostic.of(
            last.code(),
            last.location(),
            last.message(),
            last.hint() + " " + more + " more " + (more == 1 ? "line has" : "lines have")
                + " the same."));
    return found;
  }

  /** The end of the run of characters that could be bytes of one or more UTF-8 sequences. */
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) >= 0x80 && isByte(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isByte(char c) {
    return c <= 0xFF || WINDOWS_1252.newEncoder().canEncode(c);
  }

  /**
   * The run as UTF-8, if it is some, and if it holds a lead byte with its followers. Undefined bytes
   * of Windows-1252 are let through as themselves, as browsers do.
   */
  static Optional<String> repaired(String run) {
    if (run.length() < 2) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (c <= 0xFF) {
        bytes.put((byte) c);
      } else {
        ByteBuffer one = WINDOWS_1252.encode(CharBuffer.wrap(new char[] {c}));
        bytes.put(one.get());
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
