package outloud.thread;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An address that networks find whole in a text: what they would end it at, a bracket or a
 * character of another script, is percent-encoded (RFC 3986, section 2.1).
 */
final class WholeUrl {
  /** What may stand in an address as it is: RFC 3986, sections 2.2 and 2.3, without brackets. */
  private static final String KEPT = "-._~:/?#@!$&'*+,;=%";

  private WholeUrl() {}

  static String of(String url) {
    if (isFound(url)) {
      return url;
    }
    StringBuilder encoded = new StringBuilder();
    url.codePoints()
        .forEach(c -> {
          boolean kept = UrlCharacters.isAsciiAlphanumeric(c) || KEPT.indexOf(c) >= 0;
          encoded.append(kept ? Character.toString(c) : encoded(c));
        });
    int end = encoded.length();
    while (end > 0 && !UrlCharacters.isAsciiAlphanumeric(encoded.charAt(end - 1))) {
      end--;
      if (isFound(encoded.toString())) {
        return encoded.toString();
      }
      encoded.replace(end, end + 1, encoded(encoded.charAt(end)));
    }
    return isFound(encoded.toString()) ? encoded.toString() : url;
  }

  private static boolean isFound(String url) {
    List<Urls.Url> found = Urls.in(url);
    return found.size() == 1
        && found.getFirst().start() == 0
        && found.getFirst().end() == url.length();
  }

  private static String encoded(int c) {
    StringBuilder bytes = new StringBuilder();
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      bytes.append('%');
      bytes.append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xf, 16)));
      bytes.append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
    }
    return bytes.toString();
  }
}
