package outloud.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.site.OwnAddress;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.Term;

/**
 * Writes {@code sitemap.xml} (sitemaps.org 0.9): every page that has its original here, with the
 * day on which it changed where one is known.
 */
final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** So many addresses one file may hold. */
  private static final int MOST = 50_000;

  private final Site site;
  private final Map<Permalink, Optional<LocalDate>> pages = new TreeMap<>();

  private Sitemap(Site site) {
    this.site = site;
  }

  /** One file, or an index of several: so many addresses may stand in one. */
  static SiteFiles.Planned plan(Site site) {
    return plan(site, MOST);
  }

  static SiteFiles.Planned plan(Site site, int most) {
    OutputPath first = OwnAddress.SITEMAP.permalink().output();
    // Each post may have a section of its own.
    int bound =
        2 * site.posts().size()
            + site.projects().size()
            + site.pages().size()
            + site.tags().size()
            + OwnAddress.values().length;
    if (bound <= most) {
      return SiteFiles.planned(first, () -> map(site).write(0, most));
    }
    Sitemap map = map(site);
    int parts = Math.ceilDiv(map.pages.size(), most);
    if (parts < 2) {
      return SiteFiles.planned(first, () -> map.write(0, most));
    }
    List<OutputPath> paths = new ArrayList<>(List.of(first));
    IntStream.rangeClosed(1, parts).forEach(part -> paths.add(part(part)));
    return new SiteFiles.Planned(
        paths,
        () -> {
          List<OutputFile.Made> files = new ArrayList<>();
          files.add(new OutputFile.Made(first, map.index(parts)));
          for (int part = 1; part <= parts; part++) {
            files.add(new OutputFile.Made(part(part), map.write((part - 1) * most, most)));
          }
          return files;
        });
  }

  private static OutputPath part(int number) {
    return new OutputPath("sitemap-" + number + ".xml");
  }

  private static Sitemap map(Site site) {
    Sitemap map = new Sitemap(site);
    map.posts();
    map.lists();
    return map;
  }

  private String index(int parts) {
    return XmlText.document(xml ->
        xml.element(
            "sitemapindex",
            () -> {
              for (int part = 1; part <= parts; part++) {
                String url = site.config().absolute(new Permalink("/" + part(part)));
                xml.element("sitemap", () -> xml.text("loc", url));
              }
            },
            "xmlns",
            NAMESPACE));
  }

  private String write(int from, int most) {
    return XmlText.document(xml ->
        xml.element(
            "urlset",
            () ->
                pages.entrySet().stream()
                    .skip(from)
                    .limit(most)
                    .forEach(page -> url(xml, page.getKey(), page.getValue())),
            "xmlns",
            NAMESPACE));
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
    pages.putIfAbsent(Addresses.FEEDS, Optional.empty());
    if (SiteViews.hasLinks(site)) {
      pages.putIfAbsent(Addresses.LINKS, newest);
    }
    if (site.hasPortfolio()) {
      pages.putIfAbsent(Addresses.PORTFOLIO, Optional.empty());
    }
    newest(post -> Stream.of(post.section()))
        .forEach((section, day) -> pages.putIfAbsent(Addresses.section(section), Optional.of(day)));
    if (!site.tags().isEmpty()) {
      pages.putIfAbsent(Addresses.TAGS, newest);
    }
    if (!site.series().isEmpty()) {
      pages.putIfAbsent(Addresses.SERIES, newest);
    }
    Map<String, LocalDate> bySeries = newest(post -> post.series().stream().map(Term::slug));
    for (Term series : site.series()) {
      pages.putIfAbsent(series.permalink(), Optional.ofNullable(bySeries.get(series.slug())));
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
