package outloud.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.site.OwnAddress;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.StaticFile;
import outloud.site.Term;

/** The files of a site that no template makes: feeds, sitemap, robots. */
public final class SiteFiles {

  /**
   * All of them, each made when it is asked for; a file of the author's at the same path stands
   * instead.
   */
  public List<Planned> plan(Site site) {
    AtomFeed feed = new AtomFeed(site);
    Map<String, List<Post>> byTag = byTag(site);
    List<Planned> files = new ArrayList<>();
    files.add(planned(Addresses.FEED.output(), feed::write));
    for (Permalink former : site.formerFeeds()) {
      if (!former.equals(Addresses.FEED)) {
        files.add(planned(former.output(), feed::write));
      }
    }
    for (Term tag : site.tags()) {
      List<Post> posts = byTag.getOrDefault(tag.slug(), List.of());
      files.add(planned(Addresses.feed(tag).output(), () -> feed.write(tag, posts)));
    }
    files.add(planned(OwnAddress.SITEMAP.permalink().output(), () -> Sitemap.write(site)));
    files.add(planned(OwnAddress.ROBOTS.permalink().output(), () -> robots(site)));
    if (!site.redirects().isEmpty()) {
      files.add(planned(new OutputPath("_redirects"), () -> RedirectRules.write(site)));
    }
    Set<OutputPath> taken = site.files().stream().map(StaticFile::path).collect(Collectors.toSet());
    return files.stream().filter(file -> !taken.contains(file.path())).toList();
  }

  /** A file that will be made when it is asked for. */
  public record Planned(OutputPath path, Supplier<OutputFile.Made> file) {}

  private static Planned planned(OutputPath path, Supplier<String> text) {
    return new Planned(path, () -> new OutputFile.Made(path, text.get()));
  }

  private static Map<String, List<Post>> byTag(Site site) {
    Map<String, List<Post>> byTag = new HashMap<>();
    for (Post post : site.posts()) {
      Stream<String> tags = post.tags().stream().map(Term::slug).distinct();
      tags.forEach(tag -> byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(post));
    }
    return byTag;
  }

  /** RFC 9309: everybody may read everything. */
  private static String robots(Site site) {
    return "User-agent: *\nAllow: /\n\nSitemap: "
        + site.config().absolute(OwnAddress.SITEMAP.permalink())
        + "\n";
  }
}
