package outloud.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import outloud.source.Roots;
import outloud.source.SourcePath;

/**
 * Everything on the site by its paths: the one in the content folder, like {@code posts/a.md}, and
 * the one on the site, like {@code /posts/a/}.
 */
final class Directory {
  /** Where other tools have the feed that is here at {@code /atom.xml}. */
  private static final List<String> FEEDS =
      List.of("/feed.xml", "/rss.xml", "/index.xml", "/feed", "/rss", "/feed.atom");

  private final Map<String, Destination> places = new HashMap<>();
  private final Map<String, Destination> former = new HashMap<>();
  private final Map<String, Destination> documents = new LinkedHashMap<>();
  private final Map<String, Destination> files = new LinkedHashMap<>();
  private @Nullable Map<String, Destination> folded;

  /**
   * @param addresses of files that are no documents, by their paths in the content folder, and by
   *     others under which they are known
   * @param roots by which another tool's {@code @/x.md} is understood
   * @param generated site paths of pages that no document stands for
   * @param redirects from the addresses that pages had before
   */
  Directory(
      List<Placed> placed,
      Map<String, String> addresses,
      Roots roots,
      Collection<String> generated,
      List<Redirect> redirects) {
    for (Placed document : placed) {
      add(document, roots);
    }
    for (Map.Entry<String, String> file : new TreeMap<>(addresses).entrySet()) {
      addFile(file.getKey(), file.getValue());
    }
    addPages(generated);
    for (Redirect redirect : redirects) {
      addFormer(redirect);
    }
    Destination feed = places.get("/atom.xml");
    if (feed != null) {
      for (String path : FEEDS) {
        former.putIfAbsent(path, feed);
      }
    }
  }

  /** Pages that no document stands for, known only later: those of tags. */
  void addPages(Collection<String> sitePaths) {
    for (String path : sitePaths) {
      Destination page = new Destination(path, new Permalink(path).encoded(), null);
      places.putIfAbsent(plain(WrittenPath.key(path)), page);
    }
  }

  private void add(Placed placed, Roots roots) {
    SourcePath path = placed.document().path();
    Destination page = new Destination(path.value(), placed.permalink().encoded(), placed);
    documents.put(path.value(), page);
    places.put(WrittenPath.key(path.value()), page);
    places.putIfAbsent(WrittenPath.key(WrittenPath.withoutExtension(path.value())), page);
    String within = roots.within(path);
    if (!within.equals(path.value())) {
      places.putIfAbsent(WrittenPath.key(within), page);
      places.putIfAbsent(WrittenPath.key(WrittenPath.withoutExtension(within)), page);
    }
    if (Layout.isBundle(path)) {
      places.putIfAbsent(WrittenPath.key(path.folder()), page);
    }
    String site = WrittenPath.key(placed.permalink().path());
    places.put(site, page);
    places.putIfAbsent(plain(site), page);
  }

  /** A file may have several paths; it is called by the longest, which tells where it is. */
  private void addFile(String path, String address) {
    Destination known = files.get(address);
    Destination file =
        known != null && known.path().length() >= path.length()
            ? known
            : new Destination(path, address, null);
    files.put(address, file);
    places.putIfAbsent(WrittenPath.key(path), file);
    String site = WrittenPath.key(WrittenPath.decoded(address));
    places.putIfAbsent(site, file);
    if (site.endsWith("/index.html")) {
      places.putIfAbsent(plain(site), file);
    }
  }

  private void addFormer(Redirect redirect) {
    Destination page = places.get(WrittenPath.key(WrittenPath.decoded(redirect.to())));
    if (page != null) {
      former.putIfAbsent(plain(WrittenPath.key(redirect.from().path())), page);
    }
  }

  /** What is at this path, with or without the endings of pages. */
  @Nullable Destination find(String path) {
    String key = WrittenPath.key(path);
    Destination exact = places.get(key);
    if (exact == null) {
      exact = places.get(plain(key));
    }
    return exact == null ? former.get(plain(key)) : exact;
  }

  /**
   * Whether readers find something at exactly this address of the site, or are sent on from there.
   */
  boolean holds(String sitePath) {
    String key = WrittenPath.key(sitePath);
    Destination found = find(sitePath);
    if (found == null) {
      return false;
    }
    String address = WrittenPath.key(WrittenPath.decoded(found.address()));
    return address.equals(key)
        || (address + "index.html").equals(key)
        || address.equals(key + "index.html")
        || former.containsKey(plain(key));
  }

  /** The same whatever the case of its letters. */
  @Nullable Destination findFolded(String path) {
    Map<String, Destination> index = folded;
    if (index == null) {
      index = new HashMap<>();
      for (Map.Entry<String, Destination> place : places.entrySet()) {
        index.putIfAbsent(WrittenPath.folded(place.getKey()), place.getValue());
      }
      folded = index;
    }
    String key = WrittenPath.folded(path);
    Destination found = index.get(key);
    return found == null ? index.get(plain(key)) : found;
  }

  /** The page of a document. */
  @Nullable Destination document(SourcePath path) {
    return documents.get(path.value());
  }

  Collection<Destination> documents() {
    return documents.values();
  }

  Collection<Destination> files() {
    return files.values();
  }

  /** Without what may stand at the end of a page's path; {@code /} for the home page. */
  private static String plain(String path) {
    String plain = path;
    for (String end : List.of("/index.html", "/index.htm", ".html", ".htm", "/")) {
      if (plain.endsWith(end)) {
        plain = plain.substring(0, plain.length() - end.length());
        break;
      }
    }
    return plain.isEmpty() && path.startsWith("/") ? "/" : WrittenPath.withoutMarkdown(plain);
  }
}
