package outloud.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Prose as one network shows it: a link becomes its label and its address once (on Bluesky its
 * label and a facet), and what would become a link by accident is broken.
 */
final class Rendering {
  /** A bare address on Bluesky that is longer is shown by its host: the facet has it whole. */
  private static final int LONGEST_SHOWN = 60;

  private final Network network;
  private final WeightedLength length;
  private final People people;
  private final int mostLinks;
  private final Set<String> shown = new HashSet<>();

  /** What was made before: a thread is composed several times until it fits. */
  private final Map<Prose, Passage> drafts;

  Rendering(Network network, WeightedLength length, People people) {
    this(network, length, people, new IdentityHashMap<>());
  }

  private Rendering(
      Network network, WeightedLength length, People people, Map<Prose, Passage> drafts) {
    this.people = people;
    this.network = network;
    this.length = length;
    // One is kept free for the article's own address.
    this.mostLinks = network.links() - 1;
    this.drafts = drafts;
  }

  /** For another attempt at the same thread: no address has been shown yet. */
  Rendering again() {
    return new Rendering(network, length, people, drafts);
  }

  /** What a passage would be, as if no address had been shown before; nothing is remembered. */
  Passage draft(Prose prose) {
    Passage draft = drafts.get(prose);
    if (draft == null) {
      draft = new Draft(mostLinks, Set.of()).render(prose);
      drafts.put(prose, draft);
    }
    return draft;
  }

  /** The same without addresses. */
  Passage bare(Prose prose) {
    return new Draft(0, Set.of()).render(prose);
  }

  /** A title or a heading: nobody pastes a command from it. */
  Passage title(Prose prose) {
    return new Draft(0, Set.of()).render(Prose.plain(prose.text()));
  }

  /** The passage as it comes next in the thread: an address that was shown is not shown again. */
  Passage render(Prose prose) {
    if (!prose.has(Prose.Kind.LINK) && !prose.has(Prose.Kind.PERSON)) {
      return draft(prose);
    }
    Passage passage = new Draft(mostLinks, shown).render(prose);
    remember(passage);
    return passage;
  }

  /** Takes note of the addresses that a passage shows. */
  void remember(Passage passage) {
    passage.marks().forEach(mark -> shown.add(mark.value()));
  }

  /** Whether it can be shown without breaking something that a reader would paste. */
  boolean isSafe(Prose prose) {
    for (Prose.Mark mark : prose.marks()) {
      if (mark.kind() == Prose.Kind.CODE) {
        String code = prose.text().substring(mark.start(), mark.end());
        if (isCommand(code) && !Accidents.in(code, network).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isCommand(String code) {
    return code.indexOf(' ') >= 0 || code.indexOf('\n') >= 0;
  }

  /** One passage in the making. */
  private final class Draft {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Mark> marks = new ArrayList<>();
    private final BitSet kept = new BitSet();
    private final Set<String> known;
    private int left;

    Draft(int left, Set<String> known) {
      this.left = left;
      this.known = known;
    }

    Passage render(Prose prose) {
      int from = 0;
      for (Prose.Mark mark : prose.marks()) {
        if (mark.start() < from || mark.kind().isLook()) {
          continue;
        }
        text.append(prose.text(), from, mark.start());
        String words = prose.text().substring(mark.start(), mark.end());
        if (mark.kind() == Prose.Kind.LINK) {
          link(words, mark.url(), prose.text().substring(mark.end()));
        } else if (mark.kind() == Prose.Kind.PERSON) {
          person(words, mark.url());
        } else if (mark.kind() == Prose.Kind.TAG && network != Network.THREADS) {
          tag(words, prose.text().substring(mark.end()));
        } else if (mark.kind() == Prose.Kind.CODE) {
          code(words);
        } else {
          keep(words, isCommand(words));
        }
        from = mark.end();
      }
      text.append(prose.text(), from, prose.text().length());
      return undone();
    }

    private void link(String label, String url, String next) {
      // A label that is another address says less than where the link leads.
      boolean same = isSame(label, url);
      boolean bare =
          same || (label.startsWith("http") && label.contains("://") && label.indexOf(' ') < 0);
      if (isTypedByAnEditor(label, url)) {
        text.append(label);
        return;
      }
      boolean shownAgain = known.contains(url) && !label.contains("://");
      if (left == 0 || shownAgain || length.safe(url) * 2 > network.limit()) {
        text.append(label);
        return;
      }
      left--;
      space(bare && !text.isEmpty() && isLetter(text.codePointBefore(text.length())));
      int start = text.length();
      if (network == Network.BLUESKY) {
        String words = bare && !same ? url : label;
        keep(bare && words.length() > LONGEST_SHOWN ? shortened(words) : words, bare);
      } else if (bare) {
        keep(WholeUrl.of(url), true);
      } else {
        text.append(label).append(" (");
        // A short label belongs to it: a cut goes through neither.
        start = label.length() > LONGEST_SHOWN ? text.length() : start;
        keep(WholeUrl.of(url), true);
        text.append(')');
      }
      marks.add(new Passage.Mark(start, text.length(), Passage.Kind.LINK, url));
      space(bare && !next.isEmpty() && isLetter(next.codePointAt(0)));
    }

    /** In a script without spaces the next words would become a part of a bare address. */
    private void space(boolean wanted) {
      text.append(wanted ? " " : "");
    }

    private static boolean isLetter(int c) {
      return Character.isLetterOrDigit(c);
    }

    /** A name with its handle behind it once; a handle becomes the one of this network. */
    private void person(String words, String name) {
      Optional<Passage> handle =
          Mentions.named(name, people).flatMap(person -> Mentions.handle(person, network));
      boolean isHandle = words.startsWith("@");
      if (handle.isEmpty()
          || (!isHandle && known.contains(handle.get().marks().getFirst().value()))) {
        text.append(words);
        return;
      }
      Passage.Mark mark = handle.get().marks().getFirst();
      text.append(isHandle ? "" : words + " (");
      int start = text.length();
      keep(handle.get().text(), true);
      marks.add(new Passage.Mark(start, text.length(), mark.kind(), mark.value()));
      text.append(isHandle ? "" : ")");
    }

    /** A hashtag that the author means; Threads has one a post, and that one ends it. */
    private void tag(String words, String next) {
      int start = text.length();
      keep(words, true);
      marks.add(new Passage.Mark(start, text.length(), Passage.Kind.TAG, words.substring(1)));
      if (!next.isEmpty() && Accidents.isTag(next.codePointAt(0))) {
        // A script without spaces goes on right behind it.
        text.append(Accidents.BREAK);
      }
    }

    private void code(String words) {
      int start = text.length();
      keep(words, isCommand(words));
      marks.add(new Passage.Mark(start, text.length(), Passage.Kind.CODE, ""));
    }

    private void keep(String words, boolean asItIs) {
      int start = text.length();
      text.append(words);
      if (asItIs) {
        kept.set(start, text.length());
      }
    }

    /** With accidents undone and the marks moved along. */
    private Passage undone() {
      String whole = text.toString();
      List<Integer> places = new ArrayList<>(Accidents.in(whole, network));
      places.removeIf(this::isKept);
      if (places.isEmpty()) {
        return new Passage(whole, marks);
      }
      StringBuilder broken = new StringBuilder(whole);
      for (int i = places.size() - 1; i >= 0; i--) {
        broken.insert(places.get(i), Accidents.BREAK);
      }
      List<Passage.Mark> moved = new ArrayList<>();
      for (Passage.Mark mark : marks) {
        int before = countBelow(places, mark.start() + 1);
        int until = countBelow(places, mark.end());
        moved.add(
            new Passage.Mark(mark.start() + before, mark.end() + until, mark.kind(), mark.value()));
      }
      return new Passage(broken.toString(), moved);
    }

    private boolean isKept(int place) {
      return kept.get(place);
    }
  }

  /** How many of these, which are in order, are below a place. */
  private static int countBelow(List<Integer> places, int place) {
    int found = Collections.binarySearch(places, place);
    return found < 0 ? -found - 1 : found;
  }

  /** Editors make links of names like {@code ASP.NET}: nobody means them. */
  private static boolean isTypedByAnEditor(String label, String url) {
    return url.equals("http://" + label) && !label.equals(label.toLowerCase(Locale.ROOT));
  }

  private static String shortened(String url) {
    String shown = bareUrl(url);
    int slash = shown.indexOf('/');
    return (slash < 0 ? shown : shown.substring(0, slash)) + "/…";
  }

  /** Whether two addresses differ in no more than people leave out when they write one. */
  static boolean isSame(String one, String other) {
    return bareUrl(one).equals(bareUrl(other));
  }

  private static String bareUrl(String url) {
    String bare = url.toLowerCase(Locale.ROOT);
    bare = bare.startsWith("https://") ? bare.substring(8) : bare;
    bare = bare.startsWith("http://") ? bare.substring(7) : bare;
    bare = bare.startsWith("www.") ? bare.substring(4) : bare;
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
