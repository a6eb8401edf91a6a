package outloud.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** How a file holds its text: a charset, with or without a byte order mark. */
enum Encoding {
  UTF_8(StandardCharsets.UTF_8, ""),
  UTF_8_MARKED(StandardCharsets.UTF_8, "efbbbf"),
  UTF_16_LITTLE(StandardCharsets.UTF_16LE, "fffe"),
  UTF_16_BIG(StandardCharsets.UTF_16BE, "feff"),
  WINDOWS_1252(Charset.forName("windows-1252"), "");

  private final Charset charset;
  private final String mark;

  Encoding(Charset charset, String mark) {
    this.charset = charset;
    this.mark = mark;
  }

  /** The encoding in which this text is exactly these bytes; nothing when there is none. */
  static Optional<Encoding> of(byte[] bytes, String text) {
    for (Encoding encoding : values()) {
      if (encoding.bytes(text).filter(made -> Arrays.equals(made, bytes)).isPresent()) {
        return Optional.of(encoding);
      }
    }
    return Optional.empty();
  }

  /** The file that holds this text; nothing when the charset lacks one of its characters. */
  Optional<byte[]> bytes(String text) {
    try {
      ByteBuffer encoded =
          charset
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(text));
      byte[] opening = HexFormat.of().parseHex(mark);
      byte[] bytes = Arrays.copyOf(opening, opening.length + encoded.remaining());
      encoded.get(bytes, opening.length, encoded.remaining());
      return Optional.of(bytes);
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
