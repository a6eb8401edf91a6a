package outloud.thread;

import java.util.List;
import java.util.Map;

/** The people whom an author wants to mention, and who they are on each network. */
public record People(List<Person> people) {
  /** Nobody: every {@code @name} of a post is no mention. */
  public static final People NONE = new People(List.of());

  public People {
    people = List.copyOf(people);
  }

  /**
   * One of them.
   *
   * @param name as posts write it: {@code Ada Lovelace}, or {@code @ada}
   * @param handles without the first {@code @}: {@code ada} on X and Threads, {@code
   *     ada.example.com} on Bluesky, {@code ada@mastodon.social} on Mastodon; a network that is
   *     missing mentions nobody
   * @param did the permanent name on Bluesky, {@code did:plc:…}, without which a record cannot
   *     mention; empty when unknown
   */
  public record Person(String name, Map<Network, String> handles, String did) {
    public Person {
      handles = Map.copyOf(handles);
      if (name.isBlank()) {
        throw new IllegalArgumentException("a person without a name");
      }
    }
  }
}
