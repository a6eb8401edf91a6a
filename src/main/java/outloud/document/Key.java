package outloud.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of front matter that mean something, each with the names that other tools give it, in
 * the order in which they win. A name with a dot stands in a table of its own: {@code
 * header.image}. Case, hyphens and underscores make no difference, so one spelling of each is
 * enough. This table is the only place that knows them.
 */
enum Key {
  TITLE("title"),
  DESCRIPTION(
      "description",
      "excerpt",
      "summary",
      "subtitle",
      "seoDescription",
      "tldr",
      "abstract",
      "lead",
      "intro",
      "metaDescription",
      "seo.description"),
  DATE(
      "date",
      "publishDate",
      "datePublished",
      "published_at",
      "publishedAt",
      "pubDate",
      "pubDatetime",
      "published_date",
      "published_on",
      "publicationDate",
      "postDate",
      "created",
      "created_at",
      "createdDate",
      "dateCreated",
      "creationDate",
      "created_time",
      "date.created"),
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
      "updated_at",
      "updatedOn",
      "lastModified",
      "dateModified",
      "modifiedDate",
      "modified_at",
      "lastEditedTime",
      "last_update.date",
      "date.updated"),
  EXPIRES("expiryDate", "expires"),
  SLUG("slug"),
  PERMALINK("permalink", "url", "path"),
  REDIRECT_TO("redirect_to"),
  ALIASES("aliases", "redirect_from", "redirects", "alias"),
  TAGS("tags", "tag", "topics", "keywords"),
  CATEGORIES("categories", "category"),
  SERIES("series", "seriesSlug"),
  PROJECT("project"),
  /** True holds a post back. */
  DRAFT("draft", "saveAsDraft", "isDraft", "ignorePost", "ignorePublish", "private"),
  /** False holds a post back. */
  PUBLISHED("published", "publish", "isPublished", "dg-publish"),
  STATUS("status"),
  COVER(
      "cover",
      "cover_image",
      "image",
      "images",
      "heroImage",
      "hero",
      "banner_image",
      "banner",
      "featured_image",
      "feature_image",
      "featuredImageUrl",
      "ogImage",
      "thumbnail",
      "thumb",
      "excerpt_image",
      "header_image",
      "header-img",
      "header.image",
      "header.overlay_image",
      "header.teaser",
      "header.og_image",
      "social_image",
      "social.cover_image",
      "seo.image",
      "background"),
  COVER_ALT("cover_alt", "image_alt", "coverImageAlt", "heroImageAlt", "imageAlt", "alt"),
  CANONICAL_URL("canonical_url", "canonical", "canonical_uri", "original_url", "seo.canonical"),
  /** What a post points at: the page of somebody else's that it is about. */
  LINK(
      "link",
      "external_url",
      "link_url",
      "linkurl",
      "external_link",
      "link_to",
      "bookmark_of",
      "link_post_url"),
  LANGUAGE("lang", "language", "locale"),
  SYNDICATION("syndication"),
  THREAD("thread", "threads"),
  HOOK("hook"),
  WEIGHT("weight", "order"),
  EXCERPT_SEPARATOR("excerpt_separator"),
  SMART_PUNCTUATION("smart_punctuation"),
  RAW_HTML("raw_html");

  /** Tables whose keys mean what they mean at the top: Zola's and Hugo's. */
  private static final Set<String> OPEN_TABLES = Set.of("taxonomies", "extra", "params");

  /** A key in an open table wins only where none at the top does. */
  private static final int IN_TABLE = 1000;

  private static final Map<String, Name> BY_NAME = byName();

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
          "hook",
          "datePublished",
          "published_at",
          "pubDate",
          "cover_image",
          "language",
          "category",
          "summary",
          "excerpt");

  /** No word of {@link #COMMON} is longer. */
  static final int LONGEST_COMMON = 13;

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
          "book",
          "books",
          "hooks",
          "look",
          "cook",
          "projects",
          "state",
          "rate",
          "late",
          "taxes",
          "table",
          "update",
          "post",
          "threat",
          "languages",
          "except",
          "publisher");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> names;

  Key(String... names) {
    this.names = List.of(names);
  }

  /** Our own name for it. */
  String id() {
    return names.getFirst();
  }

  /**
   * A name that a key goes by.
   *
   * @param rank the lower, the sooner it wins
   */
  record Name(Key key, int rank) {}

  /** The key that goes by this name; case, hyphens and underscores make no difference. */
  static Optional<Name> of(String name) {
    return Optional.ofNullable(BY_NAME.get(plain(name)));
  }

  /** The same for a key in a table: {@code header.image}, {@code taxonomies.tags}. */
  static Optional<Name> of(String table, String name) {
    Name own = BY_NAME.get(plain(table) + "." + plain(name));
    if (own == null && OPEN_TABLES.contains(plain(table))) {
      return of(name).map(found -> new Name(found.key, found.rank + IN_TABLE));
    }
    return Optional.ofNullable(own);
  }

  /** A name as names are compared. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean skipped = c == '-' || c == '_' || c == ' ' || Invisible.is(c);
      if (!skipped) {
        plain.append(Character.toLowerCase(c));
      }
    }
    return plain.toString();
  }

  private static Map<String, Name> byName() {
    Map<String, Name> map = new HashMap<>();
    for (Key key : values()) {
      for (int i = 0; i < key.names.size(); i++) {
        map.putIfAbsent(plain(key.names.get(i)), new Name(key, i));
      }
    }
    return Map.copyOf(map);
  }
}
