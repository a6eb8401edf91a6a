package outloud.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Addressing addressing;
  private final Sorting sorting;
  private final Reserved reserved;
  private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Held> refused = new ArrayList<>();
  private final List<Sign> signs = new ArrayList<>();

  /** Nobody has a place yet. */
  Places(Addressing addressing, Sorting sorting, Reserved reserved) {
    this.addressing = addressing;
    this.sorting = sorting;
    this.reserved = reserved;
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

  /** Notes which place the document asks for, or says why there is no such place. */
  void place(Document document) {
    String section = sorting.section(document);
    String slug = slug(document);
    String path = addressing.path(document, section, slug);
    Optional<String> bad = OutputPath.problem(slug);
    Optional<String> problem = OutputPath.problem(fileOf(path)).or(() -> bad);
    Claim claim = new Claim(document, section, slug, path, addressing.language(document));
    Reserved.Right right = reserved.right(claim);
    if (right == Reserved.Right.OURS) {
      replaced(claim);
    } else if (problem.isPresent()) {
      outside(document, path, problem.get(), bad.isEmpty());
    } else if (right == Reserved.Right.NOBODYS) {
      refuse(claim, "`" + path + "` is the address of a file that every site has", claim.another());
    } else {
      claims.computeIfAbsent(claim.key(), _ -> new ArrayList<>(1)).add(claim);
    }
  }

  /** Gives everybody the place that was asked for; no place is given twice. */
  void settle() {
    Set<String> taken = new HashSet<>(claims.keySet());
    for (List<Claim> claimed : claims.values()) {
      if (claimed.size() == 1) {
        put(claimed.getFirst());
      } else {
        settle(Rivals.among(claimed, taken));
      }
    }
    if (placed.size() > claims.size()) {
      placed.sort(Comparator.comparing(one -> one.document().path()));
    }
  }

  private void settle(Rivals rivals) {
    put(rivals.winner());
    String other = rivals.winner().document().head().path();
    String shared = "`" + rivals.winner().path() + "` is the address of " + other + ", too";
    for (Claim moved : rivals.moved()) {
      put(moved);
      diagnostics.add(
          Diagnostic.of(
              Code.SITE_ADDRESS_MOVED,
              moved.place(),
              shared + ", so this one is at `" + moved.path() + "`",
              "Give one of the two a `slug` of its own."));
    }
    for (Claim refused : rivals.refused()) {
      refuse(refused, shared, refused.another());
    }
  }

  private void put(Claim claim) {
    Document document = claim.document();
    placed.add(
        new Placed(
            document,
            claim.section(),
            claim.slug(),
            new Permalink(claim.path()),
            address(document),
            claim.language(),
            sorting.topics(document)));
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

  private void refuse(Claim claim, String message, String hint) {
    refuse(claim.document(), Code.SITE_DUPLICATE_PERMALINK, claim.place(), message, hint);
  }

  /** Home pages and archives of other tools list posts, which ours do already. */
  private void replaced(Claim claim) {
    refuse(
        claim.document(),
        Code.SITE_PAGE_REPLACED,
        claim.place(),
        "`" + claim.path() + "` is a page that Outloud makes itself, so this text is left out",
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
        .filter(path -> !isElsewhere(path) && !path.contains(":") && !path.contains("{"))
        .filter(path -> !path.equals("false"))
        .map(Places::decoded)
        .map(Places::normal);
  }

  /** Whether what is written as a permalink is the address of another site. */
  static boolean isElsewhere(String permalink) {
    return permalink.contains("://");
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
