package outloud.site;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outloud.data.Node;
import outloud.document.Dialect;
import outloud.document.Document;
import outloud.document.Slug;
import outloud.source.SourcePath;

/** Gives each document the address that it had on the site it was written for. */
final class Addressing {
  /** What Jekyll, Hugo and the others hand out when nothing is configured. */
  private static final String BY_FOLDER = "/:folders/:slugorcontentbasename/";

  private final Premises premises;
  private final Layout layout;
  private final SiteConfig config;
  private final ToolHabits habits;
  private final Set<String> languages = new HashSet<>();
  private final String language;

  Addressing(Material material, Layout layout) {
    this.premises = material.premises();
    this.layout = layout;
    this.config = material.config();
    this.habits = ToolHabits.of(premises.tool(), premises.inherited());
    boolean speaks = premises.tool() == Tool.HUGO || premises.tool() == Tool.ZOLA;
    this.language = speaks ? mainLanguage() : "";
    if (speaks) {
      languages.add(language);
      for (Node.Entry entry : premises.inherited().table("languages")) {
        languages.add(entry.key().toLowerCase(Locale.ROOT));
      }
    }
  }

  private String mainLanguage() {
    return premises
        .inherited()
        .text("defaultContentLanguage", "default_language")
        .orElse("en")
        .toLowerCase(Locale.ROOT);
  }

  /** The path from the text folder on: what the tool makes addresses of. */
  PathName name(Document document) {
    String path = premises.roots().sitePath(document.path());
    if (premises.tool() == Tool.NEXT && isOfAppRouter(document.path())) {
      return PathName.of(ofAppRouter(path), languages);
    }
    String at = languages.isEmpty() ? "" : premises.roots().of(document.path()).at();
    int slash = at.indexOf('/');
    String first = slash < 0 ? at : at.substring(0, slash);
    if (!first.isEmpty() && languages.contains(first.toLowerCase(Locale.ROOT))) {
      return PathName.of(path.substring(first.length() + 1), languages).in(first);
    }
    String collections = premises.inherited().text("collections_dir").orElse("");
    boolean inside = !collections.isEmpty() && path.startsWith(collections + "/");
    return PathName.of(inside ? path.substring(collections.length() + 1) : path, languages);
  }

  /** Whether a document lies where Next.js makes pages of files by their names. */
  boolean isOfAppRouter(SourcePath path) {
    String folder = premises.roots().of(path).folder();
    return folder.equals("app") || folder.equals("src/app");
  }

  /**
   * https://nextjs.org/docs/app/api-reference/file-conventions: a folder is a page by its file
   * {@code page.mdx}, and one in brackets is none of the address.
   */
  private static String ofAppRouter(String path) {
    return path.replaceAll("\\([^/]*\\)/", "").replaceFirst("(^|/)page(\\.mdx?)$", "$1index$2");
  }

  /** The language that the path of a document says; empty when it says none. */
  String language(Document document) {
    return languages.isEmpty() ? "" : name(document).language();
  }

  /**
   * The site-absolute path of a document.
   *
   * @param section of the site, by which {@code site.yaml} may choose a pattern
   * @param slug our own, for a site of ours
   */
  String path(Document document, String section, String slug) {
    Optional<String> wish = wish(document);
    if (wish.isPresent()) {
      return wish.get();
    }
    Optional<String> chosen = chosen(section);
    if (chosen.isPresent()) {
      return expanded(chosen.get(), document, name(document));
    }
    if (premises.tool() == Tool.OUTLOUD) {
      boolean hashnode = !Layout.isInOurs(document.path()) && isOfHashnode(document);
      return hashnode ? "/" + slug + "/" : ours(document.path(), section, slug);
    }
    if (premises.isMixed() && isOfHashnode(document)) {
      return "/" + slug + "/";
    }
    PathName name = name(document);
    boolean home = name.name().equals("index") && !name.bundle();
    String path = home ? "/" : expanded(pattern(document, name), document, name);
    String prefix = name.language().toLowerCase(Locale.ROOT);
    return prefix.isEmpty() || prefix.equals(language) ? path : "/" + prefix + path;
  }

  /** Hashnode's backups write the slug of each post, and name its file by a cuid. */
  static boolean isOfHashnode(Document document) {
    boolean named = document.frontMatter().slug().isPresent();
    return (document.dialect() == Dialect.HASHNODE && named)
        || Places.isCuid(document.path().stem());
  }

  /** What {@code site.yaml} says; pages keep their addresses unless it names them. */
  private Optional<String> chosen(String section) {
    Map<String, String> permalinks = config.permalinks();
    boolean named = permalinks.containsKey(section);
    boolean post = !section.equals(Layout.PAGES) && !section.equals(Layout.PROJECTS);
    return Optional.ofNullable(permalinks.get(named || !post ? section : ""));
  }

  /** The author's own path; a template that we do not know, or an address elsewhere, is no wish. */
  private Optional<String> wish(Document document) {
    if (document.frontMatter().permalink().isEmpty()) {
      return Optional.empty();
    }
    Optional<String> plain = Places.wished(document.frontMatter());
    if (plain.isPresent()) {
      return plain;
    }
    return document
        .frontMatter()
        .permalink()
        .filter(written -> !written.contains("://"))
        .flatMap(EleventyPermalink::pattern)
        .filter(written -> written.contains(":") && PermalinkPattern.problem(written).isEmpty())
        .map(written -> expanded(written, document, name(document)));
  }

  private String expanded(String pattern, Document document, PathName name) {
    Placeholders values = new Placeholders(document, name, habits, config.timeZone());
    return Places.normal(PermalinkPattern.of(pattern).expand(values::value));
  }

  private String pattern(Document document, PathName name) {
    return switch (premises.tool()) {
      case JEKYLL -> new JekyllPattern(premises.inherited()).of(name, document.path());
      case HUGO -> hugo(name);
      case ELEVENTY -> eleventy(document, name);
      case DEV_TO -> "/posts/:slugorcontentbasename/";
      case DENDRON -> dendron(document);
      default -> BY_FOLDER;
    };
  }

  /** Dendron publishes every note under the id in its front matter. */
  private static String dendron(Document document) {
    return Inherited.text(document.frontMatter().fields(), "id")
        .filter(id -> id.matches("[A-Za-z0-9_.-]+"))
        .map(id -> "/notes/" + id + "/")
        .orElse(BY_FOLDER);
  }

  /** https://gohugo.io/configuration/permalinks/ and uglyURLs. */
  private String hugo(PathName name) {
    Inherited inherited = premises.inherited();
    String section = name.folders().isEmpty() ? "/" : name.folders().getFirst();
    Optional<String> pattern =
        inherited
            .text("permalinks.page." + section, "permalinks." + section)
            .map(HugoLayout::pattern);
    if (pattern.isPresent() && PermalinkPattern.problem(pattern.get()).isEmpty()) {
      return pattern.get();
    }
    boolean ugly = inherited.has("uglyURLs") || inherited.has("uglyURLs." + section);
    return ugly ? "/:folders/:slugorcontentbasename.html" : BY_FOLDER;
  }

  /** https://www.11ty.dev/docs/data-template-dir/: a folder may have a permalink of its own. */
  private String eleventy(Document document, PathName name) {
    for (String folder = document.path().folder(); !folder.isEmpty(); folder = parent(folder)) {
      Optional<String> pattern =
          premises
              .inherited()
              .text(InheritedReader.DIRECTORY + folder)
              .flatMap(EleventyPermalink::pattern)
              .filter(written -> PermalinkPattern.problem(written).isEmpty());
      if (pattern.isPresent()) {
        return pattern.get();
      }
    }
    return EleventyPermalink.byFolder(name, document.frontMatter().slug().isPresent());
  }

  private static String parent(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? "" : folder.substring(0, slash);
  }

  private String ours(SourcePath document, String section, String slug) {
    StringBuilder path = new StringBuilder("/");
    if (!section.equals(Layout.PAGES)) {
      path.append(Slug.of(section)).append('/');
    }
    for (String folder : layout.within(document).split("/")) {
      if (!folder.isEmpty()) {
        path.append(Slug.of(folder)).append('/');
      }
    }
    return path.append(slug).append('/').toString();
  }
}
