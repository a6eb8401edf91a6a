package outloud.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.Span;

/**
 * Reads the configurations of other tools as data. Those that are programs are never executed: what
 * counts are the plain texts that stand in them.
 */
public final class InheritedReader {
  private static final Set<String> OF_ELEVENTY = Set.of("input", "output");

  private static final Pattern CODE_HOST =
      Pattern.compile("//(www\\.)?(github|gitlab|bitbucket|codeberg|npmjs)\\.");

  /** Before the name of a folder: the permalink of all documents in it. */
  static final String DIRECTORY = "permalink of ";

  /** The file that tells GitHub Pages the domain, and the key of what it says. */
  static final String DOMAIN = "CNAME";

  /** Under this key are the paths that Eleventy leaves out. */
  static final String IGNORED = "paths that are ignored";

  /** Under this key is what Astro's configuration of its content says. */
  static final String COLLECTIONS = "collections of astro";

  private final Predicate<String> has;

  /**
   * A reader of the files of one repository.
   *
   * @param has whether it holds this file, or this folder when the name ends with a slash
   */
  public InheritedReader(Predicate<String> has) {
    this.has = has;
  }

  /**
   * What the files say together; of a key that stands in several, the first file's value counts.
   * Whatever is wrong with them is a warning: they are not ours.
   *
   * @param files by how much they tell, the most telling first
   */
  public Outcome<Inherited> read(List<SourceFile> files) {
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (SourceFile file : files) {
      Outcome<Node.Mapping> tree = tree(file);
      problems.addAll(tree.diagnostics());
      for (Node.Entry entry : tree.value().map(found -> found.entries()).orElse(List.of())) {
        if (!keys.contains(entry.key())) {
          entries.add(entry);
        }
      }
      tree.value().ifPresent(found -> found.entries().forEach(entry -> keys.add(entry.key())));
    }
    Node.Mapping fields = new Node.Mapping(entries, new Span(0, 0));
    boolean written = files.stream().anyMatch(file -> !file.path().name().equals(DOMAIN));
    return Outcome.of(inherited(fields, written), problems);
  }

  private Outcome<Node.Mapping> tree(SourceFile file) {
    if (file.path().name().equals(".eleventyignore")) {
      return Outcome.of(ignored(file));
    }
    if (file.path().name().equals(DOMAIN)) {
      return Outcome.of(domain(file));
    }
    Outcome<Node.Mapping> tree =
        switch (file.path().extension()) {
          case "yml", "yaml" -> Trees.yaml(file, DataCodes.OTHER_TOOL);
          case "toml" -> Trees.toml(file.text(), 0, file.lines(), DataCodes.OTHER_TOOL);
          case "json" -> Trees.json(file.text(), 0, file.lines(), DataCodes.OTHER_TOOL);
          default -> script(file);
        };
    if (isOfDirectory(file.path())) {
      return tree.map(found -> ofDirectory(file.path(), found));
    }
    String part = part(file.path());
    return part.isEmpty()
        ? tree
        : tree.map(table ->
            new Node.Mapping(List.of(new Node.Entry(part, table.span(), table)), table.span()));
  }

  /** GitHub Pages reads the first line as the domain of the site. */
  private static Node.Mapping domain(SourceFile file) {
    String name = file.text().lines().findFirst().orElse("").strip();
    if (!name.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+")) {
      return Node.Mapping.EMPTY;
    }
    Span whole = new Span(0, 0);
    Node url = new Node.Scalar("https://" + name, false, whole);
    return new Node.Mapping(List.of(new Node.Entry(DOMAIN, whole, url)), whole);
  }

  /** https://www.11ty.dev/docs/ignores/: one path in each line. */
  private static Node.Mapping ignored(SourceFile file) {
    List<Node> paths = new ArrayList<>();
    Span whole = new Span(0, 0);
    for (String line : file.text().lines().map(String::strip).toList()) {
      if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("!")) {
        paths.add(new Node.Scalar(line, false, whole));
      }
    }
    Node list = new Node.Sequence(paths, whole);
    return new Node.Mapping(List.of(new Node.Entry(IGNORED, whole, list)), whole);
  }

  /** {@code posts/posts.json} and {@code posts/posts.11tydata.js} say something about a folder. */
  private static boolean isOfDirectory(SourcePath path) {
    String folder = path.folder().substring(path.folder().lastIndexOf('/') + 1);
    return !folder.isEmpty() && path.name().startsWith(folder + ".");
  }

  /** The permalink of a folder, also where a function returns it. */
  private static Node.Mapping ofDirectory(SourcePath path, Node.Mapping data) {
    Optional<Node> permalink =
        Inherited.at(data, "permalink")
            .or(() -> Inherited.at(data, "eleventyComputed.permalink"))
            .or(() -> data.get("return"));
    return permalink
        .map(node -> List.of(new Node.Entry(DIRECTORY + path.folder(), node.span(), node)))
        .map(entries -> new Node.Mapping(entries, data.span()))
        .orElse(Node.Mapping.EMPTY);
  }

  /** The key that a file stands for; empty when it is a whole configuration. */
  private static String part(SourcePath path) {
    if (path.name().startsWith("content.config.") || path.value().startsWith("src/content/")) {
      return COLLECTIONS;
    }
    boolean whole = path.stem().equals("hugo") || path.stem().equals("config");
    return path.folder().equals("config/_default") && !whole ? path.stem() : "";
  }

  /** What programs call {@code name} is a plug-in most of the time; Eleventy's say only folders. */
  private Outcome<Node.Mapping> script(SourceFile file) {
    Node.Mapping all = Trees.script(file.text());
    List<Node.Entry> entries = new ArrayList<>(all.entries());
    if (!file.path().name().contains("eleventy")) {
      entries.removeIf(entry -> entry.key().equals("name"));
      return Outcome.of(new Node.Mapping(entries, all.span()));
    }
    entries.removeIf(entry -> !OF_ELEVENTY.contains(entry.key()));
    Optional<Outcome<String>> guess = EleventyInput.guess(file, has);
    if (guess.flatMap(Outcome::value).isPresent()) {
      Node folder = new Node.Scalar(guess.get().value().get(), false, all.span());
      entries.addFirst(new Node.Entry("input", all.span(), folder));
    }
    return Outcome.of(
        new Node.Mapping(entries, all.span()), guess.map(Outcome::diagnostics).orElse(List.of()));
  }

  private static Inherited inherited(Node.Mapping fields, boolean written) {
    return new Inherited(
        text(fields, "title", "SITE_TITLE", "pageTitle", "name", "publishing.seo.title"),
        text(
            fields,
            "description",
            "params.description",
            "SITE_DESCRIPTION",
            "desc",
            "tagline",
            "params.subtitle",
            "extra.description",
            "publishing.seo.description"),
        text(
                fields,
                "author.name",
                "author",
                "params.author.name",
                "params.author",
                "extra.author.name",
                "extra.author")
            .map(InheritedReader::withoutAddress),
        baseUrl(fields),
        text(
            fields,
            "lang",
            "locale",
            "languageCode",
            "default_language",
            "defaultContentLanguage",
            "language"),
        text(fields, "timezone", "time_zone"),
        fields,
        written);
  }

  private static Optional<String> text(Node.Mapping fields, String... paths) {
    return Inherited.text(fields, paths).filter(text -> !isTemplate(text));
  }

  private static boolean isTemplate(String text) {
    return text.contains("{{") || text.contains("${");
  }

  /** {@code matthias@example.org (Matthias Endler)} and {@code Ada <ada@example.org>}. */
  private static String withoutAddress(String author) {
    int angle = author.indexOf('<');
    if (angle > 0) {
      return author.substring(0, angle).strip();
    }
    int bracket = author.indexOf('(');
    return author.indexOf('@') > 0 && bracket > 0 && author.endsWith(")")
        ? author.substring(bracket + 1, author.length() - 1)
        : author;
  }

  /** Jekyll writes the path as {@code baseurl}, and Astro as {@code base}. */
  private static Optional<String> baseUrl(Node.Mapping fields) {
    Optional<String> url =
        text(
                fields,
                "base_url",
                "url",
                "site",
                "siteUrl",
                "siteMetadata.siteUrl",
                "website",
                "publishing.siteUrl",
                DOMAIN)
            .or(() -> text(fields, "homepage").filter(InheritedReader::isHome));
    Optional<String> whole = text(fields, "baseURL").filter(InheritedReader::isWeb);
    if (url.isEmpty() || whole.isPresent()) {
      return whole.map(InheritedReader::withoutSlash).filter(InheritedReader::isWeb);
    }
    String path = text(fields, "baseurl", "base").filter(base -> !base.contains(":")).orElse("");
    String host = withoutSlash(url.get());
    String joined = path.isEmpty() ? host : host + (path.startsWith("/") ? path : "/" + path);
    return Optional.of(withoutSlash(joined)).filter(InheritedReader::isWeb);
  }

  /** In {@code package.json}; npm itself writes the repository there. */
  private static boolean isHome(String url) {
    return isWeb(url) && !CODE_HOST.matcher(url).find();
  }

  private static String withoutSlash(String url) {
    return url.replaceAll("/+$", "");
  }

  private static boolean isWeb(String url) {
    try {
      URI uri = URI.create(url);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
