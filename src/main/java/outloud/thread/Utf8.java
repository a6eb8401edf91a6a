package outloud.thread;

/** Lengths in UTF-8 bytes, without making the bytes. */
final class Utf8 {
  private Utf8() {}

  static int length(String text) {
    return length(text, 0, text.length());
  }

  /** The bytes of a part of a text, which does not begin or end inside a surrogate pair. */
  static int length(String text, int start, int end) {
    int bytes = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes++;
      } else if (c < 0x800 || Character.isSurrogate(c)) {
        bytes += 2;
      } else {
        bytes += 3;
      }
    }
    return bytes;
  }
}
