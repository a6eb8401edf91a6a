package outloud.theme;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that somebody may have meant. */
final class Nearest {
  private static final int MOST_NAMES = 24;

  private Nearest() {}

  /** A hint in one or two sentences: the nearest name, or else all names. */
  static String hint(String written, Collection<String> names) {
    List<String> sorted = names.stream().sorted().distinct().limit(MOST_NAMES).toList();
    return name(written, names)
        .map(near -> "Did you mean `" + near + "`?")
        .orElse(
            sorted.isEmpty()
                ? ""
                : "There is: " + sorted.stream().collect(Collectors.joining(", ")) + ".");
  }

  /** The nearest name, if one is near: at most a third of its letters are wrong. */
  static Optional<String> name(String written, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(written, name) <= Math.max(1, name.length() / 3))
        .min(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * How many letters are wrong, missing, added or swapped with their neighbour; case is ignored.
   */
  private static int distance(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
            i > 1 && j > 1 && a.startsWith(b.charAt(j - 1) + "" + b.charAt(j - 2), i - 2);
        row[j] = swapped ? Math.min(row[j], beforeLast[j - 2] + 1) : row[j];
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
