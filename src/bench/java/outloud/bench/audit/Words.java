package outloud.bench.audit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text into words: runs of letters and digits, and each sign of a script without spaces. */
final class Words {
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]|[\\p{L}\\p{M}\\p{Nd}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+");

  private Words() {}

  static List<String> of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(plain.replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", ""));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /**
   * The words of the first list that the second lacks, counted; joined neighbours count as there.
   */
  static List<String> missing(List<String> wanted, List<String> shown) {
    Map<String, Integer> stock = new HashMap<>();
    shown.forEach(word -> stock.merge(word, 1, Integer::sum));
    String stream = null;
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String word = wanted.get(i);
      if (stock.merge(word, -1, Integer::sum) >= 0) {
        continue;
      }
      stream = stream == null ? String.join("", shown) : stream;
      String before = i > 0 ? wanted.get(i - 1) : "";
      String after = i + 1 < wanted.size() ? wanted.get(i + 1) : "";
      boolean there =
          (!before.isEmpty() && stream.contains(before + word))
              && (!after.isEmpty() && stream.contains(word + after));
      if (!there) {
        missing.add(word);
      }
    }
    return missing;
  }
}
