package outloud.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.TestBuild;
import outloud.TestSite;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.output.DirectoryWriter;
import outloud.output.OutputFile;

/** The icons of a site: the author's own, or those that are drawn. */
class IconsTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      title: Ada's "notes" <b>
      base_url: https://ada.dev/blog
      card: none
      -- content/posts/2026-01-02-first.md --
      Words.
      """;

  @TempDir private Path folder;

  private static int middle(TestBuild build, String path) throws IOException {
    OutputFile file = build.site().get(path);
    assertTrue(file instanceof OutputFile.Drawn, path);
    return ImageIO.read(new ByteArrayInputStream(file.bytes())).getRGB(90, 90) & 0xffffff;
  }

  @Test
  void areDrawnInTheColoursOfTheTheme() throws IOException {
    TestBuild build = TestBuild.of(TestSite.of(folder, SITE));
    assertEquals(0xb3341a, middle(build, "apple-touch-icon.png"));
    assertEquals(0xb3341a, middle(build, "icon-192.png"));
    assertTrue(build.site().containsKey("icon-512.png"));
    Document page = Jsoup.parse(build.text("index.html"));
    assertTrue(page.select("link[rel=icon]").attr("href").startsWith("/blog/assets/icon-"));
    assertEquals(
        "/blog/apple-touch-icon.png", page.select("link[rel=apple-touch-icon]").attr("href"));
    assertEquals("/blog/site.webmanifest", page.select("link[rel=manifest]").attr("href"));
  }

  @Test
  void areNamedInTheManifest() throws IOException {
    TestBuild build = TestBuild.of(TestSite.of(folder, SITE));
    JsonNode manifest = new ObjectMapper().readTree(build.text("site.webmanifest"));
    assertEquals("Ada's \"notes\" <b>", manifest.get("name").asText());
    assertEquals("/blog/", manifest.get("start_url").asText());
    assertEquals("#fdfcf9", manifest.get("background_color").asText());
    for (JsonNode icon : manifest.get("icons")) {
      String path = icon.get("src").asText().replaceFirst("^/blog/", "");
      assertTrue(build.site().containsKey(path), path);
    }
  }

  @Test
  void areMadeOfTheAuthorsOwn() throws IOException {
    String drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\""
            + " height=\"9\" fill=\"#008000\"/></svg>\n";
    TestSite.of(
        folder,
        SITE
            + "-- content/favicon.svg --\n"
            + drawing
            + "-- content/icon-512.png --\nmine\n-- content/site.webmanifest --\n{}\n");
    TestBuild build = TestBuild.of(folder);
    assertEquals(0x008000, middle(build, "apple-touch-icon.png"));
    assertTrue(build.site().get("icon-512.png") instanceof OutputFile.Copied);
    assertTrue(build.site().get("site.webmanifest") instanceof OutputFile.Copied);
    Document page = Jsoup.parse(build.text("index.html"));
    assertEquals("/blog/favicon.svg", page.select("link[rel=icon]").attr("href"));
    assertEquals("image/svg+xml", page.select("link[rel=icon]").attr("type"));
  }

  @Test
  void areTheThemesWhereTheAuthorsIsNoPicture() throws IOException {
    TestSite.of(folder, SITE + "-- content/favicon.png --\nno picture\n");
    TestBuild build = TestBuild.of(folder);
    assertEquals(0xb3341a, middle(build, "apple-touch-icon.png"));
    assertTrue(blamed(build.result()).getFirst().endsWith("content/favicon.png"));
  }

  private static List<String> blamed(BuildResult result) {
    return result.diagnostics().stream()
        .filter(one -> one.code() == Code.PICTURE_BROKEN)
        .map(one -> one.location().path())
        .toList();
  }

  @Test
  void blameTheFileThatIsNoPictureInEachBuild() throws IOException {
    TestSite.of(folder, SITE + "-- content/favicon.svg --\n<svg\n");
    assertEquals(1, blamed(build()).size());
    assertEquals(1, blamed(build()).size());
  }

  @Test
  void blameTheThemeWhoseIconIsNoDrawing() throws IOException {
    TestSite.of(
        folder,
        SITE.replace("card: none", "card: none\ntheme: mine")
            + "-- themes/mine/assets/icon.svg --\nnothing\n");
    BuildResult result = build();
    Diagnostic said =
        result.diagnostics().stream()
            .filter(one -> one.code() == Code.PICTURE_BROKEN)
            .findFirst()
            .orElseThrow();
    assertTrue(said.message().contains("`assets/icon.svg` of the theme `mine`"), said.message());
    assertTrue(result.diagnostics().stream().noneMatch(one -> one.code().isOfMachine()));
  }

  @Test
  void areNotDrawnTwice() throws IOException {
    TestSite.of(folder, SITE);
    build();
    String first = line();
    Files.writeString(folder.resolve("content/posts/2026-01-02-first.md"), "Other words.\n");
    build();
    assertEquals(first, line());
    Files.writeString(folder.resolve("content/favicon.svg"), "<svg/>");
    build();
    assertTrue(!first.equals(line()), first);
  }

  private BuildResult build() throws IOException {
    try (DirectoryWriter site = DirectoryWriter.open(folder.resolve("public"), "public");
        DirectoryWriter threads = DirectoryWriter.open(folder.resolve("threads"), "threads")) {
      return SiteBuilder.forOneBuild(Progress.NONE, "a program")
          .build(TestBuild.request(folder, folder.resolve("content")), site, threads);
    }
  }

  private String line() throws IOException {
    return Files.readString(folder.resolve("public/.outloud"))
        .lines()
        .filter(line -> line.startsWith("icon-192.png\t"))
        .findFirst()
        .orElseThrow();
  }
}
