package outloud.site;

import java.util.List;
import java.util.Optional;
import outloud.data.Node;
import outloud.document.Document;

/**
 * The ids of posts in feeds (RFC 4287, 4.2.6: they never change, also when the feed is relocated).
 * A post keeps the id that its former site gave it, so that feed readers do not show it as new.
 */
record FeedIds(Premises premises, SiteConfig config) {

  /** An id; the permalink's URL unless the author or the former tool said otherwise. */
  String of(Placed placed) {
    Document document = placed.document();
    Optional<String> own = own(document);
    if (own.isPresent()) {
      return own.get();
    }
    String site = premises.inherited().baseUrl().orElse(config.baseUrl());
    if (premises.tool() == Tool.JEKYLL) {
      return site + jekyll(document, placed.permalink()).encoded();
    }
    String path = placed.permalink().encoded();
    boolean hashnode = premises.tool() == Tool.OUTLOUD && Addressing.isOfHashnode(document);
    // Hashnode's guid is the address, which has no slash at its end; Hugo's guid ({{ .Permalink
    // }}),
    // Zola's id ({{ page.permalink }}), Eleventy's and Astro's are the address with it.
    return site + (hashnode && path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }

  /** {@code guid} or {@code id} of the front matter, where it is an IRI as an Atom id must be. */
  private static Optional<String> own(Document document) {
    for (String key : List.of("guid", "id")) {
      Optional<Node> node = document.frontMatter().fields().get(key);
      if (node.isPresent()
          && node.get() instanceof Node.Scalar written
          && written.text().strip().matches("(?i)(https?://|urn:|tag:)\\S+")) {
        return Optional.of(written.text().strip());
      }
    }
    return Optional.empty();
  }

  /**
   * jekyll-feed writes {@code post.id | absolute_url}; Jekyll's Document#id is the folder of the
   * address and the slug, without any ending.
   */
  private static Permalink jekyll(Document document, Permalink permalink) {
    String path = permalink.path();
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    String name = PathName.of(document.path().value(), java.util.Set.of()).undated();
    String slug = document.frontMatter().slug().orElse(name);
    return new Permalink(plain.substring(0, plain.lastIndexOf('/') + 1) + slug);
  }
}
