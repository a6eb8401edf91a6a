package outloud.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Edit;
import outloud.diagnostic.Location;
import outloud.source.LineMap;
import outloud.source.Span;

/**
 * Text that was UTF-8 once and was read as Windows-1252: {@code â€”} for a dash, {@code ðŸ˜Š} for
 * an emoji. It is reported with its repair.
 */
final class Mojibake {
  /** The characters of the bytes 0x80 to 0x9F; a space where there is none. */
  private static final String WINDOWS_1252_HIGH =
      "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
          + " \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

  private static final int SHOWN = 5;
  private static final String CUT = "\u00E2\u20AC";

  private Mojibake() {}

  /**
   * One diagnostic for each of the first lines that hold some, one more for the rest; together they
   * carry the repair of all of it. Code quotes it on purpose.
   */
  static List<Diagnostic> find(String text, int bodyStart, LineMap lines) {
    QuotedCode code = null;
    List<Line> found = new ArrayList<>();
    int more = 0;
    int lastLine = 0;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c < 0xC2 || c > 0xF4) {
        continue;
      }
      boolean cut = isCut(text, i);
      Span run = new Span(i, cut ? i + CUT.length() : end(text, i));
      Optional<String> repaired =
          cut ? Optional.of("\u201D") : repaired(text.substring(i, run.end()));
      if (repaired.isEmpty() || !(cut || isLost(text, run, repaired.get()))) {
        i = Math.max(i, run.end() - 1);
        continue;
      }
      code = code == null ? QuotedCode.of(text, bodyStart) : code;
      if (code.holds(i)) {
        i = run.end() - 1;
        continue;
      }
      int line = lines.line(i);
      if (line != lastLine && found.size() < SHOWN) {
        found.add(new Line(lines.location(run), new ArrayList<>()));
      } else if (line != lastLine) {
        more++;
      }
      found.getLast().edits().add(lines.edit(run, repaired.get()));
      lastLine = line;
      i = run.end() - 1;
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      diagnostics.add(diagnostic(found.get(i), i + 1 < found.size() ? 0 : more));
    }
    return diagnostics;
  }

  /** A closing quotation mark without its last byte, which Windows-1252 does not have. */
  private static boolean isCut(String text, int at) {
    return text.startsWith(CUT, at) && sequence(text, at) == 0;
  }

  private static boolean isLost(String text, Span run, String repaired) {
    char before = run.start() == 0 ? 0 : text.charAt(run.start() - 1);
    char after = run.end() == text.length() ? 0 : text.charAt(run.end());
    String written = text.substring(run.start(), run.end());
    return new LostLetters(before, written, after).isLost(repaired);
  }

  /** A line with its first place and all its repairs; the last one has those of the rest, too. */
  private record Line(Location first, List<Edit> edits) {}

  private static Diagnostic diagnostic(Line line, int more) {
    Edit first = line.edits().getFirst();
    String rest = more + " more " + (more == 1 ? "line has" : "lines have") + " the same.";
    return Diagnostic.of(
            Code.SOURCE_MOJIBAKE,
            line.first(),
            "`" + first.before() + "` looks like a character that lost its encoding",
            "It was probably `" + first.after() + "`." + (more == 0 ? "" : " " + rest))
        .repairedBy(line.edits());
  }

  /** The end of the run of characters that are bytes of whole UTF-8 sequences; else the start. */
  private static int end(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int length = sequence(text, end);
      if (length == 0) {
        break;
      }
      end += length;
    }
    return end;
  }

  /** How many characters from here are the bytes of one UTF-8 sequence: 2 to 4, or 0. */
  private static int sequence(String text, int at) {
    int lead = text.charAt(at);
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      int follower = byteOf(text.charAt(i));
      if (follower < 0x80 || follower > 0xBF) {
        return 0;
      }
    }
    return isShortest(lead, byteOf(text.charAt(at + 1))) ? length : 0;
  }

  /** RFC 3629: no overlong form, no surrogate, nothing beyond the last code point. */
  private static boolean isShortest(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second <= 0x9F;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second <= 0x8F;
      default -> true;
    };
  }

  /**
   * The byte a character was in Windows-1252; undefined bytes pass as themselves, as in browsers.
   */
  private static int byteOf(char c) {
    if (c <= 0xFF) {
      return c;
    }
    int index = WINDOWS_1252_HIGH.indexOf(c);
    return index < 0 ? -1 : 0x80 + index;
  }

  /** The run as UTF-8, if all of it is. */
  static Optional<String> repaired(String run) {
    if (run.length() < 2 || end(run, 0) < run.length()) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(run.length());
    for (int i = 0; i < run.length(); i++) {
      bytes.put((byte) byteOf(run.charAt(i)));
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
