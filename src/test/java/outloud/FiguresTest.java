package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.diagnostic.Diagnostic;

/** Milestones and figures of a project, on its page. */
class FiguresTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      base_url: https://ada.dev
      -- content/posts/2026-01-01-one.md --
      Text.
      """;

  @TempDir Path folder;

  private Document project(String frontMatter, String files) {
    String project =
        "-- content/projects/engine.md --\n---\ntitle: Engine\n" + frontMatter + "---\n";
    TestBuild build = TestBuild.of(TestSite.of(folder, SITE + project + files));
    assertEquals(
        List.of(), build.result().diagnostics().stream().map(Diagnostic::message).toList());
    return Jsoup.parse(build.text("projects/engine/index.html"));
  }

  @Test
  void milestonesStandInTheOrderOfTheirDates() {
    Document page =
        project(
            """
            milestones:
              - {what: Some day, done: no}
              - {date: 2026-03, what: Second, url: ../posts/2026-01-01-one.md}
              - {date: 2026-01-31, what: First}
            """,
            "");
    assertEquals(
        List.of("Jan 31, 2026 First", "March 2026 Second", "planned Some day"),
        page.select(".milestones li").eachText());
    assertEquals("/posts/one/", page.select(".milestones a").attr("href"));
    assertEquals("2026-03", page.select(".milestones time").get(1).attr("datetime"));
  }

  @Test
  void aTableBesideTheProjectIsDrawnAndReadable() {
    Document page =
        project(
            "figures:\n  - {title: Cards & more, unit: a day, file: cards.csv}\n",
            """
            -- content/projects/cards.csv --
            date;"punched; all";torn
            2026-01-03;20;
            2026-01-01;"10";0.5
            2026-01-02;;1
            """);
    Element svg = page.expectFirst("figure.chart > svg[role=img]");
    assertEquals(
        "Cards & more, a day",
        page.expectFirst("#" + svg.attr("aria-labelledby").split(" ")[0]).text());
    assertEquals(
        "punched; all: 10 (Jan 1, 2026) – 20 (Jan 3, 2026); torn: 0.5 (Jan 1, 2026) – 1 (Jan 2, 2026)",
        page.expectFirst("#" + svg.attr("aria-labelledby").split(" ")[1]).text());
    assertEquals(
        List.of("Jan 1, 2026 10 0.5", "Jan 2, 2026 1", "Jan 3, 2026 20"),
        page.select("figure.chart tbody tr").eachText());
    assertEquals(List.of("punched; all", "torn"), page.select("figure.chart > ul li").eachText());
    assertEquals("/projects/cards.csv", page.select("figure.chart details a").attr("href"));
    // A gap parts the line in two; the other line has no gap between its two numbers.
    assertEquals(2, svg.select(".s1 .line").attr("d").chars().filter(c -> c == 'M').count());
    assertEquals(1, svg.select(".s2 .line").attr("d").chars().filter(c -> c == 'M').count());
    assertEquals(List.of("Jan 1", "Jan 2", "Jan 3"), svg.select(".along text").eachText());
  }

  @Test
  void barsStandOnZeroInYamlAsInData() {
    String numbers = "{2024: -5, 2025: {Mill: 10}}";
    Document inline =
        project("figures:\n  - {title: Mill, kind: bar, data: " + numbers + "}\n", "");
    Element bars = inline.expectFirst(".s1.bars .marks");
    Element zero =
        inline.select(".across text").stream()
            .filter(text -> text.text().equals("0"))
            .findFirst()
            .orElseThrow();
    assertTrue(bars.attr("d").contains(" " + zero.attr("y") + "V"), bars + " stands on " + zero);
    Document file =
        project(
            "figures:\n  - {title: Mill, kind: bar, file: mill.yaml}\n",
            "-- content/projects/mill.yaml --\n2024: -5\n2025:\n  Mill: 10\n");
    assertEquals(bars.outerHtml(), file.expectFirst(".s1.bars .marks").outerHtml());
    assertTrue(inline.select("figure.chart details a").isEmpty());
  }

  @Test
  void onlyTheColumnsThatAreNamedAreDrawn() {
    Document page =
        project(
            "figures:\n  - {file: a.csv, columns: [b]}\n",
            "-- content/projects/a.csv --\ndate,a,b,remark\n2026,1,2,good\n2027,3,4,bad\n");
    assertEquals("b", page.expectFirst("figure.chart figcaption").text());
    assertEquals(1, page.select("figure.chart svg .line").size());
  }

  @Test
  void aLongTableIsThinnedAndLeadsToTheWhole() {
    String rows =
        IntStream.range(0, 5000)
            .mapToObj(i -> java.time.LocalDate.of(2010, 1, 1).plusDays(i) + "," + i)
            .collect(Collectors.joining("\n", "date,n\n", "\n"));
    Document page =
        project("figures:\n  - {title: N, file: n.csv}\n", "-- content/projects/n.csv --\n" + rows);
    assertEquals(100, page.select("figure.chart tbody tr").size());
    assertEquals("The whole table (5000)", page.select("figure.chart details a").text());
    assertTrue(page.outerHtml().length() < 30_000);
    assertFalse(page.select(".s1 .marks").attr("d").isEmpty());
  }
}
