package outloud.bench.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was counted and found for one blog. */
final class Findings {
  private static final int SHOWN = 40;

  int sources;
  int pages;
  int titled;
  int dated;
  long words;
  long missing;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<String, List<String>> lists = new TreeMap<>();
  private final List<Loss> losses = new ArrayList<>();

  private record Loss(String source, int words, List<String> missing) {}

  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  void add(String kind, String place, String what) {
    count(kind);
    lists
        .computeIfAbsent(kind, key -> new ArrayList<>())
        .add(what.isEmpty() ? place : place + ": " + what);
  }

  void lost(String source, int of, List<String> words) {
    losses.add(new Loss(source, of, words));
  }

  int of(String kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** Posts whose pages lack more than so many hundredths of their words. */
  long poor(int percent) {
    return losses.stream()
        .filter(loss -> loss.missing().size() * 100L > (long) percent * loss.words())
        .count();
  }

  /** Every finding as Markdown, the most frequent kinds cut short. */
  String details(String name) {
    StringBuilder text = new StringBuilder("# " + name + "\n");
    lists.forEach((kind, lines) -> {
      text.append("\n## ").append(kind).append(": ").append(lines.size()).append('\n');
      shortened(lines)
          .forEach(line -> text.append("- ").append(line.replace('\n', ' ')).append('\n'));
    });
    text.append("\n## Words missing: ").append(missing).append(" of ").append(words).append('\n');
    losses.sort(
        Comparator.comparingDouble(
                (Loss loss) -> -(double) loss.missing().size() / (loss.words() + 20))
            .thenComparing(Loss::source));
    losses.stream()
        .limit(SHOWN)
        .forEach(loss ->
            text.append("- ")
                .append(loss.source())
                .append(": ")
                .append(loss.missing().size())
                .append(" of ")
                .append(loss.words())
                .append(": ")
                .append(String.join(" ", loss.missing().stream().limit(SHOWN).toList()))
                .append('\n'));
    return text.toString();
  }

  /** A line or two of each place, so that one bad file does not hide the others. */
  private static List<String> shortened(List<String> lines) {
    Map<String, Integer> seen = new HashMap<>();
    return lines.stream()
        .filter(line -> seen.merge(line.replaceFirst(":.*", ""), 1, Integer::sum) <= 4)
        .limit(SHOWN)
        .toList();
  }
}
