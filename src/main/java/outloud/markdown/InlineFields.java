package outloud.markdown;

/** Obsidian's fields in prose, {@code key:: value}: data for a plugin, words for a reader. */
final class InlineFields {
  private static final String MARK = "::";

  private InlineFields() {}

  /**
   * The words with a single colon behind each key.
   *
   * @param continues whether something stands in front of the words in their line
   */
  static String shown(String words, boolean continues) {
    int at = words.indexOf(MARK);
    if (at < 0) {
      return words;
    }
    StringBuilder shown = new StringBuilder(words.length());
    int from = 0;
    while (at >= 0) {
      int behind = at + MARK.length();
      boolean key = at == 0 ? continues : Character.isLetterOrDigit(words.charAt(at - 1));
      boolean value = behind == words.length() || words.charAt(behind) == ' ';
      shown.append(words, from, at).append(key && value ? ":" : MARK);
      from = behind;
      at = words.indexOf(MARK, from);
    }
    return shown.append(words.substring(from)).toString();
  }
}
