package outloud.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
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

  private final Addressing addressing;
  private final Sorting sorting;
  private final boolean ours;
  private final Map<String, Document> taken = new HashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Held> refused = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();

  /**
   * Nobody has a place yet.
   *
   * @param ours whether the site was laid out for us; the pages of another tool's site may lie
   *     where we have one of our own
   */
  Places(Addressing addressing, Sorting sorting, boolean ours) {
    this.addressing = addressing;
    this.sorting = sorting;
    this.ours = ours;
  }

  List<Placed> placed() {
    return placed;
  }

  /** A document that is nothing but a sign to another address. */
  record Sign(Document document, String path, String to) {}

  List<Sign> signs() {
    return signs;
  }

  /** Notes where a document would be whose readers are sent elsewhere. */
  void send(Document document, String to) {
    String path = addressing.path(document, sorting.section(document), slug(document));
    signs.add(new Sign(document, path, to));
  }

  List<Held> refused() {
    return refused;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Finds the document's place, or says why it has none. */
  void place(Document document) {
    String section = sorting.section(document);
    String slug = slug(document);
    String path = addressing.path(document, section, slug);
    Optional<String> bad = OutputPath.problem(slug);
    Optional<String> problem = OutputPath.problem(fileOf(path)).or(() -> bad);
    Document other = taken.get(folded(path));
    if (isReserved(path) && !ours) {
      replaced(document, path);
    } else if (problem.isPresent()) {
      outside(document, path, problem.get(), bad.isEmpty());
    } else if (other != null) {
      taken(document, "`" + path + "` is the address of " + other.head().path() + ", too");
    } else if (isReserved(path)) {
      taken(document, "`" + path + "` is the address of a page that every site has");
    } else {
      taken.put(folded(path), document);
      String language = addressing.language(document);
      placed.add(
          new Placed(document, section, slug, new Permalink(path), address(document), language));
    }
  }

  private static boolean isReserved(String path) {
    return folded(path).equals(POSTS) || OwnAddress.at(folded(path)).isPresent();
  }

  private void outside(Document document, String path, String problem, boolean slugIsGood) {
    boolean permalink = document.frontMatter().permalink().isPresent() && slugIsGood;
    String key = permalink ? "permalink" : "slug";
    refuse(
        document,
        Code.SITE_PERMALINK_OUTSIDE,
        document.place(key),
        "the address `" + path + "` " + problem,
        "Choose a `" + key + "` made of names and `/`.");
  }

  private void taken(Document document, String message) {
    String hint =
        message.endsWith("too")
            ? "Give one of the two another `slug`."
            : "Give this one another `slug`.";
    refuse(document, Code.SITE_DUPLICATE_PERMALINK, placeOfAddress(document), message, hint);
  }

  /** Home pages and archives of other tools list posts, which ours do already. */
  private void replaced(Document document, String path) {
    refuse(
        document,
        Code.SITE_PAGE_REPLACED,
        placeOfAddress(document),
        "`" + path + "` is a page that Outloud makes itself, so this text is left out",
        "Give it another `permalink` if it has more to say.");
  }

  private void refuse(
      Document document, Code code, Location location, String message, String hint) {
    Diagnostic diagnostic = Diagnostic.of(code, location, message, hint);
    diagnostics.add(diagnostic);
    Held.Reason reason = diagnostic.isError() ? Held.Reason.REFUSED : Held.Reason.EXCLUDED;
    refused.add(new Held(document, sorting.section(document), reason, message));
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

  /** Hashnode names the file of a post by its id; its address is made of the title. */
  static boolean isCuid(String name) {
    return name.length() == 25 && name.matches("c[a-z0-9]{24}");
  }

  private static String slug(Document document) {
    Optional<String> written = document.frontMatter().slug();
    if (written.isPresent()) {
      return strip(written.get());
    }
    String title = isCuid(document.path().stem()) ? Slug.of(PostMaker.title(document)) : "";
    String slug = title.isEmpty() ? document.defaultSlug() : title;
    return slug.isEmpty() ? Slug.of("page " + document.path().value()) : slug;
  }

  /** The author's own path; a template of another tool or an address elsewhere is no wish. */
  static Optional<String> wished(FrontMatter frontMatter) {
    return frontMatter
        .permalink()
        .filter(path -> !path.contains("://") && !path.contains(":") && !path.contains("{"))
        .filter(path -> !path.equals("false"))
        .map(Places::decoded)
        .map(Places::normal);
  }

  /** Addresses that were copied from a browser are percent-encoded. */
  static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return path;
    }
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
