package outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopiesTest {
  private static final Address HERE = Posts.ADA.addresses(Posts.URL);

  private static final String EMPTY_EMBED = "Before\n\n<div class=\"embed\"></div>\n\nAfter";

  private static String copy(Tongue tongue, String markdown) {
    return new MarkdownBlocks(tongue, HERE).write(HtmlReader.read(Posts.html(markdown)));
  }

  private static Copies copies(String title, String... tags) {
    return new Copies(Posts.shared(Posts.post(title, tags), ""), List.of());
  }

  @Test
  void devToHasAFrontMatterOfItsOwn() {
    assertEquals(
        """
        ---
        title: "Say \\"hi\\": now"
        published: false
        description: "What it is about: \\"this\\""
        tags: cpp, buildinpublic, java, web
        cover_image: "https://ada.dev/blog/pictures/cover.png"
        canonical_url: "https://ada.dev/blog/posts/hi/"
        series: "A series"
        ---


        """,
        copies("Say \"hi\": now", "C++", "build-in-public", "java", "Java", "web", "more").devTo());
  }

  @Test
  void hashnodeHasAFrontMatterOfItsOwn() {
    assertEquals(
        """
        ---
        title: "Hi"
        slug: "hi"
        tags: "cpp, build-in-public, a, b, c"
        domain: "ada.hashnode.dev"
        subtitle: "What it is about: \\"this\\""
        canonical: "https://ada.dev/blog/posts/hi/"
        saveAsDraft: true
        ---


        """,
        copies("Hi", "C++", "build-in-public", "a", "b", "c", "d").hashnode());
  }

  @Test
  void theFolderOfThePublicFilesIsEncodedInAddresses() {
    Byline byline = new Byline("", "", "", Map.of(), "", "", "", "", "", "../my 100% site#1", true);
    assertEquals("../../my%20100%25%20site%231/ada.png", byline.local("/ada.png"));
  }

  @Test
  void anEmbedInWhichNothingStandsIsNoEmbed() {
    assertEquals("Before\n\nAfter", copy(Tongue.DEV_TO, EMPTY_EMBED).strip());
  }

  @Test
  void aTitleIsNoLongerThanDevToTakes() {
    String copy = copies("word ".repeat(60).strip()).devTo();
    String title = copy.lines().skip(1).findFirst().orElseThrow();
    assertTrue(title.endsWith("word…\""), title);
    assertTrue(title.length() <= "title: \"\"".length() + 128, title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      value = {
        "Write {{ x }} here → Write {% raw %}{{ x }}{% endraw %} here",
        "An open {% tag → An open {% raw %}{% tag{% endraw %}",
        "The code `{{ x }}` stays → The code `{{ x }}` stays",
        "x^2^ and 2^8 → x\\^2\\^ and 2\\^8",
        "ask @override, not me@example.org → ask @\u200Boverride, not [me@example.org](mailto:me@example.org)",
        "$x^2$ → {% katex inline %} x^2 {% endkatex %}",
        "{% youtube dQw4w9WgXcQ %} → {% embed https://www.youtube.com/watch?v=dQw4w9WgXcQ %}",
      })
  void devToReadsItAsItIsMeant(String written, String copied) {
    assertEquals(copied, copy(Tongue.DEV_TO, written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      value = {
        "[a](/b/) ![c](/d.png) [e](#f) → [a](https://ada.dev/b/) ![c](https://ada.dev/d.png) "
            + "[e](https://ada.dev/blog/posts/hi/#f)",
        "[w](https://x.org/a_(b)) → [w](https://x.org/a_%28b%29)",
        "see https://x.org/ → see <https://x.org/>",
        "1\\. January and 2\\) → 1\\. January and 2)",
        "\\# no heading → \\# no heading",
        "a\\*b\\*c → a\\*b\\*c",
        "snake_case and _this_ → snake_case and *this*",
        "a < b & c &lt;b> &amp;amp; → a < b & c &lt;b> &amp;amp;",
        "Wow![x](/y/) → Wow![x](https://ada.dev/y/)",
        "Wow\\![x](/y/) → Wow\\![x](https://ada.dev/y/)",
        "in**si**de → in<strong>si</strong>de",
        "``a ` b`` → ``a ` b``",
        "$x^2$ → $$x^2$$",
        "{% youtube dQw4w9WgXcQ %} → %[https://www.youtube.com/watch?v=dQw4w9WgXcQ]",
      })
  void hashnodeReadsItAsItIsMeant(String written, String copied) {
    assertEquals(copied, copy(Tongue.HASHNODE, written));
  }

  @Test
  void codeIsLeftAlone() {
    String code = "````md title=\"A.md\"\n```js\n{{ x }} <b> * _\n```\n````";
    assertEquals("`A.md`\n\n~~~md\n```js\n{{ x }} <b> * _\n```\n~~~", copy(Tongue.DEV_TO, code));
  }

  @Test
  void notesAndDetailsAreThePlacesOwn() {
    String text =
        "A[^n].\n\n<details><summary>More</summary>\n\nText\n\n</details>\n\n[^n]: Note\n";
    assertEquals(
        "A[^1].\n\n{% details More %}\n\nText\n\n{% enddetails %}\n\n[^1]: Note",
        copy(Tongue.DEV_TO, text));
    assertEquals(
        "A<sup>1</sup>.\n\n<details>\n<summary>More</summary>\n\nText\n\n</details>\n\n---\n\n"
            + "1. Note",
        copy(Tongue.HASHNODE, text));
  }

  static Stream<Path> ownPosts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("content", "posts"))) {
      return files.sorted().toList().stream();
    }
  }

  /** A copy that is read again gives the same page, element by element. */
  @ParameterizedTest
  @MethodSource("ownPosts")
  void aCopyShowsWhatTheOriginalShows(Path file) throws IOException {
    String text = Files.readString(file).replaceFirst("(?s)^---.*?\n---\n", "");
    assertSamePage(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n- b\n\n  para\n  1. one\n  2. two\n     - deep\n- c",
        "1. a\n   ```js\n   x\n     y\n   ```\n2. b\n\n10. ten\n    > q\n",
        "- ```js\n  x\n    y\n  ```\n- b",
        "- a\n- b\n\n* c\n* d\n\n1. e\n\n1) f",
        "> a\n>\n> > b\n> - c\n> - d\n\ne",
        "| a | b |\n|---|:-:|\n| `x\\|y` | **c** |\n| [d](https://e.org) | |",
        "A line  \nwith a break and *em **both** em* and ***x*** and `a``b`.",
        "Signs: * + - _ ` [ ] ( ) # ! < > & | ~ \\ a_b a*b 2*3*4 [x](y [x]: z ~~ ** __",
        "+ plus\n\n\\+ no plus\n\n\\- no minus\n\n\\> no quote\n\n\\| no table |\n",
        "***\n\nA\n\n---\n\nB <kbd>Ctrl</kbd> <sub>2</sub>",
        "[![alt](https://a.org/b.png)](https://c.org) and ![a [b] c](https://a.org/d.png)",
      })
  void aCopyOfAnythingShowsWhatTheOriginalShows(String text) {
    assertSamePage(text);
  }

  private static void assertSamePage(String text) {
    String html = Posts.html(text);
    String copy = new MarkdownBlocks(Tongue.HASHNODE, HERE).write(HtmlReader.read(html));
    assertEquals(shape(html), shape(Posts.html(copy)), copy);
  }

  /** Elements with their words; what changes on purpose is told as it is in a copy. */
  private static List<String> shape(String html) {
    List<String> shape = new ArrayList<>();
    for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
      String name = element.normalName();
      boolean told = element.select(".anchor").isEmpty() || name.startsWith("h");
      if (told && !name.matches("span|div|figure|section|body")) {
        String words = element.hasClass("anchor") ? "" : element.text();
        shape.add(name + ": " + words.replaceFirst(" #$", "") + attributes(element));
      }
    }
    return shape;
  }

  private static String attributes(Element element) {
    String url = element.hasAttr("href") ? element.attr("href") : element.attr("src");
    String absolute = url.isEmpty() || url.startsWith("http") ? url : HERE.absolute(url);
    return element.hasClass("anchor") ? "" : " " + absolute + element.attr("alt");
  }

  @Test
  void aHostilePageIsCopiedInNoTime() {
    String deep = "<blockquote><ul><li>".repeat(5_000) + "x";
    String signs = "<p>" + "&#123;{ @a *_[`<".repeat(20_000) + "</p><a href=\"".repeat(2_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (String html : List.of(deep, signs, "<".repeat(50_000), "<p ".repeat(20_000))) {
            List<HtmlNode> nodes = HtmlReader.read(html);
            new MarkdownBlocks(Tongue.DEV_TO, HERE).write(nodes);
            new PlainHtml(HERE, java.util.Map.of()).write(nodes);
          }
        });
  }
}
