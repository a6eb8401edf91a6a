package outloud.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds things by the last part of their paths alone, as Obsidian does: the nearest one wins. */
final class Names {
  private final Map<String, List<Destination>> names = new HashMap<>();

  /** Things by all the names that each of them has. */
  Names(Collection<Destination> destinations, Function<Destination, List<String>> namesOf) {
    for (Destination destination : destinations) {
      for (String name : namesOf.apply(destination)) {
        names.computeIfAbsent(name(name), _ -> new ArrayList<>(1)).add(destination);
      }
    }
  }

  /** In any case, with spaces, hyphens or underscores. */
  static String name(String written) {
    return WrittenPath.folded(written).replace('_', ' ').replace('-', ' ').strip();
  }

  /**
   * All that this path may mean, the nearest first.
   *
   * @param folder where it is written
   * @param written a name, or a path of which it is the end
   */
  List<Destination> find(String folder, String written) {
    String wanted = name(WrittenPath.normal(written));
    List<Destination> named = names.getOrDefault(WrittenPath.lastSegment(wanted), List.of());
    if (named.size() == 1 && wanted.indexOf('/') < 0) {
      return named;
    }
    return named.stream()
        .filter(one -> wanted.indexOf('/') < 0 || endsWith(name(one.path()), wanted))
        .sorted(
            Comparator.comparingInt((Destination one) -> steps(folder, one))
                .thenComparingInt(one -> one.path().length())
                .thenComparing(Destination::path))
        .toList();
  }

  /** How far away the thing is. */
  static int steps(String folder, Destination destination) {
    return WrittenPath.steps(folder, WrittenPath.folder(destination.path()));
  }

  private static boolean endsWith(String path, String wanted) {
    String plain = WrittenPath.withoutExtension(path);
    String asFolder = plain.endsWith("/index") ? plain.substring(0, plain.length() - 6) : plain;
    return ("/" + path).endsWith("/" + wanted)
        || ("/" + plain).endsWith("/" + wanted)
        || ("/" + asFolder).endsWith("/" + wanted);
  }

  /** All names there are. */
  Collection<String> all() {
    return names.keySet();
  }
}
