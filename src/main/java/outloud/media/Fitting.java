package outloud.media;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import outloud.media.LineBreaks.Word;

/** Finds the largest letters in which a text fits, and breaks it into lines of like length. */
final class Fitting {
  static final double MEASURED = 100;
  private static final double STEP = 0.94;

  private final Typesetter typesetter;
  private final Typesetter.Style style;
  private final double width;
  private final double height;
  private final double leading;

  /**
   * A box to fill.
   *
   * @param leading from line to line, as a part of the size
   */
  Fitting(
      Typesetter typesetter, Typesetter.Style style, double width, double height, double leading) {
    this.typesetter = typesetter;
    this.style = style.sized(MEASURED);
    this.width = width;
    this.height = height;
    this.leading = leading;
  }

  /**
   * The text in letters from {@code smallest} to {@code largest} pixels; what does not even fit in
   * the smallest ends in an ellipsis.
   *
   * @param lines the most
   */
  Paragraph fit(String text, double largest, double smallest, int lines) {
    boolean turned = Bidi.requiresBidi(text.toCharArray(), 0, text.length()) && isTurned(text);
    Typesetter.Style turnedStyle =
        new Typesetter.Style(style.face(), MEASURED, style.tracking(), turned);
    LineBreaks words = new LineBreaks(typesetter, turnedStyle, width * MEASURED / smallest);
    return fit(words.of(text), turnedStyle, largest, smallest, lines);
  }

  private Paragraph fit(
      List<Word> words, Typesetter.Style measured, double largest, double smallest, int lines) {
    for (double size = largest; size > smallest; size *= STEP) {
      if (fits(words, size, lines)) {
        return set(words, measured.sized(size));
      }
    }
    int most = Math.min(lines, most(smallest));
    return set(cut(words, measured, smallest, most), measured.sized(smallest));
  }

  private static boolean isTurned(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private int most(double size) {
    return (int) ((height - Paragraph.CAPITALS * size) / (leading * size)) + 1;
  }

  private boolean fits(List<Word> words, double size, int lines) {
    double room = width * MEASURED / size;
    for (Word word : words) {
      if (word.widthAtEnd() > room) {
        return false;
      }
    }
    return broken(words, room).size() <= Math.min(lines, most(size));
  }

  private List<Word> cut(List<Word> words, Typesetter.Style measured, double smallest, int lines) {
    double room = width * MEASURED / smallest;
    if (broken(words, room).size() <= lines) {
      return words;
    }
    List<Word> kept = new ArrayList<>(words);
    while (kept.size() > 1) {
      kept.removeLast();
      List<Word> ended = new ArrayList<>(kept);
      ended.set(kept.size() - 1, ellipsis(kept.getLast(), measured));
      if (broken(ended, room).size() <= lines) {
        return ended;
      }
    }
    return kept;
  }

  private Paragraph set(List<Word> words, Typesetter.Style sized) {
    List<Line> lines = new ArrayList<>();
    for (List<Word> line : balanced(words, width * MEASURED / sized.size())) {
      StringBuilder text = new StringBuilder();
      line.forEach(word -> text.append(word.text()));
      lines.add(typesetter.line(text.toString().strip(), sized));
    }
    return new Paragraph(lines, sized.size(), leading * sized.size(), sized.isRightToLeft());
  }

  /** As many lines as are needed, in the least width that gives so many. */
  private static List<List<Word>> balanced(List<Word> words, double room) {
    int lines = broken(words, room).size();
    double least = 0;
    for (Word word : words) {
      least = Math.max(least, word.widthAtEnd());
    }
    double most = room;
    while (most - least > 1) {
      double middle = (least + most) / 2;
      if (broken(words, middle).size() <= lines) {
        most = middle;
      } else {
        least = middle;
      }
    }
    return broken(words, most);
  }

  private static List<List<Word>> broken(List<Word> words, double room) {
    List<List<Word>> lines = new ArrayList<>();
    double used = 0;
    for (Word word : words) {
      if (lines.isEmpty() || used + word.widthAtEnd() > room) {
        lines.add(new ArrayList<>());
        used = 0;
      }
      lines.getLast().add(word);
      used += word.width();
    }
    return lines;
  }

  private Word ellipsis(Word last, Typesetter.Style measured) {
    String text = last.text().strip() + "…";
    double wide = typesetter.width(text, measured);
    return new Word(text, wide, wide);
  }
}
