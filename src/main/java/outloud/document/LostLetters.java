package outloud.document;

/**
 * Tells letters that lost their encoding from a text that only happens to be valid UTF-8 when read
 * as Windows-1252: {@code é}, a no-break space and {@code »} are the bytes of a Chinese character.
 *
 * @param before the character in front of the run, 0 at the start of the text
 * @param run the bytes of whole UTF-8 sequences, as Windows-1252 shows them
 * @param after the character behind it, 0 at the end of the text
 */
record LostLetters(char before, String run, char after) {
  /** What stands behind a letter in real text: closing marks, dashes, blanks, signs, letters. */
  private static final String PLAUSIBLE = "\u00A0\u00AD«»‹›‘’‚“”„–—…•§™©®ª°²³¹ºšžœŠŽŒŸ";

  private static final String OPENING = "«»‹›‘’‚“”„\"'([";

  /** What joins or divides words without a blank. */
  private static final String JOINING = "\u00A0\u00AD’–—…•";

  /** Whether no author wrote this; {@code repaired} is the run in its own encoding. */
  boolean isLost(String repaired) {
    if (!isAssigned(repaired)) {
      return false;
    }
    int sequences = repaired.codePointCount(0, repaired.length());
    int odd = 0;
    for (int i = 0; i < run.length(); i++) {
      odd += isFollower(run.charAt(i)) && PLAUSIBLE.indexOf(run.charAt(i)) < 0 ? 1 : 0;
    }
    if (sequences > 1 && (odd > 0 || isOneScript(repaired))) {
      return true;
    }
    int at = 0;
    for (int i = 0; i < repaired.length(); ) {
      int c = repaired.codePointAt(i);
      int length = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (part(at, at + length).isLostAlone(c)) {
        return true;
      }
      at += length;
      i += Character.charCount(c);
    }
    return false;
  }

  /** One sequence of the run with its neighbours. */
  private LostLetters part(int from, int to) {
    return new LostLetters(
        from == 0 ? before : run.charAt(from - 1),
        run.substring(from, to),
        to == run.length() ? after : run.charAt(to));
  }

  private boolean isLostAlone(int repaired) {
    return switch (run.length()) {
      case 2 -> isLostPair(repaired);
      case 3 -> isLostTriple(repaired);
      default -> odd(1) || odd(2) || odd(3) || repaired >= 0x1F000;
    };
  }

  private boolean isLostPair(int repaired) {
    char lead = run.charAt(0);
    char follower = run.charAt(1);
    boolean inWord = Character.isUpperCase(lead) && Character.isLowerCase(before);
    boolean mentioned = OPENING.indexOf(before) >= 0 && before != 0;
    boolean goesOn = Character.isLetter(after);
    if (repaired < 0x100) {
      boolean capitals = Character.isUpperCase(before) || mentioned;
      return odd(1) || goesOn || !capitals;
    }
    if (repaired < 0x180) {
      return odd(1) || inWord || (Character.isLowerCase(after) && JOINING.indexOf(follower) < 0);
    }
    boolean greek = repaired >= 0x370 && repaired < 0x400;
    boolean alone = !Character.isLetter(before) && !mentioned && JOINING.indexOf(follower) < 0;
    boolean common = greek || (repaired >= 0x400 && repaired < 0x460);
    return inWord || (common && odd(1)) || (greek && alone);
  }

  private boolean isLostTriple(int repaired) {
    boolean symbol =
        (repaired >= 0x2000 && repaired < 0x2800) || (repaired >= 0x2900 && repaired < 0x2C00);
    if (symbol) {
      boolean quoted = OPENING.indexOf(run.charAt(1)) >= 0 && !odd(2);
      return odd(1) || odd(2) || (!Character.isLetter(before) && !quoted);
    }
    boolean latin = repaired >= 0x1E00 && repaired < 0x2000;
    boolean form = repaired >= 0xFB00;
    return (latin || form) ? (odd(1) || odd(2)) : (odd(1) && odd(2));
  }

  /** Whether the follower there stands behind no letter in real text. */
  private boolean odd(int at) {
    return PLAUSIBLE.indexOf(run.charAt(at)) < 0;
  }

  private static boolean isFollower(char c) {
    return c < 0xC0 || c > 0xFF;
  }

  private static boolean isAssigned(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int type = Character.getType(c);
      if (type == Character.UNASSIGNED
          || type == Character.PRIVATE_USE
          || type == Character.CONTROL) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** Whether all letters are of one script. */
  private static boolean isOneScript(String text) {
    Character.UnicodeScript script = Character.UnicodeScript.COMMON;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      Character.UnicodeScript next = Character.UnicodeScript.of(c);
      boolean common =
          next == Character.UnicodeScript.COMMON || next == Character.UnicodeScript.INHERITED;
      if (!common && script != Character.UnicodeScript.COMMON && next != script) {
        return false;
      }
      script = common ? script : next;
      i += Character.charCount(c);
    }
    return true;
  }
}
