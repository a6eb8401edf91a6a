package outloud.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.Term;

/**
 * Writes {@code sitemap.xml} (sitemaps.org 0.9): every page that has its original here, with the
 * day on which it changed where one is known.
 */
final class Sitemap {
  private final Site site;
  private final Map<Permalink, Optional<LocalDate>> pages = new TreeMap<>();

  private Sitemap(Site site) {
    this.site = site;
  }

  static String write(Site site) {
    Sitemap map = new Sitemap(site);
    map.posts();
    map.lists();
    return XmlText.document(xml ->
        xml.element(
            "urlset",
            () -> map.pages.forEach((permalink, day) -> map.url(xml, permalink, day)),
            "xmlns",
            "http://www.sitemaps.org/schemas/sitemap/0.9"));
  }

  private void url(XmlText xml, Permalink permalink, Optional<LocalDate> day) {
    xml.element(
        "url",
        () -> {
          xml.text("loc", site.config().absolute(permalink));
          day.ifPresent(known -> xml.text("lastmod", known.toString()));
        });
  }

  private void posts() {
    site.posts().stream()
        .filter(post -> post.canonicalUrl().equals(site.config().absolute(post.permalink())))
        .forEach(post -> pages.put(post.permalink(), day(post)));
    Map<String, LocalDate> logs = newest(post -> post.project().stream());
    site.projects().forEach(p -> pages.put(p.permalink(), Optional.ofNullable(logs.get(p.slug()))));
    site.pages()
        .forEach(
            page -> pages.put(page.permalink(), page.updated().map(OffsetDateTime::toLocalDate)));
  }

  private void lists() {
    Optional<LocalDate> newest = Optional.ofNullable(newest(_ -> Stream.of("")).get(""));
    pages.putIfAbsent(Addresses.HOME, newest);
    pages.putIfAbsent(Addresses.ARCHIVE, newest);
    if (SiteViews.hasLinks(site)) {
      pages.putIfAbsent(Addresses.LINKS, newest);
    }
    if (SiteViews.hasPortfolio(site)) {
      pages.putIfAbsent(Addresses.PORTFOLIO, Optional.empty());
    }
    newest(post -> Stream.of(post.section()))
        .forEach((section, day) -> pages.putIfAbsent(Addresses.section(section), Optional.of(day)));
    if (!site.tags().isEmpty()) {
      pages.putIfAbsent(Addresses.TAGS, newest);
    }
    Map<String, LocalDate> byTag = newest(post -> post.tags().stream().map(Term::slug));
    for (Term tag : site.tags()) {
      pages.putIfAbsent(tag.permalink(), Optional.ofNullable(byTag.get(tag.slug())));
    }
  }

  /** The day of the newest dated post under each key. */
  private Map<String, LocalDate> newest(Function<Post, Stream<String>> keys) {
    Map<String, LocalDate> days = new HashMap<>();
    for (Post post : site.posts()) {
      day(post)
          .ifPresent(day -> keys.apply(post).forEach(key -> days.merge(key, day, Sitemap::later)));
    }
    return days;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static Optional<LocalDate> day(Post post) {
    return post.updated().or(post::date).map(OffsetDateTime::toLocalDate);
  }
}
