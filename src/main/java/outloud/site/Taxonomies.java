package outloud.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ways in which posts are grouped, with their terms.
 *
 * @param tags what posts are about
 * @param series what they are parts of
 */
record Taxonomies(Terms tags, Terms series) {

  /** The terms of all posts, so that links may lead to their pages. */
  static Taxonomies of(List<Placed> placed) {
    Taxonomies all = new Taxonomies(new Terms(OwnAddress.TAGS), new Terms(OwnAddress.SERIES));
    for (Placed document : placed) {
      boolean post =
          !document.section().equals(Layout.PROJECTS) && !document.section().equals(Layout.PAGES);
      if (post) {
        all.tags.of(document.document().frontMatter().tags());
        all.tags.of(document.topics());
        document.document().frontMatter().series().ifPresent(name -> all.series.of(List.of(name)));
      }
    }
    return all;
  }

  /** The addresses of their pages. */
  Set<String> lists() {
    Set<String> lists = new HashSet<>();
    tags.all().forEach(term -> lists.add(term.permalink().path()));
    series.all().forEach(term -> lists.add(term.permalink().path()));
    return lists;
  }
}
