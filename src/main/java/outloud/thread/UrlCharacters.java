package outloud.thread;

/** Which characters may stand where in a URL, by the classes of twitter-text 3.1.0's Regex.java. */
final class UrlCharacters {
  private UrlCharacters() {}

  static boolean isAsciiAlphanumeric(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** LATIN_ACCENTS_CHARS. */
  private static boolean isAccented(int c) {
    return (c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7)
        || (c >= 0x253 && c <= 0x2bb && "ɓɔɖɗəɛɣɨɯɲʉʋʻ".indexOf(c) >= 0)
        || (c >= 0x300 && c <= 0x36f)
        || (c >= 0x1e00 && c <= 0x1eff);
  }

  /** A letter of a domain's label: URL_VALID_CHARS. */
  static boolean isLabel(int c) {
    return isAsciiAlphanumeric(c) || isAccented(c);
  }

  /** A letter of a domain that may be in any script, after a scheme: URL_VALID_UNICODE_CHARS. */
  static boolean isUnicodeLabel(int c) {
    return !(c < 0x80 && !isAsciiAlphanumeric(c))
        && !(c >= 0x2000 && c <= 0x206f)
        && !Character.isSpaceChar(c);
  }

  /** What may stand right before a URL: URL_VALID_PRECEDING_CHARS. */
  static boolean isBefore(int c) {
    return !isAsciiAlphanumeric(c) && "@＠$#＃\uFFFE\uFEFF\uFFFF".indexOf(c) < 0;
  }

  /** A character of a path: URL_VALID_GENERAL_PATH_CHARS. */
  static boolean isPath(int c) {
    return isLabel(c) || "!*';:=+,.$/%#[]-_~|&@–".indexOf(c) >= 0 || (c >= 0x400 && c <= 0x4ff);
  }

  /** What a path may end with: URL_VALID_PATH_ENDING_CHARS. */
  static boolean isPathEnd(int c) {
    return isLabel(c) || "=_#/-+".indexOf(c) >= 0 || (c >= 0x400 && c <= 0x4ff);
  }

  /** A character of a query: URL_VALID_URL_QUERY_CHARS. */
  static boolean isQuery(int c) {
    return isAsciiAlphanumeric(c) || "!?*'();:&=+$/%#[]-_.,~|@".indexOf(c) >= 0;
  }

  /** What a query may end with: URL_VALID_URL_QUERY_ENDING_CHARS. */
  static boolean isQueryEnd(int c) {
    return isAsciiAlphanumeric(c) || "-_&=#/".indexOf(c) >= 0;
  }
}
