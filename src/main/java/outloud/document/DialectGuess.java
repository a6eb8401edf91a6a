package outloud.document;

import java.util.Set;
import java.util.stream.Collectors;
import outloud.data.Node;
import outloud.source.SourcePath;

/** Tells a dialect by what only one tool writes: keys first, then the path, then the body. */
final class DialectGuess {
  private DialectGuess() {}

  static Dialect of(SourcePath path, FrontMatterBlock block, Node.Mapping fields, String text) {
    Set<String> keys =
        fields.entries().stream().map(Node.Entry::key).collect(Collectors.toUnmodifiableSet());
    if (keys.contains("cuid") || keys.contains("datePublished") || keys.contains("seriesSlug")) {
      return Dialect.HASHNODE;
    }
    if (block.language() == FrontMatterBlock.Language.TOML && !block.isEmpty()) {
      boolean zola = keys.contains("taxonomies") || keys.contains("extra");
      return zola ? Dialect.ZOLA : Dialect.HUGO;
    }
    if (has(keys, "published_at", "cover_image", "canonical_url") && keys.contains("title")) {
      return Dialect.DEV_TO;
    }
    if (keys.contains("pubDate") || keys.contains("heroImage") || keys.contains("pubDatetime")) {
      return Dialect.ASTRO;
    }
    if (has(keys, "eleventyExcludeFromCollections", "eleventyNavigation")) {
      return Dialect.ELEVENTY;
    }
    if (path.value().contains("_posts/") || has(keys, "redirect_from", "last_modified_at")) {
      return Dialect.JEKYLL;
    }
    if (has(keys, "publishDate", "lastmod", "expiryDate", "cascade") || text.contains("{{<")) {
      return Dialect.HUGO;
    }
    return byBody(path, keys, text, block.bodyStart());
  }

  private static Dialect byBody(SourcePath path, Set<String> keys, String text, int bodyStart) {
    boolean dated = FileName.of(path).date().isPresent() && !path.stem().equals("index");
    if (keys.contains("layout")) {
      return dated ? Dialect.JEKYLL : Dialect.ELEVENTY;
    }
    if (text.indexOf("%[http", bodyStart) >= 0) {
      return Dialect.HASHNODE;
    }
    if (Wikilinks.in(text, bodyStart) || keys.contains("cssclasses")) {
      return Dialect.OBSIDIAN;
    }
    boolean liquid = text.indexOf("{% embed", bodyStart) >= 0;
    if (liquid || (keys.contains("published") && !dated)) {
      return Dialect.DEV_TO;
    }
    return Dialect.PLAIN;
  }

  private static boolean has(Set<String> keys, String... names) {
    for (String name : names) {
      if (keys.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
