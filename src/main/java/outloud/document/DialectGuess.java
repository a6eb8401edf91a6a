package outloud.document;

import java.util.HashSet;
import java.util.Set;
import outloud.data.Node;
import outloud.source.SourcePath;

/**
 * Tells a dialect by what only one tool writes: keys first, then the path, then the body. What two
 * tools share is never asked before what one has alone.
 */
final class DialectGuess {
  private static final Set<String> HASHNODE =
      Set.of("cuid", "datePublished", "seriesSlug", "saveAsDraft", "ignorePost", "enableToc");
  private static final Set<String> ZOLA =
      Set.of(
          "taxonomies",
          "extra",
          "in_search_index",
          "template",
          "page_template",
          "sort_by",
          "paginate_by",
          "insert_anchor_links",
          "redirect_to");
  private static final Set<String> ASTRO =
      Set.of("pubDate", "pubDatetime", "heroImage", "updatedDate", "modDatetime");
  private static final Set<String> ELEVENTY =
      Set.of("eleventyExcludeFromCollections", "eleventyNavigation", "eleventyComputed");
  private static final Set<String> OBSIDIAN =
      Set.of("cssclass", "cssclasses", "dg-publish", "date created", "date modified");
  private static final Set<String> JEKYLL =
      Set.of("redirect_from", "redirect_to", "last_modified_at", "excerpt_separator");
  private static final Set<String> HUGO =
      Set.of(
          "publishDate",
          "lastmod",
          "expiryDate",
          "cascade",
          "linkTitle",
          "isCJKLanguage",
          "featured_image",
          "resources",
          "menu",
          "headless",
          "ShowToc",
          "disableToc");

  private final SourcePath path;
  private final FrontMatterBlock block;
  private final Set<String> keys = new HashSet<>();
  private final String text;

  private DialectGuess(SourcePath path, FrontMatterBlock block, Node.Mapping fields, String text) {
    this.path = path;
    this.block = block;
    this.text = text;
    for (Node.Entry entry : fields.entries()) {
      keys.add(entry.key());
    }
  }

  static Dialect of(SourcePath path, FrontMatterBlock block, Node.Mapping fields, String text) {
    DialectGuess guess = new DialectGuess(path, block, fields, text);
    Dialect byKeys = guess.byOwnKeys();
    return byKeys == Dialect.PLAIN ? guess.byPathAndBody() : byKeys;
  }

  /** By keys that one tool has alone. */
  private Dialect byOwnKeys() {
    if (has(HASHNODE)) {
      return Dialect.HASHNODE;
    }
    if (block.language() == FrontMatterBlock.Language.TOML && !block.isEmpty()) {
      boolean zola = has(ZOLA) || (keys.contains("path") && !keys.contains("tags"));
      return zola || (!hugoOnly() && zolaBody()) ? Dialect.ZOLA : Dialect.HUGO;
    }
    if (has(ASTRO)) {
      return Dialect.ASTRO;
    }
    if (has(ELEVENTY)) {
      return Dialect.ELEVENTY;
    }
    if (has(OBSIDIAN)) {
      return Dialect.OBSIDIAN;
    }
    boolean devTo =
        keys.contains("title")
            && (keys.contains("published_at")
                || keys.contains("cover_image")
                || (keys.contains("canonical_url") && keys.contains("published")));
    if (devTo && !keys.contains("layout") && !keys.contains("emoji")) {
      return Dialect.DEV_TO;
    }
    if (path.value().contains("_posts/") || path.value().contains("_drafts/") || has(JEKYLL)) {
      return Dialect.JEKYLL;
    }
    return hugoOnly() ? Dialect.HUGO : Dialect.PLAIN;
  }

  private boolean hugoOnly() {
    return has(HUGO);
  }

  private boolean zolaBody() {
    return inBody("](@/") || inBody("<!-- more -->") || inBody("{{ ");
  }

  private Dialect byPathAndBody() {
    if (inBody("{{<") || inBody("{{% ")) {
      return Dialect.HUGO;
    }
    FileName name = FileName.of(path);
    boolean dated = name.date().isPresent() && name.dateKind() == Origin.Kind.FILE_NAME;
    if (keys.contains("layout")) {
      return dated || inBody("{% highlight") || inBody("{{ site.")
          ? Dialect.JEKYLL
          : Dialect.ELEVENTY;
    }
    if (inBody("%[http")) {
      return Dialect.HASHNODE;
    }
    if (Wikilinks.in(text, block.bodyStart())) {
      return Dialect.OBSIDIAN;
    }
    if (dated && (inBody("{% highlight") || inBody("{% post_url"))) {
      return Dialect.JEKYLL;
    }
    boolean liquid = inBody("{% embed") || inBody("{% youtube") || inBody("{% link ");
    if (liquid || (keys.contains("published") && keys.contains("title") && !dated)) {
      return Dialect.DEV_TO;
    }
    boolean modules = path.extension().equals("mdx") && inBody("import ");
    return modules ? Dialect.ASTRO : Dialect.PLAIN;
  }

  private boolean inBody(String words) {
    return text.indexOf(words, block.bodyStart()) >= 0;
  }

  private boolean has(Set<String> names) {
    for (String name : names) {
      if (keys.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
