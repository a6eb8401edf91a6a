package outloud.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.document.Document;
import outloud.document.FrontMatter;
import outloud.document.Origin;
import outloud.document.Slug;
import outloud.output.OutputPath;

/** Gives each document its permalink, and no permalink to two. */
final class Places {
  /** The list of posts, which every site has: so its address is no document's. */
  private static final String POSTS = "/posts/";

  private final Layout layout;
  private final Map<String, Document> taken = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Held> refused = new ArrayList<>();

  Places(Layout layout) {
    this.layout = layout;
  }

  List<Placed> placed() {
    return placed;
  }

  List<Held> refused() {
    return refused;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Finds the document's place, or says why it has none. */
  void place(Document document) {
    String section = layout.section(document.path());
    String slug = slug(document);
    String path = wished(document.frontMatter()).orElseGet(() -> path(document, section, slug));
    Optional<String> bad = OutputPath.problem(slug);
    Optional<String> problem = OutputPath.problem(fileOf(path)).or(() -> bad);
    if (problem.isPresent()) {
      boolean permalink = document.frontMatter().permalink().isPresent() && bad.isEmpty();
      String key = permalink ? "permalink" : "slug";
      refuse(
          document,
          Code.SITE_PERMALINK_OUTSIDE,
          document.place(key),
          "the address `" + path + "` " + problem.get(),
          "Choose a `" + key + "` made of names and `/`.");
      return;
    }
    Document other = taken.get(folded(path));
    if (other != null) {
      refuse(
          document,
          Code.SITE_DUPLICATE_PERMALINK,
          placeOfAddress(document),
          "`" + path + "` is the address of " + other.head().path() + ", too",
          "Give one of the two another `slug`.");
    } else if (folded(path).equals(POSTS) || OwnAddress.at(folded(path)).isPresent()) {
      refuse(
          document,
          Code.SITE_DUPLICATE_PERMALINK,
          placeOfAddress(document),
          "`" + path + "` is the address of a page that every site has",
          "Give this one another `slug`.");
    } else {
      taken.put(folded(path), document);
      placed.add(new Placed(document, section, slug, new Permalink(path), address(document)));
    }
  }

  private void refuse(
      Document document, Code code, Location location, String message, String hint) {
    diagnostics.add(Diagnostic.of(code, location, message, hint));
    refused.add(new Held(document, Held.Reason.REFUSED, message));
  }

  /** What gave a document its address: its `permalink`, its `slug`, or its name. */
  private static Origin address(Document document) {
    return document.origin(wished(document.frontMatter()).isPresent() ? "permalink" : "slug");
  }

  private static Location placeOfAddress(Document document) {
    boolean permalink = document.frontMatter().permalink().isPresent();
    return document.place(permalink ? "permalink" : "slug");
  }

  /** Two paths that differ only in case are one file on many machines. */
  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private static String slug(Document document) {
    return document
        .frontMatter()
        .slug()
        .map(slug -> strip(slug))
        .or(() -> Optional.of(document.defaultSlug()).filter(slug -> !slug.isEmpty()))
        .orElseGet(() -> Slug.of("page " + document.path().value()));
  }

  private String path(Document document, String section, String slug) {
    StringBuilder path = new StringBuilder("/");
    if (!section.equals(Layout.PAGES)) {
      path.append(Slug.of(section)).append('/');
    }
    for (String folder : layout.within(document.path()).split("/")) {
      if (!folder.isEmpty()) {
        path.append(Slug.of(folder)).append('/');
      }
    }
    return path.append(slug).append('/').toString();
  }

  /** The author's own path; a template of another tool or an address elsewhere is no wish. */
  static Optional<String> wished(FrontMatter frontMatter) {
    return frontMatter
        .permalink()
        .filter(path -> !path.contains("://") && !path.contains(":") && !path.contains("{"))
        .filter(path -> !path.equals("false"))
        .map(Places::normal);
  }

  /** {@code a/b} as {@code /a/b/}; a last segment with an ending stays a file. */
  static String normal(String path) {
    String whole = path.startsWith("/") ? path : "/" + path;
    if (whole.endsWith("/index.html")) {
      return whole.substring(0, whole.length() - "index.html".length());
    }
    String last = whole.substring(whole.lastIndexOf('/') + 1);
    return last.isEmpty() || last.matches(".*\\.[a-zA-Z][a-zA-Z0-9]{0,4}") ? whole : whole + "/";
  }

  private static String strip(String slug) {
    return slug.startsWith("/") && slug.length() > 1 ? slug.substring(1) : slug;
  }

  private static String fileOf(String path) {
    return (path.endsWith("/") ? path + "index.html" : path).substring(1);
  }
}
