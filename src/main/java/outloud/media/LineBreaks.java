package outloud.media;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text where a line may end (UAX #14), and inside of what is too long to stay whole. */
final class LineBreaks {
  /** Names in code that are longer are broken between their parts. */
  private static final int LONG = 14;

  private final Typesetter typesetter;
  private final Typesetter.Style measured;
  private final double room;
  private final double space;

  /**
   * Cuts for one style.
   *
   * @param room no word is wider
   */
  LineBreaks(Typesetter typesetter, Typesetter.Style measured, double room) {
    this.typesetter = typesetter;
    this.measured = measured;
    this.room = room;
    this.space = typesetter.width("n n", measured) - typesetter.width("nn", measured);
  }

  /** A part that is not broken, and how wide it is within a line and at its end. */
  record Word(String text, double width, double widthAtEnd) {}

  List<Word> of(String text) {
    List<String> parts = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String part = text.substring(start, end);
      start = end;
      boolean opened = parts.size() == 1 && isBare(parts.getFirst());
      if (!parts.isEmpty() && (opened || isBare(part))) {
        // An emoji belongs to what it follows, the first one to what follows it.
        parts.set(parts.size() - 1, parts.getLast() + part);
      } else {
        addNamed(parts, part);
      }
    }
    List<Word> words = new ArrayList<>();
    for (String part : parts) {
      add(words, part);
    }
    return words;
  }

  /** Whether a part is nothing but an emoji. */
  private static boolean isBare(String part) {
    return part.charAt(0) > 0x7f
        && Emoji.isShownAsOne(part)
        && part.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** {@code long_names}, {@code longNames} and {@code long.names} may end a line at each part. */
  private static void addNamed(List<String> parts, String part) {
    int start = 0;
    for (int i = 1; part.length() > LONG && i < part.length() - 1; i++) {
      char before = part.charAt(i - 1);
      char here = part.charAt(i);
      boolean isSeam =
          ("_./:\\@".indexOf(before) >= 0 && Character.isLetterOrDigit(here))
              || (Character.isLowerCase(before) && Character.isUpperCase(here));
      if (isSeam && i - start > 3) {
        parts.add(part.substring(start, i));
        start = i;
      }
    }
    parts.add(part.substring(start));
  }

  private void add(List<Word> words, String text) {
    Word word = word(text);
    if (word.widthAtEnd() <= room) {
      words.add(word);
      return;
    }
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int length = (int) Math.max(1, text.length() * room / word.widthAtEnd() * 0.8);
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + length);
      end = breaks.isBoundary(end) ? end : breaks.following(end);
      words.add(word(text.substring(start, end)));
      start = end;
    }
  }

  private Word word(String text) {
    String bare = text.stripTrailing();
    double wide = bare.isEmpty() ? 0 : typesetter.width(bare, measured);
    return new Word(text, wide + (text.length() > bare.length() ? space : 0), wide);
  }
}
