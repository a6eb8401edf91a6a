package outloud.markdown;

/** Which writing system a character belongs to, as far as Markdown cares. */
final class Script {
  private Script() {}

  /** Whether any of the text is in a script that is written from right to left. */
  static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x0590
          && (c <= 0x08FF || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC))) {
        return true;
      }
    }
    return false;
  }

  /** Chinese, Japanese and Korean characters with their punctuation and full-width forms. */
  static boolean isEastAsian(int c) {
    if (c < 0x1100) {
      return false;
    }
    return c <= 0x11FF
        || (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xA960 && c <= 0xA97F)
        || (c >= 0xAC00 && c <= 0xD7FF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFFEF)
        || (c >= 0x20000 && c <= 0x3FFFF);
  }
}
