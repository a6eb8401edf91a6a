package outloud.preview;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import outloud.output.OutputFile;
import outloud.output.OutputSnapshot;

/** Where a request leads, by the rules of static hosts. */
sealed interface Route {

  /** A file of the site. */
  record Found(OutputFile file) implements Route {}

  /** The same page at its one real address, a path that ends with a slash. */
  record Moved(String path) implements Route {}

  /** Nothing is there. */
  record Missing() implements Route {}

  /**
   * Finds what a path leads to.
   *
   * @param rawPath as it came, percent-encoded, beginning with a slash
   */
  static Route find(OutputSnapshot site, String rawPath) {
    Optional<String> decoded = decode(rawPath);
    if (decoded.isEmpty() || !decoded.get().startsWith("/")) {
      return new Missing();
    }
    String path = decoded.get().substring(1);
    boolean isFolder = path.isEmpty() || path.endsWith("/");
    Optional<OutputFile> file = site.file(isFolder ? path + "index.html" : path);
    if (file.isPresent()) {
      return new Found(file.get());
    }
    if (!isFolder && site.file(path + "/index.html").isPresent()) {
      // A single slash in front: "//host" would be an address elsewhere.
      return new Moved("/" + rawPath.replaceFirst("^/+", "") + "/");
    }
    Optional<OutputFile> page = isFolder ? Optional.empty() : site.file(path + ".html");
    return page.isPresent() ? new Found(page.get()) : new Missing();
  }

  /** The path without its percent encoding; none when it is malformed or no UTF-8. */
  private static Optional<String> decode(String raw) {
    byte[] encoded = raw.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      if (encoded[i] != '%') {
        bytes.put(encoded[i]);
      } else if (i + 2 < encoded.length && isHex(encoded[i + 1]) && isHex(encoded[i + 2])) {
        bytes.put(
            (byte)
                (Character.digit(encoded[i + 1], 16) * 16 + Character.digit(encoded[i + 2], 16)));
        i += 2;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static boolean isHex(byte digit) {
    return Character.digit(digit, 16) >= 0;
  }
}
