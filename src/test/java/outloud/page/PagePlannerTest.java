package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outloud.data.Node;
import outloud.markdown.Body;
import outloud.output.OutputPath;
import outloud.site.FreePage;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.StaticFile;
import outloud.source.SourcePath;
import outloud.theme.ThemeWords;

class PagePlannerTest {
  private static final Site SITE = SampleSite.site();

  private static List<String> paths(Site site) {
    return new PagePlanner()
        .plan(site, ThemeWords.ENGLISH).stream().map(page -> page.path().value()).toList();
  }

  private static <P extends Page> P page(Site site, String path, Class<P> kind) {
    OutputPath wanted = new OutputPath(path);
    PlannedPage planned =
        new PagePlanner()
            .plan(site, ThemeWords.ENGLISH).stream()
                .filter(page -> page.path().equals(wanted))
                .findFirst()
                .orElseThrow();
    return assertInstanceOf(kind, planned.page().get());
  }

  @Test
  void everyAddressIsPlannedOnce() {
    List<String> paths = paths(SITE);
    assertEquals(paths.stream().distinct().toList(), paths);
    for (String path :
        List.of(
            "index.html",
            "page/2/index.html",
            "posts/hello/index.html",
            "posts/index.html",
            "posts/page/2/index.html",
            "tags/index.html",
            "tags/java/index.html",
            "archive/index.html",
            "links/index.html",
            "about/index.html",
            "projects/tidepool/index.html",
            "404.html",
            "2024/old-home.html")) {
      assertTrue(paths.contains(path), path);
    }
    assertFalse(paths.contains("page/3/index.html"), "13 posts at 8 a page are two pages");
  }

  @Test
  void aPageKnowsItsOwnPath() {
    for (PlannedPage planned : new PagePlanner().plan(SITE, ThemeWords.ENGLISH)) {
      assertEquals(planned.path(), planned.page().get().path());
    }
  }

  @Test
  void theSamePageIsEqualAtEveryCall() {
    PlannedPage first = new PagePlanner().plan(SITE, ThemeWords.ENGLISH).getFirst();
    PlannedPage again = new PagePlanner().plan(SampleSite.site(), ThemeWords.ENGLISH).getFirst();
    assertEquals(first.page().get(), again.page().get());
  }

  @Test
  void homeShowsTheNewestAndLeadsToTheOlder() {
    HomePage first = page(SITE, "index.html", HomePage.class);
    assertEquals(8, first.posts().size());
    assertEquals("Error messages are the interface", first.posts().getFirst().title());
    assertEquals(new Pagination(1, 2, "", "/page/2/"), first.pages());
    assertEquals(1, first.current().size(), "what is worked on now");
    assertEquals(1, first.projects().size(), "the other featured one");
    HomePage second = page(SITE, "page/2/index.html", HomePage.class);
    assertEquals(5, second.posts().size());
    assertEquals(new Pagination(2, 2, "/", ""), second.pages());
    assertEquals(List.of(), second.projects());
  }

  @Test
  void aPostKnowsItsNeighbours() {
    PostPage newest =
        page(SITE, "posts/error-messages-are-the-interface/index.html", PostPage.class);
    assertEquals(LinkView.NONE, newest.newer());
    assertEquals("/posts/tidepool-1-0/", newest.older().url());
    PostPage oldest = page(SITE, "posts/hello/index.html", PostPage.class);
    assertEquals("/posts/changelogs/", oldest.newer().url());
    assertEquals(LinkView.NONE, oldest.older());
  }

  @Test
  void aPostSaysWhatItsAuthorSaid() {
    PostPage post = page(SITE, "posts/error-messages-are-the-interface/index.html", PostPage.class);
    assertEquals("2026-06-18T09:30:00+02:00", post.date().iso());
    assertEquals("June 18, 2026", post.date().text());
    assertEquals("2026-06-20", post.updated().iso());
    assertEquals("Mastodon", post.syndication().getFirst().label());
    assertEquals("/projects/tidepool/", post.project().url());
    assertEquals(
        "mailto:mira@mira.example?subject=Re%3A%20Error%20messages%20are%20the%20interface",
        post.replyUrl());
    assertEquals(4, post.headings().size());
  }

  @Test
  void aSeriesIsReadFromItsOldestPart() {
    PostPage.SeriesView series =
        page(SITE, "posts/error-messages-are-the-interface/index.html", PostPage.class).series();
    assertEquals("Writing for terminals", series.name());
    assertEquals(2, series.number());
    assertEquals("/posts/terminal-colours/", series.parts().getFirst().url());
  }

  @Test
  void aProjectsLogIsItsPostsNewestFirst() {
    ProjectPage project = page(SITE, "projects/tidepool/index.html", ProjectPage.class);
    assertEquals(
        List.of("/posts/error-messages-are-the-interface/", "/posts/tidepool-1-0/"),
        project.log().stream().map(PostCard::url).toList());
    assertEquals("since March 2024", project.project().period());
    ProjectPage ended = page(SITE, "projects/paperclip/index.html", ProjectPage.class);
    assertEquals("2019–2022", ended.project().period());
    assertFalse(ended.project().active());
  }

  @Test
  void aSiteBelowItsHostLinksWithItsBasePath() {
    Site site = SampleSite.at("https://mira.example/blog");
    PostPage post = page(site, "posts/hello/index.html", PostPage.class);
    assertEquals("/blog/posts/changelogs/", post.newer().url());
    assertEquals("https://mira.example/blog/posts/hello/", post.head().canonical());
    assertTrue(post.body().contains("<a href=\"/blog/about/\">on this page</a>"), post.body());
    assertEquals("/blog/img/mira.svg", post.site().author().portrait().url());
    assertEquals(
        "https://mira.example/blog/img/mira.svg", post.site().author().portrait().absoluteUrl());
    assertEquals("/blog/about/", page(site, "2024/old-home.html", RedirectPage.class).target());
  }

  @Test
  void theMenuKnowsWhereItStands() {
    PostPage post = page(SITE, "posts/hello/index.html", PostPage.class);
    assertEquals(
        List.of("Posts:true", "Portfolio:", "About:", "Links:"),
        post.head().menu().stream().map(item -> item.name() + ":" + item.current()).toList());
    FreePageView about = page(SITE, "about/index.html", FreePageView.class);
    assertEquals("page", about.head().menu().get(2).current());
  }

  @Test
  void aDocumentOfTheAuthorsComesBeforeAPlannedPage() {
    FreePage own =
        new FreePage(
            new SourcePath("content/links.md"),
            new Permalink("/links/"),
            "links",
            "My links",
            "",
            Optional.empty(),
            Optional.empty(),
            "en",
            0,
            Body.EMPTY,
            Node.Mapping.EMPTY);
    StaticFile lost = new StaticFile(new OutputPath("404.html"), Path.of("static/404.html"));
    Site site =
        new Site(
            SITE.config(),
            SITE.profile(),
            SITE.links(),
            SITE.ledger(),
            SITE.posts(),
            SITE.projects(),
            List.of(own),
            SITE.tags(),
            SITE.series(),
            SITE.redirects(),
            List.of(),
            List.of(lost),
            SITE.addresses());
    assertEquals("My links", page(site, "links/index.html", FreePageView.class).title());
    assertFalse(paths(site).contains("404.html"));
  }

  @Test
  void postsOfOneTitleAreToldApartInTabs() {
    List<Post> posts = new ArrayList<>();
    for (String date : List.of("2026-01-03", "2026-01-02", "2026-01-02")) {
      posts.add(
          SampleSite.post(
              "https://bare.example",
              "p" + posts.size(),
              "Week notes",
              "",
              date,
              List.of(),
              "",
              "",
              SampleSite.body("<p>x</p>", 1),
              "en"));
    }
    Site site = SampleSite.bare(posts);
    List<String> titles =
        IntStream.range(0, 3)
            .mapToObj(i -> page(site, "posts/p" + i + "/index.html", PostPage.class).head())
            .map(Head::title)
            .toList();
    assertEquals(
        List.of(
            "Week notes (Jan 3, 2026) · Bare",
            "Week notes (/posts/p1/) · Bare",
            "Week notes (/posts/p2/) · Bare"),
        titles);
  }

  @Test
  void anEmptySiteStillHasItsPages() {
    Site empty = SampleSite.bare(List.of());
    assertEquals(
        List.of(
            "index.html", "archive/index.html", "links/index.html", "404.html", "feeds/index.html"),
        paths(empty));
    assertEquals("Kim", page(empty, "links/index.html", LinksPage.class).title());
  }

  @Test
  void tenThousandPostsAreListedAPageAtATime() {
    List<Post> posts =
        IntStream.range(0, 10_000)
            .mapToObj(i ->
                SampleSite.post(
                    "https://bare.example",
                    "p" + i,
                    "Post " + i,
                    "",
                    "2026-01-01",
                    List.of(SampleSite.JAVA),
                    "",
                    "One series",
                    Body.EMPTY,
                    "en"))
            .toList();
    Site site = SampleSite.bare(posts);
    assertEquals(
        1000, paths(site).stream().filter(p -> p.matches("(page/\\d+/)?index.html")).count());
    PostPage post = page(site, "posts/p5000/index.html", PostPage.class);
    assertEquals(5000, post.series().number());
    assertEquals(12, post.series().parts().size());
  }
}
