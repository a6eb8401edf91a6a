package outloud.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The word an author probably meant. */
public final class Nearest {
  private static final int MOST_NAMES = 24;

  private Nearest() {}

  /**
   * The candidate that is at most {@code distance} typing mistakes away (a letter too many,
   * missing, wrong or swapped with its neighbour). Of equals it is the first in the collection's
   * order, but one with a letter more before one with a letter less: letters are left out more
   * often than put in.
   */
  public static Optional<String> to(String word, Collection<String> candidates, int distance) {
    String best = null;
    int least = distance + 1;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - word.length()) <= Math.min(least, distance)) {
        int mistakes = mistakes(word, candidate);
        boolean isLikelier =
            best != null && best.length() < word.length() && candidate.length() > word.length();
        if (mistakes < least || (mistakes == least && isLikelier)) {
          least = mistakes;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The only candidate that is at most so many typing mistakes away; nothing where two are. */
  public static Optional<String> only(String word, Collection<String> candidates, int distance) {
    Optional<String> same = same(word, candidates);
    if (same.isPresent()) {
      return same;
    }
    List<String> near =
        candidates.stream()
            .filter(candidate -> Math.abs(candidate.length() - word.length()) <= distance)
            .filter(candidate -> mistakes(word, candidate) <= distance)
            .distinct()
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /** The nearest name as a question, else all names there are; empty when there are none. */
  public static String hint(String word, Collection<String> names) {
    String question = question(word, names);
    List<String> sorted = names.stream().sorted().distinct().toList();
    if (!question.isEmpty() || sorted.isEmpty()) {
      return question;
    }
    int more = sorted.size() - MOST_NAMES;
    String shown = String.join(", ", more > 0 ? sorted.subList(0, MOST_NAMES) : sorted);
    return "There is: " + shown + (more > 0 ? " and " + more + " more." : ".");
  }

  /** "Did you mean `x`?", or nothing. */
  public static String question(String word, Collection<String> candidates) {
    int distance = word.length() < 5 ? 1 : 2;
    return same(word, candidates)
        .or(() -> to(word, candidates, distance))
        .map(near -> "Did you mean `" + near + "`?")
        .orElse("");
  }

  /** The first with the same letters: {@code base_url} for {@code baseURL}. */
  private static Optional<String> same(String word, Collection<String> candidates) {
    return candidates.stream().filter(one -> letters(one).equals(letters(word))).findFirst();
  }

  private static String letters(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }

  /** Optimal string alignment distance. */
  private static int mistakes(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      cost[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
