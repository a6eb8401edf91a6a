package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A post about somebody else's page leads there from its title, in lists and in feeds. */
class LinkPostTest {
  @TempDir private Path folder;

  private TestBuild build(String line) {
    return build(line, "Words.");
  }

  private TestBuild build(String line, String words) {
    return TestBuild.of(
        TestSite.of(
            folder,
            """
            -- content/site.yaml --
            title: Ada
            base_url: https://ada.dev/notes
            -- content/posts/2026-01-01-one.md --
            ---
            title: One
            LINE
            ---
            WORDS
            """
                .replace("LINE", line)
                .replace("WORDS", words)));
  }

  @Test
  void needsNoWordsOfItsOwn() {
    TestBuild build = build("external_url: https://x.example/", "");
    assertTrue(build.text("posts/one/index.html").contains("href=\"https://x.example/\">One</a>"));
    assertTrue(build.text("atom.xml").contains("https://x.example/"));
    assertEquals(0, build.result().diagnostics().size());
  }

  @ParameterizedTest
  @CsvSource({
    "link, https://x.example/a?b&c",
    "external_url, https://x.example/a?b&c",
    "external-url, https://x.example/a?b&c",
    "linkurl, https://x.example/a?b&c",
  })
  void leadsToWhatItIsAbout(String key, String url) {
    TestBuild build = build(key + ": " + url);
    String escaped = url.replace("&", "&amp;");
    String post = build.text("posts/one/index.html");
    assertTrue(post.contains("<a class=\"p-name u-bookmark-of\" href=\"" + escaped + "\">One</a>"));
    assertTrue(
        build.text("index.html").contains("<a class=\"u-bookmark-of\" href=\"" + escaped + "\""));
    String atom = build.text("atom.xml");
    assertTrue(atom.contains("rel=\"related\" type=\"text/html\" href=\"" + escaped + "\""), atom);
    assertTrue(
        atom.contains(
            "rel=\"alternate\" type=\"text/html\" href=\"https://ada.dev/notes/posts/one/\""));
    assertTrue(
        build.text("feed.json").contains("\"external_url\":\"" + url + "\""),
        build.text("feed.json"));
    assertEquals(0, build.result().diagnostics().size());
  }

  @ParameterizedTest
  @CsvSource({
    "link: https://ada.dev/notes/posts/one/",
    "link: /posts/one/",
    "link: '{{ link }}'",
    "'link: javascript:alert(1)'",
    "'{link: https://x.example/a, canonical_url: https://x.example/a}'",
  })
  void leadsNowhereElse(String line) {
    String lines =
        line.startsWith("{") ? line.substring(1, line.length() - 1).replace(", ", "\n") : line;
    TestBuild build = build(lines);
    assertFalse(build.text("posts/one/index.html").contains("u-bookmark-of"));
    assertFalse(build.text("atom.xml").contains("\"related\""));
  }
}
