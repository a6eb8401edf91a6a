package outloud.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import outloud.markdown.Block;

/**
 * The words by which one page is found, each once.
 *
 * @param words in the order in which they first stand in the page
 * @param impacts how much the page is about each, from 1 to {@link #STRONGEST}
 */
public record WeighedWords(List<String> words, List<Integer> impacts) {
  static final float BODY = 1;
  static final float HEADING = 3;
  static final float CODE = 0.5f;
  static final int STRONGEST = 9;
  private static final float TITLE = 12;
  private static final float TAG = 5;
  private static final float DESCRIPTION = 2;

  /** So many words stand for one page; of a book, those that it has most often. */
  private static final int MOST_WORDS = 1000;

  /** Numbers with more digits are identifiers, which nobody looks for. */
  private static final int MOST_DIGITS = 8;

  /** How fast more of the same stops counting, in a text of {@link #USUAL_LENGTH} words. */
  private static final float SATURATION = 2.5f;

  private static final float USUAL_LENGTH = 600;

  public WeighedWords {
    words = List.copyOf(words);
    impacts = List.copyOf(impacts);
  }

  /**
   * The words of a page, from its title, its tags, its description and its text.
   *
   * @param lexicon gives equal words of many pages as one
   */
  public static WeighedWords of(
      String title, List<String> tags, String description, List<Block> blocks, Lexicon lexicon) {
    Counter counter = new Counter();
    counter.add(title, TITLE);
    tags.forEach(tag -> counter.add(tag, TAG));
    counter.add(description, DESCRIPTION);
    Prose.read(blocks, counter::add);
    return counter.weighed(lexicon);
  }

  /** Counts the words of one page. */
  private static final class Counter {
    private final Map<String, float[]> sums = new LinkedHashMap<>();
    private int length;

    void add(String text, float weight) {
      Words.each(
          text,
          word -> {
            length++;
            if (!isNumber(word)) {
              sums.computeIfAbsent(word, _ -> new float[1])[0] += weight;
            }
          });
    }

    private static boolean isNumber(String word) {
      boolean digits = word.length() > MOST_DIGITS;
      for (int i = 0; digits && i < word.length(); i++) {
        digits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
      }
      return digits;
    }

    /** As BM25 has it: each further mention counts less, and in a long text each counts less. */
    WeighedWords weighed(Lexicon lexicon) {
      float half = SATURATION * (0.5f + 0.5f * Math.min(4, length / USUAL_LENGTH));
      float least = least();
      List<String> words = new ArrayList<>();
      List<Integer> impacts = new ArrayList<>();
      sums.forEach((word, sum) -> {
        if (sum[0] >= least && words.size() < MOST_WORDS) {
          words.add(lexicon.one(word));
          impacts.add((int) Math.ceil(STRONGEST * sum[0] / (sum[0] + half)));
        }
      });
      return new WeighedWords(words, impacts);
    }

    /** What a word must weigh to be among the most. */
    private float least() {
      return sums.size() <= MOST_WORDS
          ? 0
          : sums.values().stream()
              .map(sum -> sum[0])
              .sorted(Comparator.reverseOrder())
              .skip(MOST_WORDS - 1L)
              .findFirst()
              .orElse(0f);
    }
  }
}
