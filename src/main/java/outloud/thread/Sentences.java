package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Where sentences end. Made for developers' prose: {@code Node.js}, {@code v1.2}, {@code e.g.} and
 * URLs stay whole, abbreviations and initials are known, brackets and quotes stay with their
 * sentence.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS = WordList.of("abbreviations.txt");
  private static final Set<String> END_ABBREVIATIONS = WordList.of("end-abbreviations.txt");
  private static final Set<String> OPENERS = WordList.of("openers.txt");
  private static final String STOPS = ".!?…؟۔।";
  private static final String WIDE_STOPS = "。！？｡";
  private static final String CLOSERS = "\"'”’)]»」』）】*";
  private static final String OPENING = "\"'“‘([«¿¡*";

  /** How far a bracket or a quotation may reach and still keep its sentences together. */
  private static final int LONGEST_ASIDE = 200;

  private final String text;
  private final IntPredicate isProtected;

  private Sentences(String text, IntPredicate isProtected) {
    this.text = text;
    this.isProtected = isProtected;
  }

  /** A part of a text, the end exclusive. */
  public record Range(int start, int end) {}

  /**
   * The sentences of a text in order, without the spaces between them. A line feed always ends one.
   *
   * @param isProtected whether the character at an offset belongs to something that is no prose
   */
  public static List<Range> split(String text, IntPredicate isProtected) {
    return new Sentences(text, isProtected).split();
  }

  private List<Range> split() {
    List<Range> sentences = new ArrayList<>();
    int start = 0;
    int asideEnd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      asideEnd = Math.max(asideEnd, asideEnd(i));
      boolean ends = c == '\n';
      int end = i;
      if (!ends && isStop(c) && !isProtected.test(i)) {
        int stopEnd = stopEnd(i);
        end = closed(stopEnd);
        ends = end >= asideEnd && ends(start, i, stopEnd, end);
        i = ends ? end - 1 : stopEnd - 1;
      }
      if (ends) {
        add(sentences, start, end);
        start = end;
      }
    }
    add(sentences, start, text.length());
    return sentences;
  }

  private void add(List<Range> sentences, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Range(start, end));
    }
  }

  private static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0 || isWideStop(c);
  }

  /** Whether it ends a sentence by itself, without a space after it. */
  static boolean isWideStop(char c) {
    return WIDE_STOPS.indexOf(c) >= 0;
  }

  /** The end of a bracket or quotation that opens here, if it closes soon; else 0. */
  private int asideEnd(int open) {
    char close =
        switch (text.charAt(open)) {
          case '(' -> ')';
          case '[' -> ']';
          case '“' -> '”';
          default -> '\0';
        };
    if (close == '\0') {
      return 0;
    }
    int end = text.indexOf(close, open, Math.min(text.length(), open + LONGEST_ASIDE));
    return end + 1;
  }

  /** The end of a run of stops: {@code ?!}, {@code ...}, {@code . . . .}. */
  private int stopEnd(int stop) {
    int end = stop + 1;
    while (end < text.length()) {
      if (isStop(text.charAt(end))) {
        end++;
      } else if (text.charAt(end) == ' '
          && end + 1 < text.length()
          && text.charAt(end + 1) == '.'
          && (end + 2 >= text.length() || !Character.isLetterOrDigit(text.charAt(end + 2)))) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /** The end of the quotes, brackets and emoji that close what a stop ended. */
  private int closed(int stopEnd) {
    int end = stopEnd;
    while (end < text.length()) {
      char c = text.charAt(end);
      int after = c == ' ' ? emojiEnd(end + 1) : emojiEnd(end);
      if (c == ' ' && end + 1 < text.length() && text.charAt(end + 1) == '»') {
        end += 2;
      } else if (CLOSERS.indexOf(c) >= 0) {
        end++;
      } else if (after > end) {
        end = after;
      } else {
        break;
      }
    }
    return end;
  }

  private int emojiEnd(int at) {
    if (at >= text.length() || text.charAt(at) < 0x80) {
      return 0;
    }
    int end = Emoji.end(text, at);
    return end > at ? end : 0;
  }

  private boolean ends(int start, int stop, int stopEnd, int end) {
    if (WIDE_STOPS.indexOf(text.charAt(stopEnd - 1)) >= 0 || end >= text.length()) {
      return true;
    }
    boolean elided = stop > 0 && text.charAt(stop - 1) == '[' && text.charAt(stop) == '.';
    if (elided || !Character.isWhitespace(text.charAt(end))) {
      return false;
    }
    int next = next(end);
    if (next >= text.length()) {
      return true;
    }
    if (!opensSentence(next)) {
      return false;
    }
    boolean trails = text.charAt(stopEnd - 1) == '…' || stopEnd - stop > 2;
    if (trails && isCaseless(text.codePointAt(next))) {
      return false;
    }
    boolean single = text.charAt(stop) == '.' && stopEnd == stop + 1;
    return !single || endsAfterWord(start, stop, next);
  }

  /** In a script without capitals nothing tells whether a sentence goes on after three dots. */
  private static boolean isCaseless(int c) {
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }

  /** The first character of the next word, behind spaces and opening quotes. */
  private int next(int from) {
    int next = from;
    while (next < text.length()
        && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
      next++;
    }
    return next;
  }

  /** Not in lower case, unless it is a name like {@code iOS}, {@code macOS} or code. */
  private boolean opensSentence(int next) {
    int c = text.codePointAt(next);
    if (!Character.isLowerCase(c)) {
      return c != ',' && c != ';' && c != ':' && c != '-' && c != '–' && c != '—';
    }
    return isProtected.test(next) || word(next).chars().skip(1).anyMatch(Character::isUpperCase);
  }

  /** Whether a single full stop after this word ends the sentence. */
  private boolean endsAfterWord(int start, int stop, int next) {
    int from = wordStart(start, stop);
    String word = text.substring(from, stop);
    String lower = word.toLowerCase(Locale.ROOT);
    if (from == start && word.chars().allMatch(Character::isDigit)) {
      return false;
    }
    if (ABBREVIATIONS.contains(lower)) {
      return isMonthOrUnit(lower) && !Character.isDigit(text.charAt(next));
    }
    if (END_ABBREVIATIONS.contains(lower)) {
      // A clock's capital letters end a sentence before any capital: "at 6 P.M. Mr. Smith".
      return word.equals("P.M") || word.equals("A.M") || OPENERS.contains(lowerWord(next));
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return !initial || (word.equals("I") && !isAfterName(start, from));
  }

  private static boolean isMonthOrUnit(String word) {
    return word.length() == 3
        && "jan feb mar apr jun jul aug sep oct nov dec min max est".contains(word);
  }

  private boolean isAfterName(int start, int from) {
    int end = from - 1;
    return end > start && Character.isUpperCase(text.codePointAt(wordStart(start, end)));
  }

  private int wordStart(int start, int end) {
    int from = end;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    while (from < end && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from;
  }

  private String word(int from) {
    int end = from;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "'’".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(from, end);
  }

  private String lowerWord(int from) {
    return word(from).replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
