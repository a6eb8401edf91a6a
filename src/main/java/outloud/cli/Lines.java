package outloud.cli;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text in lines that a terminal of so many columns holds, broken between words. A word that is
 * longer, like an address, is left whole.
 */
record Lines(int columns) {
  /** Terminals that nobody knows the width of, and that most things are written for. */
  private static final int USUAL = 80;

  private static final int FEWEST = 20;
  private static final int WIDE = 2;
  private static final Pattern COLUMNS = Pattern.compile("[0-9]{1,4}");

  /** What begins an item: its next lines stand under its words. */
  private static final Pattern BULLET = Pattern.compile("(?:[•–] |[0-9]{1,3}\\. )");

  /** As wide as the shell says; it tells programs only when it is asked to. */
  static Lines of(Map<String, String> environment) {
    String said = environment.getOrDefault("COLUMNS", "");
    int columns = COLUMNS.matcher(said).matches() ? Integer.parseInt(said) : 0;
    return new Lines(columns < FEWEST ? USUAL : columns);
  }

  /** The text in lines that are no wider. */
  String wrap(String text) {
    return Arrays.stream(text.split("\n", -1)).map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(String line) {
    if (width(line) <= columns) {
      return line;
    }
    Matcher bullet = BULLET.matcher(line);
    String indent = bullet.lookingAt() ? " ".repeat(bullet.end()) : "";
    StringBuilder lines = new StringBuilder();
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(line);
    int taken = 0;
    int start = places.first();
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      if (!isBetweenWords(line, end)) {
        continue;
      }
      String word = line.substring(start, end);
      start = end;
      if (taken > indent.length() && taken + width(word.stripTrailing()) > columns) {
        lines.setLength(lines.toString().stripTrailing().length());
        lines.append('\n').append(indent);
        taken = indent.length();
      }
      lines.append(word);
      taken += width(word);
    }
    return lines.toString();
  }

  /** An address has no place for a break, a script without spaces many. */
  private static boolean isBetweenWords(String line, int at) {
    return at == line.length()
        || Character.isWhitespace(line.charAt(at - 1))
        || isWide(line.codePointBefore(at))
        || isWide(line.codePointAt(at));
  }

  /** How many columns a line takes: a wide character or an emoji two, a mark on another none. */
  static int width(String line) {
    int width = 0;
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(line);
    int start = graphemes.first();
    for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
      String grapheme = line.substring(start, end);
      start = end;
      int first = grapheme.codePointAt(0);
      boolean shown = Character.getType(first) != Character.FORMAT;
      boolean wide = isWide(first) || grapheme.indexOf('\ufe0f') > 0;
      width += !shown ? 0 : wide ? WIDE : 1;
    }
    return width;
  }

  /** East Asian Width (Unicode Standard Annex 11): Wide and Fullwidth, by their blocks. */
  private static boolean isWide(int c) {
    return Character.isEmojiPresentation(c)
        || Character.isIdeographic(c)
        || (c >= 0x1100 && c <= 0x115f)
        || (c >= 0x2e80 && c <= 0x303e)
        || (c >= 0x3041 && c <= 0xa4cf)
        || (c >= 0xac00 && c <= 0xd7a3)
        || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60)
        || (c >= 0xffe0 && c <= 0xffe6);
  }
}
