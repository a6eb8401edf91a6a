package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.document.Document;
import outloud.output.OutputPath;

/** Makes redirects of aliases: never over a page, never outside the site. */
final class Redirects {
  private final Tool tool;
  private final Set<String> real = new TreeSet<>();
  private final Map<String, Redirect> redirects = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * No redirect yet.
   *
   * @param generated site-absolute paths of pages and files that no document stands for
   */
  Redirects(Tool tool, List<Placed> placed, Set<String> generated) {
    this.tool = tool;
    for (Placed document : placed) {
      real.add(key(document.permalink().path()));
    }
    for (String path : generated) {
      real.add(key(path));
    }
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** All redirects, by path. */
  List<Redirect> all() {
    return List.copyOf(redirects.values());
  }

  /** The addresses that a document had before. */
  void addAliases(Placed placed) {
    for (String alias : placed.document().frontMatter().aliases()) {
      if (isPath(alias)) {
        add(placed.document(), alias, path(alias, placed.permalink()), placed.permalink());
      }
    }
  }

  private void add(Document document, String alias, String path, Permalink to) {
    boolean taken = real.contains(key(path));
    if (OutputPath.problem(key(path)).isPresent() || taken) {
      if (!path.equals(to.path())) {
        diagnostics.add(refused(document, "alias", alias, taken));
      }
    } else {
      put(document, "alias", new Redirect(new Permalink(path), to));
    }
  }

  /** The first one of an address stays. */
  private void put(Document document, String what, Redirect redirect) {
    String path = redirect.from().path();
    Redirect first = redirects.putIfAbsent(key(path), redirect);
    if (first != null && !first.equals(redirect)) {
      diagnostics.add(
          Diagnostic.of(
              Code.SITE_ALIAS_REFUSED,
              document.place("aliases"),
              "the " + what + " `" + path + "` leads to " + first.to() + " already",
              "Remove one of the two."));
    }
  }

  /** A document that is nothing but a sign to another address. */
  void addSign(Document document, String from, String to) {
    if (OutputPath.problem(key(from)).isPresent() || real.contains(key(from))) {
      diagnostics.add(refused(document, "address", from, real.contains(key(from))));
    } else {
      put(document, "address", new Redirect(new Permalink(from), to));
    }
  }

  /**
   * Where a document sends its readers (jekyll-redirect-from's {@code redirect_to}): an absolute
   * URL, or a site-absolute path as it stands in a URL.
   */
  static Optional<String> target(Document document) {
    Optional<Node> written = document.frontMatter().fields().get("redirect_to");
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Node node = written.get();
    if (node instanceof Node.Sequence list && !list.items().isEmpty()) {
      node = list.items().getFirst();
    }
    String text = node instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    return text.matches("(?i)(https?://|/).*") ? Optional.of(text) : Optional.empty();
  }

  /** Obsidian's aliases are other names of a note, not addresses; other tools' are all paths. */
  private boolean isPath(String alias) {
    return tool == Tool.HUGO
        || tool == Tool.ZOLA
        || tool == Tool.JEKYLL
        || alias.contains("/")
        || alias.endsWith(".html")
        || alias.endsWith(".aspx");
  }

  /**
   * https://gohugo.io/methods/page/aliases/: one without a slash before it begins beside the page.
   */
  private String path(String alias, Permalink page) {
    String plain = Places.decoded(alias.replaceFirst("^https?://[^/]+", ""));
    if (tool == Tool.HUGO && !alias.startsWith("/") && !alias.contains("://")) {
      String own = page.path().replaceFirst("/$", "");
      return Places.normal(own.substring(0, own.lastIndexOf('/') + 1) + plain);
    }
    return Places.normal(plain);
  }

  /** The file of a path; two that differ only in case are one file on many machines. */
  private static String key(String path) {
    String file = path.endsWith("/") ? path + "index.html" : path;
    return file.substring(1).toLowerCase(Locale.ROOT);
  }

  private static Diagnostic refused(Document document, String what, String path, boolean taken) {
    return Diagnostic.of(
        Code.SITE_ALIAS_REFUSED,
        document.place("aliases"),
        taken
            ? "the " + what + " `" + path + "` is the address of a real page"
            : "the " + what + " `" + path + "` would leave the output folder",
        "Remove it.");
  }
}
