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
    int from = 0;
    while (from < passage.text().length()) {
      Passage rest = passage.slice(from, passage.text().length());
      if (length.fits(rest.text(), limit)) {
        add(rest, parts);
        break;
      }
      int skipped = passage.text().length() - from - rest.text().length();
      List<Sentences.Range> sentences = Sentences.split(rest.text(), rest::isInsideMark);
      int end = sentencesEnd(rest, sentences);
      if (end == 0) {
        end = sentences.isEmpty() ? rest.text().length() : sentences.getFirst().end();
        cutSentence(rest.slice(0, end), parts);
      } else {
        add(rest.slice(0, end), parts);
      }
      from += Math.max(1, skipped + end);
    }
    return parts;
  }

  private static void add(Passage passage, List<Passage> parts) {
    if (!passage.isEmpty()) {
      parts.add(passage);
    }
  }

  /** Where the last sentence ends that fits with all before it; 0 when the first does not. */
  private int sentencesEnd(Passage passage, List<Sentences.Range> sentences) {
    int end = 0;
    for (Sentences.Range sentence : sentences) {
      if (!length.fits(passage.text().substring(0, sentence.end()), limit)) {
        break;
      }
      end = sentence.end();
    }
    return end;
  }

  private void cutSentence(Passage sentence, List<Passage> parts) {
    Passage rest = sentence;
    for (int left = length.safe(rest.text()); left > limit; left = length.safe(rest.text())) {
      // As many parts as it takes, of about the same length: no crumb at the end.
      int fair = Math.ceilDiv(left, Math.ceilDiv(left, limit));
      int end = end(rest, Math.min(limit, fair + fair / SLACK));
      Passage part = rest.slice(0, end);
      if (!part.isEmpty() && length.safe(part.text()) <= limit) {
        parts.add(part);
      }
      rest = rest.slice(end, rest.text().length());
    }
    add(rest, parts);
  }

  /** Where the first part ends: at least one grapheme on. */
  private int end(Passage passage, int wanted) {
    String text = passage.text();
    int word = 0;
    int clause = 0;
    int ideograph = 0;
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(text);
    for (int at = lines.next(); at != BreakIterator.DONE; at = lines.next()) {
      if (isInsideAddress(passage, at)) {
        continue;
      }
      if (length.safe(text.substring(0, at).stripTrailing()) > wanted) {
        break;
      }
      clause = isClauseEnd(text, at) ? at : clause;
      word = isWordEnd(text, at) ? at : word;
      ideograph = isBetweenIdeographs(text, at) ? at : ideograph;
    }
    for (int end : new int[] {clause, word, ideograph}) {
      if (end > 0 && length.safe(text.substring(0, end)) * 2 >= wanted) {
        return end;
      }
    }
    int best = Math.max(word, clause);
    return best > 0 ? best : ideograph > 0 ? ideograph : insideWord(text);
  }

  private static boolean isWordEnd(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at - 1));
  }

  /** Between two characters of a script that has no spaces. */
  private static boolean isBetweenIdeographs(String text, int at) {
    return at < text.length()
        && Character.isIdeographic(text.codePointBefore(at))
        && Character.isIdeographic(text.codePointAt(at));
  }

  private static boolean isInsideAddress(Passage passage, int at) {
    return at < passage.text().length()
        && !Character.isWhitespace(passage.text().charAt(at - 1))
        && passage.isInsideMark(at);
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
