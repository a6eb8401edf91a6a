package outloud.thread;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a passage that is longer than a segment: between clauses, else between words. */
final class Cutting {
  private static final String CLAUSE_ENDS = ",;:–—，、；：";

  private final WeightedLength length;
  private final int limit;

  Cutting(WeightedLength length, int limit) {
    this.length = length;
    this.limit = limit;
  }

  /**
   * The parts in order, none longer than the limit. Only a word that is longer than a segment is
   * itself cut, between graphemes; an address that is longer is left out.
   */
  List<Passage> cut(Passage passage) {
    List<Passage> parts = new ArrayList<>();
    Passage rest = passage;
    while (length.safe(rest.text()) > limit) {
      int end = end(rest);
      Passage part = rest.slice(0, end);
      if (!part.isEmpty() && length.safe(part.text()) <= limit) {
        parts.add(part);
      }
      rest = rest.slice(end, rest.text().length());
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  /** Where the first part ends: at least one grapheme on. */
  private int end(Passage passage) {
    String text = passage.text();
    int word = 0;
    int clause = 0;
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(text);
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
      if (isBetweenWords(text, at) && !isInsideAddress(passage, at)) {
        if (length.safe(text.substring(0, at).stripTrailing()) > limit) {
          break;
        }
        word = at;
        clause = isClauseEnd(text, at) ? at : clause;
      }
    }
    if (clause > 0 && length.safe(text.substring(0, clause)) * 2 >= limit) {
      return clause;
    }
    return word > 0 ? word : insideWord(text);
  }

  /** After a space, or between two characters of a script that has no spaces. */
  private static boolean isBetweenWords(String text, int at) {
    return at >= text.length()
        || Character.isWhitespace(text.charAt(at - 1))
        || (Character.isIdeographic(text.codePointBefore(at))
            && Character.isIdeographic(text.codePointAt(at)))
        || CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 4;
  }

  private static boolean isInsideAddress(Passage passage, int at) {
    return at < passage.text().length()
        && !Character.isWhitespace(passage.text().charAt(at - 1))
        && passage.isInsideMark(at);
  }

  private static boolean isClauseEnd(String text, int at) {
    int last = at - 1;
    while (last > 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return CLAUSE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** The first word alone is too long: an address is passed over whole, other words are cut. */
  private int insideWord(String text) {
    int word = 0;
    while (word < text.length() && !Character.isWhitespace(text.charAt(word))) {
      word++;
    }
    if (text.substring(0, word).contains("://")) {
      return word;
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(text);
    int end = graphemes.next();
    for (int at = end; at != BreakIterator.DONE; at = graphemes.next()) {
      if (length.safe(text.substring(0, at)) > limit) {
        break;
      }
      end = at;
    }
    return end;
  }
}
