package outloud.thread;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a thread begins: the article's lead when it stands alone, else its title with the lead.
 *
 * @param passage without any address
 * @param lead the group that it took from the article, if it took one
 */
record Hook(Passage passage, OptionalInt lead) {
  /** On X a longer first post is folded, and its label must fit, too. */
  private static final int X_LIMIT = 240;

  /** LinkedIn folds after three lines on a phone. */
  private static final int LINKEDIN_LIMIT = 140;

  private static final int SHORTEST_ALONE = 70;
  private static final int TERMS_ALONE = 2;
  private static final int SHORTEST_LEAD = 25;

  /** Where the lead is looked for. */
  private static final int FIRST_GROUPS = 8;

  static int limit(Network network) {
    return switch (network) {
      case X -> X_LIMIT;
      case BLUESKY, MASTODON, THREADS -> network.limit();
      case LINKEDIN -> LINKEDIN_LIMIT;
    };
  }

  /**
   * The hook of an article.
   *
   * @param limit how long it may be
   */
  static Hook of(
      ThreadSource source,
      List<Group> groups,
      Selection selection,
      Merit merit,
      Rendering rendering,
      WeightedLength length,
      int limit) {
    OptionalInt lead = lead(groups, selection);
    Passage title = rendering.bare(Prose.plain(source.title().replaceAll("\\s+", " ").strip()));
    if (lead.isPresent()) {
      Prose prose = groups.get(lead.getAsInt()).head().prose();
      Passage words = rendering.bare(prose);
      boolean alone =
          prose.text().length() >= SHORTEST_ALONE
              && !prose.text().endsWith("?")
              && merit.terms(prose) >= TERMS_ALONE;
      if ((alone || title.isEmpty()) && length.fits(words.text(), limit)) {
        return new Hook(words, lead);
      }
      Passage both = title.followedBy("\n\n", words);
      if (words.text().length() >= SHORTEST_LEAD && length.fits(both.text(), limit)) {
        return new Hook(both, lead);
      }
    }
    Passage description = rendering.bare(Prose.plain(source.description().strip()));
    Passage both = title.followedBy("\n\n", description);
    boolean described =
        !description.isEmpty() && lead.isEmpty() && length.fits(both.text(), limit);
    return new Hook(described ? both : title, OptionalInt.empty());
  }

  /** The first sentence that can stand without others and names no address outright. */
  private static OptionalInt lead(List<Group> groups, Selection selection) {
    for (int i = 0; i < Math.min(FIRST_GROUPS, groups.size()); i++) {
      if (selection.isPossible(i)) {
        Group group = groups.get(i);
        boolean stands =
            group.isSentence()
                && !selection.isLeaning(i)
                && !group.head().prose().text().contains("://")
                && !group.head().breaks();
        return stands ? OptionalInt.of(i) : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
