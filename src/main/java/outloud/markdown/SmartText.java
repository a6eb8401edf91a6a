package outloud.markdown;

/** Turns the text between two pieces of markup into what is read: escapes undone, quotes curly. */
final class SmartText {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final boolean smart;
  private final Quotes quotes;

  /** How many inner quotations are open: a mark behind a word ends one of them, else it is ’. */
  private int inner;

  /** The character before, in what is read; a line feed at the start of a block. */
  private char before = '\n';

  SmartText(boolean smart, Quotes quotes) {
    this.smart = smart;
    this.quotes = quotes;
  }

  /** Something else than text was written, and ended with this character. */
  void behind(char c) {
    before = c;
  }

  /** The text that a reader sees for this source. */
  String read(String source) {
    StringBuilder text = new StringBuilder(source.length());
    int i = 0;
    while (i < source.length()) {
      char c = source.charAt(i);
      int length = 1;
      if (c == '\\' && i + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(i + 1)) >= 0) {
        text.append(source.charAt(i + 1));
        length = 2;
      } else if (smart && (c == '"' || c == '\'' || c == '.' || c == '-')) {
        length = smart(text, source, i);
      } else {
        text.append(c);
      }
      before = text.charAt(text.length() - 1);
      i += length;
    }
    return text.toString();
  }

  /** Appends what stands for this character and returns how many it replaces. */
  private int smart(StringBuilder text, String source, int i) {
    switch (source.charAt(i)) {
      case '"' -> text.append(opens(source, i) ? quotes.open() : quotes.close());
      case '\'' -> text.append(single(source, i));
      case '.' -> {
        if (source.startsWith("...", i) && !source.startsWith(".", i + 3) && before != '.') {
          text.append('…');
          return 3;
        }
        text.append('.');
      }
      default -> {
        return dash(text, source, i);
      }
    }
    return 1;
  }

  /** An inner quotation mark, or an apostrophe. */
  private String single(String source, int i) {
    if (opens(source, i) && !isElision(source, i)) {
      inner++;
      return quotes.openInner();
    }
    boolean within =
        i + 1 < source.length()
            && Character.isLetterOrDigit(before)
            && Character.isLetterOrDigit(source.charAt(i + 1));
    if (inner == 0 || within) {
      return "’";
    }
    inner--;
    return quotes.closeInner();
  }

  private boolean opens(String source, int i) {
    boolean spaceBehind = i + 1 < source.length() && Character.isWhitespace(source.charAt(i + 1));
    boolean atStart =
        Character.isWhitespace(before)
            || Character.isSpaceChar(before)
            || "([{<–—-/‘“„‚«\u200B".indexOf(before) >= 0;
    return atStart && !spaceBehind;
  }

  /** {@code '90s} and {@code 'tis} leave letters out. */
  private static boolean isElision(String source, int i) {
    int next = i + 1;
    boolean years =
        next + 1 < source.length()
            && Character.isDigit(source.charAt(next))
            && Character.isDigit(source.charAt(next + 1));
    return years || source.startsWith("tis ", next) || source.startsWith("em ", next);
  }

  /** Two hyphens make an en dash and three an em dash; {@code --option} and arrows stay. */
  private int dash(StringBuilder text, String source, int i) {
    int run = i;
    while (run < source.length() && source.charAt(run) == '-') {
      run++;
    }
    int length = run - i;
    char next = run < source.length() ? source.charAt(run) : ' ';
    boolean option = length == 2 && before <= ' ' && Character.isLetterOrDigit(next);
    boolean arrow = next == '>' || before == '<' || before == '!';
    if (length < 2 || length > 3 || option || arrow) {
      text.append(source, i, run);
    } else {
      text.append(length == 2 ? '–' : '—');
    }
    return length;
  }
}
