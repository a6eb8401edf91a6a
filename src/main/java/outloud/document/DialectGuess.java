package outloud.document;

import java.util.HashSet;
import java.util.Set;
import outloud.data.Node;
import outloud.source.SourcePath;

/**
 * Tells a dialect by what only one tool writes: keys first, then the path, then the body. What two
 * tools share is never asked before what one has alone, nor before the tool whose folders the file
 * lies in.
 */
final class DialectGuess {
  private static final Set<String> HASHNODE =
      Set.of("cuid", "datePublished", "seriesSlug", "saveAsDraft", "ignorePost", "publishAs");
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
  private final Dialect around;

  private DialectGuess(
      SourcePath path, FrontMatterBlock block, Node.Mapping fields, String text, Dialect around) {
    this.path = path;
    this.block = block;
    this.text = text;
    this.around = around;
    for (Node.Entry entry : fields.entries()) {
      keys.add(entry.key());
    }
  }

  /**
   * The dialect of a file.
   *
   * @param around the one of the tool that has laid out the folders; plain when none has
   */
  static Dialect of(
      SourcePath path, FrontMatterBlock block, Node.Mapping fields, String text, Dialect around) {
    DialectGuess guess = new DialectGuess(path, block, fields, text, around);
    Dialect byKeys = guess.byOwnKeys();
    if (byKeys != Dialect.PLAIN) {
      return byKeys;
    }
    return around == Dialect.PLAIN ? guess.byPathAndBody() : guess.byBodyOrAround();
  }

  /** Whether the folders say, before a key is read, that Jekyll reads this file. */
  static boolean isReadByJekyll(SourcePath path, Dialect around) {
    String name = path.value();
    return around == Dialect.JEKYLL
        || (around == Dialect.PLAIN && (name.contains("_posts/") || name.contains("_drafts/")));
  }

  /** By keys that one tool has alone. */
  private Dialect byOwnKeys() {
    if (has(HASHNODE)) {
      return Dialect.HASHNODE;
    }
    if (block.language() == FrontMatterBlock.Language.TOML && !block.isEmpty()) {
      return byTomlKeys();
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
    if (isOfDevTo()) {
      return Dialect.DEV_TO;
    }
    boolean folder = around == Dialect.PLAIN && isReadByJekyll(path, around);
    if (has(JEKYLL) || folder) {
      return Dialect.JEKYLL;
    }
    return hugoOnly() ? Dialect.HUGO : Dialect.PLAIN;
  }

  private Dialect byTomlKeys() {
    boolean zola = has(ZOLA) || (keys.contains("path") && !keys.contains("tags"));
    if (zola || hugoOnly()) {
      return zola ? Dialect.ZOLA : Dialect.HUGO;
    }
    if (around == Dialect.ZOLA || around == Dialect.HUGO) {
      return around;
    }
    return zolaBody() ? Dialect.ZOLA : Dialect.HUGO;
  }

  /** In the folders of another tool, one key that others might write is not enough. */
  private boolean isOfDevTo() {
    if (!keys.contains("title") || keys.contains("layout") || keys.contains("emoji")) {
      return false;
    }
    boolean published = keys.contains("published");
    boolean cover = keys.contains("cover_image") && (published || around == Dialect.PLAIN);
    return keys.contains("published_at") || cover || (keys.contains("canonical_url") && published);
  }

  private boolean hugoOnly() {
    return has(HUGO);
  }

  private boolean zolaBody() {
    return inBody("](@/") || inBody("<!-- more -->") || inBody("{{ ");
  }

  private Dialect byBodyOrAround() {
    if (keys.contains("layout")) {
      return around;
    }
    if (inBody("{{<") || inBody("{{% ")) {
      return Dialect.HUGO;
    }
    if (inBody("%[http")) {
      return Dialect.HASHNODE;
    }
    boolean vault = !around.hasWikilinks() && Wikilinks.in(text, block.bodyStart());
    return vault ? Dialect.OBSIDIAN : around;
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
