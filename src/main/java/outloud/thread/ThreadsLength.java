package outloud.thread;

/** Threads' length: characters, an emoji as many as it has UTF-8 bytes (Threads API, Posts). */
record ThreadsLength() implements WeightedLength {
  @Override
  public int count(String text) {
    int length = plain(text.toCharArray());
    if (length == text.length()) {
      return length;
    }
    length = 0;
    for (int i = 0; i < text.length(); ) {
      int emoji = Emoji.end(text, i);
      int end = i + Character.charCount(text.codePointAt(i));
      length += emoji > i ? Utf8.length(text, i, emoji) : 1;
      i = Math.max(emoji, end);
    }
    return length;
  }

  /** How many chars from the start on can be no part of an emoji. */
  private static int plain(char[] text) {
    int at = 0;
    while (at < text.length && text[at] < 0x2000 && text[at] != '©' && text[at] != '®') {
      at++;
    }
    return at;
  }
}
