package outloud.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;

/**
 * Turns bytes into text: UTF-8, or UTF-16 where a byte order mark or its zero bytes say so. A few
 * strange bytes among UTF-8 are read as Windows-1252, with a warning.
 */
final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Decoder() {}

  /** The text without its byte order mark, or the line where the bytes stop being UTF-8. */
  static Outcome<String> decode(byte[] bytes, String shownAs) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Outcome.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Outcome.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
      return GuessedText.utf16(bytes, shownAs);
    }
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? Outcome.of(text) : checked(bytes, from, text, shownAs);
  }

  /** A replacement character is the author's own, or stands for bytes that are not UTF-8. */
  private static Outcome<String> checked(byte[] bytes, int from, String text, String shownAs) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return Outcome.of(text);
    }
    if (GuessedText.isWestern(bytes)) {
      return GuessedText.western(bytes, from, in.position(), shownAs);
    }
    return Outcome.refused(refusal(bytes, from, in.position(), shownAs));
  }

  private static Diagnostic refusal(byte[] bytes, int from, int at, String shownAs) {
    Location location = location(bytes, from, at, shownAs);
    return Diagnostic.of(
        Code.SOURCE_NOT_UTF8,
        location,
        String.format(
            java.util.Locale.ROOT,
            "byte 0x%02X is not UTF-8, so the file cannot be read safely",
            bytes[at] & 0xFF),
        "Save the file as UTF-8; the line above is how it reads as Windows-1252.");
  }

  /** The place of a byte, with its line as Windows-1252 reads it. */
  static Location location(byte[] bytes, int from, int at, String shownAs) {
    int line = 1;
    int lineStart = from;
    for (int i = from; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int lineEnd = lineStart;
    while (lineEnd < bytes.length && bytes[lineEnd] != '\n' && bytes[lineEnd] != '\r') {
      lineEnd++;
    }
    String excerpt = new String(bytes, lineStart, lineEnd - lineStart, WINDOWS_1252);
    return new Location(shownAs, line, at - lineStart + 1, 1, excerpt);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
