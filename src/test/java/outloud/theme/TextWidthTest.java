package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.TestBuild;
import outloud.TestSite;

/** How wide browsers are told that a picture is. */
class TextWidthTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "32rem, 32",
    "38.5rem, 38.5",
    ".5rem, 0.5",
    "640px, 40",
    "72ch, 43.2",
    "0rem, 40",
    "calc(3rem + 1px), 40",
    "50%, 40",
    "rem, 40"
  })
  void isWhatTheStyleSays(String measure, double rem) {
    assertEquals(rem, TextWidth.of(Optional.of(measure)), 0.001);
  }

  @Test
  void isUsualWhereTheStyleIsSilent() {
    assertEquals(40, TextWidth.of(Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "default, 34.5rem, 32rem",
    "magazine, 40.5rem, 38rem",
    "terminal, 45.7rem, 43.2rem",
    "mine, 22.5rem, 20rem"
  })
  void isThatOfTheThemeAndItsAdditions(String theme, String whole, String text) throws Exception {
    TestSite.of(
        folder,
        """
        -- content/site.yaml --
        base_url: https://ada.dev
        card: none
        theme: THEME
        pictures: {widths: [160]}
        -- content/posts/2026-01-02-first.md --
        ![The sun](sunset.jpg)
        -- themes/mine/assets/extra.css --
        :root { --measure: 20rem }
        """
            .replace("THEME", theme));
    java.nio.file.Files.copy(
        Path.of("src/test/resources/sites/pictures/content/posts/trip/sunset.jpg"),
        folder.resolve("content/posts/sunset.jpg"));
    String page = TestBuild.of(folder).text("posts/first/index.html");
    String sizes = page.replaceFirst("(?s).* sizes=\"([^\"]*)\".*", "$1");
    assertEquals("(max-width: " + whole + ") calc(100vw - 2.5rem), " + text, sizes);
  }
}
