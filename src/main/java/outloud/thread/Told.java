package outloud.thread;

import java.util.Locale;

/**
 * What a thread's hook says already, by its letters and digits: a description in front matter has
 * other quotation marks and dashes than the text that it repeats.
 *
 * @param letters those of the hook
 */
record Told(String letters) {
  /** Fewer letters may stand in a hook by chance. */
  private static final int FEWEST = 12;

  static Told by(String hook) {
    return new Told(lettersOf(hook));
  }

  /** Whether a sentence is said somewhere in it. */
  boolean says(Prose sentence) {
    String said = lettersOf(sentence.text());
    return said.equals(letters) || (said.length() >= FEWEST && letters.contains(said));
  }

  /** Whether it ends with a sentence, so that what the sentence announces may follow. */
  boolean endsWith(Prose sentence) {
    return says(sentence) && letters.endsWith(lettersOf(sentence.text()));
  }

  /** Whether it is no more than the beginning of a sentence. */
  boolean begins(Prose sentence) {
    return !letters.isEmpty() && lettersOf(sentence.text()).startsWith(letters);
  }

  private static String lettersOf(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
