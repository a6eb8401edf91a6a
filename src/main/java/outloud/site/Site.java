package outloud.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.markdown.Target;

/**
 * All resolved things and the configuration.
 *
 * @param ledger what of it the author has posted
 * @param posts published posts, newest first, undated ones last
 * @param projects featured first, then by weight, then by title
 * @param tags all of them, by slug
 * @param series all of them, by slug
 * @param formerFeeds where else the feed is, for those who follow the site's former address
 * @param addresses where each reference of each body leads, as a site-local URL without the base
 *     path
 */
public record Site(
    SiteConfig config,
    Profile profile,
    Links links,
    Ledger ledger,
    List<Post> posts,
    List<Project> projects,
    List<FreePage> pages,
    List<Term> tags,
    List<Term> series,
    List<Redirect> redirects,
    List<Permalink> formerFeeds,
    List<StaticFile> files,
    Map<Target.Reference, String> addresses) {

  public Site {
    posts = List.copyOf(posts);
    projects = List.copyOf(projects);
    pages = List.copyOf(pages);
    tags = List.copyOf(tags);
    series = List.copyOf(series);
    redirects = List.copyOf(redirects);
    formerFeeds = List.copyOf(formerFeeds);
    files = List.copyOf(files);
  }

  /** Whether there is anybody or anything for a portfolio to show. */
  public boolean hasPortfolio() {
    return profile.isKnown() || !projects.isEmpty();
  }

  /**
   * Where a reference leads from a page of this site: {@code /blog/posts/hello/#part}; nothing when
   * it leads nowhere (which was reported).
   */
  public Optional<String> address(Target.Reference reference) {
    return Optional.ofNullable(addresses.get(reference))
        .map(path -> path.startsWith("/") ? config.basePath() + path : path);
  }

  /** The same as an absolute URL: for feeds and threads. */
  public Optional<String> absoluteAddress(Target.Reference reference) {
    return Optional.ofNullable(addresses.get(reference))
        .map(path -> path.startsWith("/") ? config.baseUrl() + path : path);
  }
}
