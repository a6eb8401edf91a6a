package outloud.markdown;

/** Finds bare mail addresses in text (GFM 6.9, extended email autolinks). */
final class MailAddress {
  private MailAddress() {}

  /**
   * The index behind the mail address that begins here, or -1 when none does.
   *
   * @param index where a word begins
   */
  static int end(String text, int index) {
    int at = index;
    while (at < text.length() && isLocal(text.charAt(at))) {
      at++;
    }
    if (at == index || !text.startsWith("@", at)) {
      return -1;
    }
    int host = at + 1;
    int end = host;
    boolean dotted = false;
    while (end < text.length() && isHost(text.charAt(end))) {
      dotted |= text.charAt(end) == '.' && end + 1 < text.length() && isHost(text.charAt(end + 1));
      end++;
    }
    while (end > host && text.charAt(end - 1) == '.') {
      end--;
    }
    boolean fits = dotted && end > host && "-_".indexOf(text.charAt(end - 1)) < 0;
    return fits && text.indexOf('.', host) < end - 1 && !text.startsWith("@", end) ? end : -1;
  }

  /** Whether this character may stand in front of the {@code @}. */
  static boolean isLocal(char c) {
    return isHost(c) || c == '+';
  }

  private static boolean isHost(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '_';
  }
}
