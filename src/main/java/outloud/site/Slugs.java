package outloud.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a post by an address that another tool gave it: {@code /2020/01/02/hello.html}, {@code
 * /blog/hello/}.
 */
final class Slugs {
  private static final Set<String> FOLDERS =
      Set.of("posts", "post", "blog", "blogs", "articles", "article", "p", "notes", "writing");

  private final Map<String, Destination> bySlug = new HashMap<>();

  Slugs(Directory directory) {
    for (Destination page : directory.documents()) {
      Placed document = page.document();
      if (document != null) {
        add(document.slug(), page);
        if (!document.slug().equals(document.document().defaultSlug())) {
          add(document.document().defaultSlug(), page);
        }
      }
    }
  }

  /** A slug that two documents share means neither. */
  private void add(String slug, Destination page) {
    if (!slug.isEmpty()) {
      Destination other = bySlug.putIfAbsent(WrittenPath.folded(slug), page);
      if (other != null && !other.equals(page)) {
        bySlug.put(WrittenPath.folded(slug), new Destination("", "", null));
      }
    }
  }

  /** The post that this path meant on another tool's site. */
  Optional<Destination> find(String path) {
    String plain = WrittenPath.normal(path);
    String slug = WrittenPath.lastSegment(plain);
    slug = slug.endsWith(".html") ? slug.substring(0, slug.length() - 5) : slug;
    Destination page = bySlug.get(WrittenPath.folded(slug));
    return page != null && fits(page.document(), WrittenPath.folder(plain))
        ? Optional.of(page)
        : Optional.empty();
  }

  /** The post of a file name with its date: {@code 2020-01-02-hello}. */
  Optional<Destination> named(String name) {
    boolean dated = name.matches("\\d{4}-\\d{1,2}-\\d{1,2}-.+");
    return dated
        ? find("/" + name.substring(name.indexOf('-', name.indexOf('-', 5) + 1) + 1))
        : Optional.empty();
  }

  /** Numbers are dates; with a year in front of it, a slug may have any categories before that. */
  private static boolean fits(@Nullable Placed document, String folder) {
    if (document == null) {
      return false;
    }
    boolean known = true;
    for (String segment : folder.split("/")) {
      if (segment.matches("(19|20)\\d\\d")) {
        int year = Integer.parseInt(segment);
        return PostMaker.date(document.document())
            .map(date -> date.day().getYear() == year)
            .orElse(true);
      }
      known &= segment.isEmpty() || FOLDERS.contains(segment);
    }
    return known;
  }
}
