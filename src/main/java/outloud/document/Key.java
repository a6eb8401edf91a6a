package outloud.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of front matter that mean something, each with the names that other tools give it, in
 * the order in which they win. This table is the only place that knows them.
 */
enum Key {
  TITLE("title"),
  DESCRIPTION(
      "description", "excerpt", "summary", "subtitle", "seoDescription", "tldr", "abstract"),
  DATE(
      "date",
      "publishDate",
      "datePublished",
      "published_at",
      "publishedAt",
      "pubDate",
      "pubDatetime",
      "published_date",
      "created",
      "created_at"),
  UPDATED(
      "updated",
      "lastmod",
      "lastUpdated",
      "last_modified_at",
      "last_updated",
      "modified",
      "updatedDate",
      "modDatetime",
      "dateUpdated",
      "updated_at"),
  EXPIRES("expiryDate", "expires"),
  SLUG("slug"),
  PERMALINK("permalink", "url", "path"),
  ALIASES("aliases", "redirect_from", "redirectFrom", "alias"),
  TAGS("tags", "tag", "topics", "keywords"),
  CATEGORIES("categories", "category"),
  SERIES("series", "seriesSlug"),
  PROJECT("project"),
  DRAFT("draft", "saveAsDraft"),
  PUBLISHED("published", "publish"),
  COVER(
      "cover",
      "cover_image",
      "coverImage",
      "image",
      "images",
      "heroImage",
      "hero_image",
      "banner_image",
      "featured_image",
      "featuredImage",
      "ogImage",
      "og_image",
      "thumbnail",
      "excerpt_image"),
  COVER_ALT("cover_alt", "coverAlt", "image_alt", "alt"),
  CANONICAL_URL("canonical_url", "canonical", "canonicalUrl", "canonicalURL"),
  LANGUAGE("lang", "language", "locale"),
  SYNDICATION("syndication"),
  THREAD("thread"),
  WEIGHT("weight", "order");

  private static final Map<String, Key> BY_NAME = byName();

  /** What near misses are compared with: our own words and the most common of the others'. */
  static final List<String> COMMON =
      List.of(
          "title",
          "description",
          "date",
          "updated",
          "slug",
          "permalink",
          "aliases",
          "tags",
          "categories",
          "series",
          "project",
          "draft",
          "published",
          "cover",
          "canonical_url",
          "syndication",
          "thread",
          "datePublished",
          "published_at",
          "pubDate",
          "cover_image");

  /** Words of other tools that only look like a near miss. */
  static final Set<String> FOREIGN =
      Set.of(
          "titles",
          "data",
          "dates",
          "stack",
          "side",
          "tab",
          "tabs",
          "slugs",
          "covers",
          "threads",
          "projects",
          "state",
          "rate",
          "late",
          "taxes",
          "table",
          "update",
          "post",
          "threat");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> names;

  Key(String... names) {
    this.names = List.of(names);
  }

  /** Our own name for it. */
  String id() {
    return names.getFirst();
  }

  /** All names, the one that wins first. */
  List<String> names() {
    return names;
  }

  static Optional<Key> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  private static Map<String, Key> byName() {
    Map<String, Key> map = new HashMap<>();
    for (Key key : values()) {
      new ArrayList<>(key.names).forEach(name -> map.putIfAbsent(name, key));
    }
    return Map.copyOf(map);
  }
}
