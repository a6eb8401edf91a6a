package outloud.thread;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** The list that a post promises by its number: "7 things I wish I knew". */
final class PromisedList {
  /** Each line has a number and its names. */
  private static final List<List<String>> NAMES =
      WordList.of("numbers.txt").stream().map(line -> List.of(line.split(" "))).toList();

  private PromisedList() {}

  /** Which of these groups it is: its items are as many as the post's first words say. */
  static OptionalInt of(ThreadSource source, List<Group> groups) {
    String front = source.title() + ' ' + source.description() + ' ' + source.hook().orElse("");
    Set<String> numbers = numbers(front);
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      if (group.head().section() == 0 && group.head().kind() == Unit.Kind.SENTENCE) {
        numbers.addAll(numbers(group.head().prose().text()));
      }
      if (numbers.contains(Long.toString(items(group)))) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static long items(Group group) {
    long items =
        group.units().stream()
            .filter(unit -> unit.kind() == Unit.Kind.ITEM && !unit.isInner())
            .count();
    return items > 1 ? items : -1;
  }

  /** The numbers that are written in a text, in digits. */
  private static Set<String> numbers(String text) {
    Set<String> words = new HashSet<>(Vocabulary.words(text.toLowerCase(Locale.ROOT)));
    for (List<String> names : NAMES) {
      if (names.stream().anyMatch(words::contains)) {
        words.add(names.getFirst());
      }
    }
    return words;
  }
}
