package outloud.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import outloud.thread.People.Person;

/** Where words name somebody whom the author wants to mention. */
final class Mentions {
  private final String text;
  private final List<Prose.Mark> found = new ArrayList<>();

  private Mentions(String text) {
    this.text = text;
  }

  /** The names in a text, in order: none overlaps another, and the longer one wins. */
  static List<Prose.Mark> in(String text, People people) {
    Mentions mentions = new Mentions(text);
    for (Person person : people.people()) {
      mentions.find(person.name(), person);
      for (Network network : Network.values()) {
        String handle = person.handles().getOrDefault(network, "");
        if (!handle.isEmpty() && network != Network.LINKEDIN) {
          mentions.find("@" + handle, person);
        }
      }
    }
    mentions.found.sort(
        Comparator.comparingInt(Prose.Mark::start).thenComparingInt(mark -> -mark.end()));
    List<Prose.Mark> kept = new ArrayList<>();
    for (Prose.Mark mark : mentions.found) {
      if (kept.isEmpty() || mark.start() >= kept.getLast().end()) {
        kept.add(mark);
      }
    }
    return kept;
  }

  private void find(String name, Person person) {
    boolean handle = name.startsWith("@");
    for (int i = 0; i + name.length() <= text.length(); i++) {
      if (text.regionMatches(handle, i, name, 0, name.length())
          && (i == 0 || !isName(text.charAt(i - 1)))
          && !goesOn(i + name.length(), handle)) {
        found.add(new Prose.Mark(Prose.Kind.PERSON, i, i + name.length(), person.name()));
      }
    }
  }

  /** Whether what ends here is only the beginning of another name. */
  private boolean goesOn(int end, boolean handle) {
    if (end >= text.length()) {
      return false;
    }
    char next = text.charAt(end);
    boolean more = end + 1 < text.length() && isName(text.charAt(end + 1));
    return isName(next)
        || (handle && more && (next == '.' || next == '-'))
        || (handle && next == '@');
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '@';
  }

  /** Somebody by the name that a mark holds. */
  static Optional<Person> named(String name, People people) {
    for (Person person : people.people()) {
      if (person.name().equals(name)) {
        return Optional.of(person);
      }
    }
    return Optional.empty();
  }

  /** What makes a network mention somebody; nothing when it cannot. */
  static Optional<Passage> handle(Person person, Network network) {
    String handle = person.handles().getOrDefault(network, "");
    if (handle.isEmpty() || network == Network.LINKEDIN) {
      return Optional.empty();
    }
    String shown = "@" + handle;
    Passage.Mark mark;
    if (network == Network.BLUESKY && person.did().isEmpty()) {
      // Lexicon app.bsky.richtext.facet: a mention names a DID.
      String profile = "https://bsky.app/profile/" + handle;
      mark = new Passage.Mark(0, shown.length(), Passage.Kind.LINK, profile);
    } else {
      String value = network == Network.BLUESKY ? person.did() : handle;
      mark = new Passage.Mark(0, shown.length(), Passage.Kind.MENTION, value);
    }
    return Optional.of(new Passage(shown, List.of(mark)));
  }
}
