package outloud.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import outloud.document.Slug;

/**
 * Makes terms of tags or of series: spellings that differ only in case, spaces or hyphens are one
 * term.
 */
final class Terms {
  private final Map<String, Term> terms = new TreeMap<>();
  private final OwnAddress index;

  /** Terms whose pages are below the page of them all. */
  Terms(OwnAddress index) {
    this.index = index;
  }

  /** The terms of one document, in its order, once each. */
  List<Term> of(List<String> tags) {
    Map<String, Term> found = new LinkedHashMap<>();
    for (String tag : tags) {
      String slug = slug(tag);
      if (!slug.isEmpty()) {
        found.putIfAbsent(slug, terms.computeIfAbsent(slug, _ -> term(tag, slug)));
      }
    }
    return List.copyOf(found.values());
  }

  /** All that were used, by slug. */
  Collection<Term> all() {
    return terms.values();
  }

  private Term term(String name, String slug) {
    return new Term(name, slug, new Permalink(index.permalink().path() + slug + "/"));
  }

  /** {@code C++}, {@code C#} and {@code .NET} keep what makes them different. */
  private static String slug(String tag) {
    String spelt = tag.replace("+", "p").replace("#", "sharp").replace('_', '-');
    return Slug.of(spelt.startsWith(".") ? "dot" + spelt.substring(1) : spelt);
  }
}
