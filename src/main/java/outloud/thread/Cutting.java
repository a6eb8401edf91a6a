package outloud.thread;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a passage that is longer than a segment: between clauses, else between words. */
final class Cutting {
  private static final String CLAUSE_ENDS = ",;:–—،؛";
  private static final String WIDE_CLAUSE_ENDS = "，、；：";

  /** A part may be longer than its fair share by one part in so many, for the sake of its end. */
  private static final int SLACK = 6;

  /** Longer than all but the longest addresses. */
  private static final int LEAST_WINDOW = 4096;

  private final WeightedLength length;
  private final int limit;

  Cutting(WeightedLength length, int limit) {
    this.length = length;
    this.limit = limit;
  }

  /**
   * The parts in order, none longer than the limit: as many whole sentences as fit, else parts of
   * one. Only a word that is longer than a segment is itself cut, between graphemes; an address
   * that is longer is left out.
   */
  List<Passage> cut(Passage passage) {
    List<Passage> parts = new ArrayList<>();
    String text = passage.text();
    if (length.fits(text, limit)) {
      add(passage.slice(0, text.length()), parts);
      return parts;
    }
    List<Sentences.Range> sentences = Sentences.split(text, passage::isInsideMark);
    for (int first = 0; first < sentences.size(); ) {
      int start = sentences.get(first).start();
      int next = first;
      while (next < sentences.size()
          && length.fits(text.substring(start, sentences.get(next).end()), limit)) {
        next++;
      }
      if (next == first) {
        cutSentence(passage.slice(start, sentences.get(first).end()), parts);
        next++;
      } else {
        add(passage.slice(start, sentences.get(next - 1).end()), parts);
      }
      first = next;
    }
    return parts;
  }

  private static void add(Passage passage, List<Passage> parts) {
    if (!passage.isEmpty()) {
      parts.add(passage);
    }
  }

  /** Only a window of it is looked at for each part: it may be as long as a book. */
  private void cutSentence(Passage sentence, List<Passage> parts) {
    String text = sentence.text();
    int window = Math.max(LEAST_WINDOW, limit * 2);
    int from = 0;
    int left = length.safe(text);
    while (left > limit) {
      // As many parts as it takes, of about the same length: no crumb at the end.
      int fair = Math.ceilDiv(left, Math.ceilDiv(left, limit));
      Passage view = sentence.slice(from, Math.min(text.length(), from + window));
      int end = end(view, Math.min(limit, fair + fair / SLACK));
      end = end > 0 ? end : insideWord(text, from);
      Passage part = sentence.slice(from, from + end);
      int taken = length.safe(part.text());
      if (taken <= limit) {
        add(part, parts);
      }
      from += end;
      while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      left = left - taken > 2 * limit ? left - taken : length.safe(text.substring(from));
    }
    add(sentence.slice(from, text.length()), parts);
  }

  /** Where the first part ends; 0 when that would be inside a word. */
  private int end(Passage passage, int wanted) {
    String text = passage.text();
    int word = 0;
    int clause = 0;
    int ideograph = 0;
    int label = 0;
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(text);
    for (int at = lines.next(); at < text.length() && at != BreakIterator.DONE; at = lines.next()) {
      if (length.safe(text.substring(0, at).stripTrailing()) > wanted) {
        break;
      }
      if (passage.isInsideMark(at)) {
        label = isWordEnd(text, at) ? at : label;
      } else {
        clause = isClauseEnd(text, at) ? at : clause;
        word = isWordEnd(text, at) ? at : word;
        ideograph = isBetweenIdeographs(text, at) ? at : ideograph;
      }
    }
    for (int end : new int[] {clause, word, ideograph}) {
      if (end > 0 && length.safe(text.substring(0, end)) * 2 >= wanted) {
        return end;
      }
    }
    int best = Math.max(word, clause);
    return best > 0 ? best : label > 0 ? label : ideograph;
  }

  private static boolean isWordEnd(String text, int at) {
    return Character.isWhitespace(text.charAt(at - 1));
  }

  /** Between two characters of a script that has no spaces. */
  private static boolean isBetweenIdeographs(String text, int at) {
    return at < text.length()
        && Character.isIdeographic(text.codePointBefore(at))
        && Character.isIdeographic(text.codePointAt(at));
  }

  /** After a comma or dash and a space, or after a wide comma. */
  private static boolean isClauseEnd(String text, int at) {
    if (WIDE_CLAUSE_ENDS.indexOf(text.charAt(at - 1)) >= 0) {
      return true;
    }
    int last = at - 1;
    while (last > 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last < at - 1 && CLAUSE_ENDS.indexOf(text.charAt(last)) >= 0;
  }

  /** The first word alone is too long: an address is passed over whole, other words are cut. */
  private int insideWord(String text, int from) {
    int far = Math.min(text.length(), from + Math.max(LEAST_WINDOW, limit * 2));
    int scheme = text.indexOf("://", from, far);
    int end = from;
    while (end < (scheme < 0 ? far : text.length()) && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    if (scheme >= 0 && scheme < end) {
      return end - from;
    }
    String word = text.substring(from, end);
    List<Integer> ends = new ArrayList<>();
    BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
    graphemes.setText(word);
    for (int at = graphemes.next(); at != BreakIterator.DONE; at = graphemes.next()) {
      ends.add(at);
    }
    int most = 1;
    for (int step = Integer.highestOneBit(ends.size()); step > 0; step /= 2) {
      boolean fits =
          most + step <= ends.size()
              && length.safe(word.substring(0, ends.get(most + step - 1))) <= limit;
      most += fits ? step : 0;
    }
    return ends.get(most - 1);
  }
}
