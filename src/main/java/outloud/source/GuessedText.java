package outloud.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;

/** The text of a file that does not say in which encoding it is, and is not in UTF-8. */
final class GuessedText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** More bytes beyond ASCII than one in so many are another script. */
  private static final int FEW = 5;

  private GuessedText() {}

  /** UTF-16 without a byte order mark: one of its first two bytes is zero. */
  static Outcome<String> utf16(byte[] bytes, String shownAs) {
    boolean big = bytes[0] == 0;
    int zeros = 0;
    for (int i = big ? 0 : 1; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros * 4 < bytes.length || bytes.length % 2 != 0) {
      return Outcome.of(new String(bytes, StandardCharsets.UTF_8));
    }
    String text = new String(bytes, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    return Outcome.of(
        text,
        List.of(
            Diagnostic.of(
                Code.SOURCE_GUESSED_ENCODING,
                Location.file(shownAs),
                "this file is in UTF-16 without a byte order mark",
                "`outloud fix` saves it as UTF-8.")));
  }

  /**
   * Whether the strange bytes are few and stand alone, like accents and typographic quotes in a
   * Western text. In other scripts they are many and stand side by side.
   */
  static boolean isWestern(byte[] bytes) {
    int strange = 0;
    int ascii = 0;
    int run = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = sequence(bytes, i);
      int b = bytes[i] & 0xFF;
      if (length == 0) {
        boolean undefined = b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D;
        strange++;
        run++;
        if (undefined || run > 2) {
          return false;
        }
      } else {
        ascii += length == 1 && b < 0x80 ? 1 : 0;
        run = 0;
      }
      i += Math.max(1, length);
    }
    return strange * FEW <= ascii;
  }

  /** Whole UTF-8 sequences as such, every other byte as Windows-1252. */
  static Outcome<String> western(byte[] bytes, int from, int first, String shownAs) {
    StringBuilder text = new StringBuilder(bytes.length);
    int strange = 0;
    for (int i = from; i < bytes.length; ) {
      int length = sequence(bytes, i);
      strange += length == 0 ? 1 : 0;
      Charset charset = length == 0 ? WINDOWS_1252 : StandardCharsets.UTF_8;
      text.append(new String(bytes, i, Math.max(1, length), charset));
      i += Math.max(1, length);
    }
    String count = strange == 1 ? "one character is" : strange + " characters are";
    return Outcome.of(
        text.toString(),
        List.of(
            Diagnostic.of(
                Code.SOURCE_GUESSED_ENCODING,
                Decoder.location(bytes, from, first, shownAs),
                "this file is not in UTF-8; " + count + " read as Windows-1252, here the first",
                "`outloud fix` saves it as UTF-8. If the line above is wrong, open the file in your"
                    + " editor and choose there first in which encoding it was written.")));
  }

  /** How many bytes from here are one UTF-8 sequence (RFC 3629): 1 to 4, or 0. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = length > 1 ? bytes[at + 1] & 0xFF : 0;
    boolean overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    boolean beyond = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
    return overlong || beyond ? 0 : length;
  }
}
