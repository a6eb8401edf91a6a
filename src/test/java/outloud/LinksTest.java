package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.build.BuildRequest;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.output.OutputFile;

/** Links, pictures and embeds of a whole site: where they lead, and what is said about them. */
class LinksTest {
  private static final String SITE =
      """
      -- content/site.yaml --
      title: Ada
      base_url: https://ada.dev/blog
      -- content/profile.yaml --
      name: Ada
      accounts:
        github: ada
      -- content/posts/2026-01-02-other.md --
      ---
      title: The other one
      aliases: [/2019/12/old-name.html, Nickname]
      tags: [java]
      ---
      ## What's next in 1.2

      Text. ^quote-1
      -- content/posts/deep/2026-01-03-note.md --
      ---
      title: A note
      ---
      ## Part one

      One. See [there](#part-two) and [the picture](../img/logo.png).

      ### Below

      Two.

      ## Part two

      - item ^item-1
      - another
      -- content/posts/bundle/index.md --
      ---
      title: Bundle
      date: 2026-01-04
      ---
      Text.
      -- content/posts/bundle/beside.png --
      p
      -- content/posts/img/logo.png --
      p
      -- content/posts/img/C# & more?.png --
      p
      -- content/posts/img/Grüße 100%.png --
      p
      -- content/posts/C# tips.md --
      ---
      title: C# tips
      date: 2026-01-05
      ---
      Text.
      -- content/static/images/top.png --
      p
      -- content/assets/film.mp4 --
      p
      -- content/pages/about.md --
      ---
      title: About
      ---
      Text.
      -- content/posts/hidden.md --
      ---
      title: Hidden
      date: 2026-01-06
      draft: true
      ---
      A secret.
      """;

  @TempDir Path folder;

  private TestBuild build(String text) {
    return TestBuild.of(
        TestSite.of(
            folder,
            SITE
                + "-- content/posts/2026-01-01-from.md --\n---\ntitle: From\n---\n"
                + text
                + "\n"));
  }

  private static Element body(TestBuild build) {
    Document page = Jsoup.parse(build.text("posts/from/index.html"));
    Element article = page.selectFirst(".e-content");
    return article == null ? page.body() : article;
  }

  private static List<String> codes(TestBuild build) {
    return build.result().diagnostics().stream().map(it -> it.code().id()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          [a](2026-01-02-other.md) ¦ /blog/posts/other/
          [a](./2026-01-02-other) ¦ /blog/posts/other/
          [a](2026-01-02-other.html#whats-next-in-12) ¦ /blog/posts/other/#whats-next-in-12
          [a](2026-01-02-other.md#What-s-next-in-1-2) ¦ /blog/posts/other/#whats-next-in-12
          [a](2026-01-02-other.md#the-other-one) ¦ /blog/posts/other/
          [a](2026-01-02-other.md?x=1#:~:text=a) ¦ /blog/posts/other/?x=1#:~:text=a
          [a](../posts/../posts//2026-01-02-other.md) ¦ /blog/posts/other/
          [a](posts/2026-01-02-other.md) ¦ /blog/posts/other/
          [a](/posts/2026-01-02-other.md) ¦ /blog/posts/other/
          [a](/posts/other/) ¦ /blog/posts/other/
          [a](/posts/other) ¦ /blog/posts/other/
          [a](/posts/other/index.html) ¦ /blog/posts/other/
          [a](/blog/posts/other/) ¦ /blog/posts/other/
          [a](../other/) ¦ /blog/posts/other/
          [a](@/posts/2026-01-02-other.md) ¦ /blog/posts/other/
          [a]({% post_url 2026-01-02-other %}) ¦ /blog/posts/other/
          [a]({% link _posts/2026-01-02-other.md %}) ¦ /blog/posts/other/
          [a]({{< ref "2026-01-02-other.md#whats-next-in-12" >}}) ¦ /blog/posts/other/#whats-next-in-12
          [a]({{< relref "bundle" >}}) ¦ /blog/posts/bundle/
          [a]({{ site.baseurl }}/posts/other/) ¦ /blog/posts/other/
          [a]({{ site.url }}) ¦ /blog/
          [a](/2019/12/old-name.html) ¦ /blog/posts/other/
          [a](/2026/01/02/other.html) ¦ /blog/posts/other/
          [a](/java/2026/01/02/other/) ¦ /blog/posts/other/
          [a](https://ada.dev/blog/posts/other/#whats-next-in-12) ¦ /blog/posts/other/#whats-next-in-12
          [a](https://ada.dev/shop/) ¦ https://ada.dev/shop/
          [a](https://github.com/ada/blog/blob/main/content/posts/2026-01-02-other.md) ¦ /blog/posts/other/
          [a](https://github.com/bob/x/blob/main/posts/2026-01-02-other.md) ¦ https://github.com/bob/x/blob/main/posts/2026-01-02-other.md
          [a](bundle/index.md) ¦ /blog/posts/bundle/
          [a](bundle/) ¦ /blog/posts/bundle/
          [a](C%23%20tips.md) ¦ /blog/posts/c-tips/
          [a](<C# tips.md>) ¦ /blog/posts/c-tips/
          [a](/tags/java/) ¦ /blog/tags/java/
          [a](/feed.xml) ¦ /blog/atom.xml
          [a](/about) ¦ /blog/about/
          [a](../pages/about.md) ¦ /blog/about/
          <a href='2026-01-02-other.md'>a</a> ¦ /blog/posts/other/
          [[other]] ¦ /blog/posts/other/
          [[2026-01-02-other]] ¦ /blog/posts/other/
          [[nickname]] ¦ /blog/posts/other/
          [[THE OTHER ONE#What's next in 1.2|a]] ¦ /blog/posts/other/#whats-next-in-12
          [[2026-01-02-other#^quote-1]] ¦ /blog/posts/other/#%5Equote-1
          [[deep/2026-01-03-note]] ¦ /blog/posts/deep/note/
          [[posts/deep/2026-01-03-note.md]] ¦ /blog/posts/deep/note/
          [[logo.png]] ¦ /blog/posts/img/logo.png
          [[C# tips]] ¦ /blog/posts/c-tips/
          """)
  void linksLeadToTheRealPage(String source, String address) {
    TestBuild build = build(source);
    assertEquals(List.of(), codes(build).stream().filter(it -> it.startsWith("link")).toList());
    Element link = body(build).selectFirst("p a");
    assertEquals(address, link == null ? "no link" : link.attr("href"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          ![a](img/logo.png) ¦ /blog/posts/img/logo.png
          ![a](./img/logo.png "t") ¦ /blog/posts/img/logo.png
          ![a](/posts/img/logo.png) ¦ /blog/posts/img/logo.png
          ![a](/images/top.png) ¦ /blog/images/top.png
          ![a](../static/images/top.png) ¦ /blog/images/top.png
          ![a](../../public/images/top.png) ¦ /blog/images/top.png
          ![a]({{ site.url }}/images/top.png) ¦ /blog/images/top.png
          ![a]({{ "/images/top.png" | relative_url }}) ¦ /blog/images/top.png
          ![a](bundle/beside.png) ¦ /blog/posts/bundle/beside.png
          ![a](img/C%23%20&%20more%3F.png) ¦ /blog/posts/img/C%23%20%26%20more%3F.png
          ![a](<img/C# & more?.png>) ¦ /blog/posts/img/C%23%20%26%20more%3F.png
          ![a](img/Gr%C3%BC%C3%9Fe%20100%25.png) ¦ /blog/posts/img/Gr%C3%BC%C3%9Fe%20100%25.png
          ![a](img/Gru\u0308ße+100%.png) ¦ /blog/posts/img/Gr%C3%BC%C3%9Fe%20100%25.png
          ![a](https://raw.githubusercontent.com/ada/blog/main/content/static/images/top.png) ¦ /blog/images/top.png
          ![a](https://github.com/ada/blog/raw/main/posts/img/logo.png?raw=true) ¦ /blog/posts/img/logo.png
          ![a](https://raw.githubusercontent.com/bob/x/main/logo.png) ¦ https://raw.githubusercontent.com/bob/x/main/logo.png
          ![a](https://ada.dev/blog/images/top.png) ¦ /blog/images/top.png
          <img src="img/logo.png" alt="a"> ¦ /blog/posts/img/logo.png
          ![[logo.png]] ¦ /blog/posts/img/logo.png
          ![[IMG/Logo.png|300]] ¦ /blog/posts/img/logo.png
          ![[film.mp4]] ¦ /blog/assets/film.mp4
          """)
  void picturesAreFound(String source, String address) {
    TestBuild build = build(source.replace("\\u0308", "\u0308") + "\n\n[[other]] is a vault's.");
    assertEquals(List.of(), codes(build).stream().filter(it -> it.startsWith("link")).toList());
    Element picture = body(build).selectFirst("[src]");
    assertEquals(address, picture == null ? "no picture" : picture.attr("src"));
  }

  @Test
  void showsPartsOfOtherNotesInTheirPlace() {
    TestBuild build =
        build(
            """
            ![[2026-01-03-note#Part one]]

            ![[2026-01-03-note#^item-1]]
            ![[other#^quote-1]]

            Within words ![[other]] it is a link.
            """);
    Element body = body(build);
    List<Element> notes = body.select("blockquote.note");
    assertEquals(3, notes.size());
    Element part = notes.getFirst();
    assertTrue(part.text().contains("One. See there and the picture. Below Two."), part.text());
    assertFalse(part.text().contains("another"));
    assertEquals("/blog/posts/deep/note/#part-two", part.select("a").get(0).attr("href"));
    assertEquals("/blog/posts/img/logo.png", part.select("a").get(1).attr("href"));
    assertEquals("/blog/posts/deep/note/#part-one", part.select(".note-source a").attr("href"));
    assertEquals("item", notes.get(1).select("> :first-child, > span").text());
    assertEquals("Text.", notes.get(2).select("div p").text());
    assertEquals(List.of(), body.select("blockquote.note [id]"));
    assertEquals("/blog/posts/other/", body.select("> p > a").attr("href"));
  }

  @Test
  void neverShowsWhatIsNotPublished() {
    TestBuild build = build("![[hidden]]\n\n![[2026-01-03-note#Nowhere]] [[hidden]]");
    for (OutputFile file : build.site().values()) {
      assertFalse(file instanceof OutputFile.Made made && made.text().contains("A secret"));
    }
    assertEquals(
        List.of("link/broken", "link/no-anchor", "link/broken"),
        codes(build).stream().filter(it -> it.startsWith("link")).toList());
  }

  @Test
  void cutsNotesThatEmbedEachOther() {
    StringBuilder site = new StringBuilder(SITE);
    for (int i = 0; i < 6; i++) {
      site.append(
          "-- content/posts/n" + i + ".md --\n---\ndate: 2026-01-01\n---\nWords " + i + ".\n");
      for (int k = 0; k < 6; k++) {
        site.append("\n![[n" + k + "]]\n");
      }
    }
    TestBuild build = TestBuild.of(TestSite.of(folder, site.toString()));
    String page = build.text("posts/n0/index.html");
    assertTrue(page.length() < 200_000, "so long: " + page.length());
    assertTrue(Jsoup.parse(page).select("blockquote.note").size() > 5);
  }

  @Test
  void findsTheNearestOfNotesThatShareAName() {
    String text =
        SITE
            + "-- content/posts/a/same.md --\n---\ndate: 2026-01-01\n---\nSee [[same]].\n"
            + "-- content/posts/b/same.md --\n---\ndate: 2026-01-01\n---\nSee [[Same]] and [[a/same]].\n"
            + "-- content/posts/b/c/x.md --\n---\ndate: 2026-01-01\n---\nSee [[same]].\n";
    TestBuild build = TestBuild.of(TestSite.of(folder, text));
    assertEquals(List.of(), codes(build).stream().filter(it -> it.startsWith("link")).toList());
    assertTrue(
        build.text("posts/a/same/index.html").contains("See <a href=\"/blog/posts/a/same/\""));
    assertTrue(
        build.text("posts/b/same/index.html").contains("See <a href=\"/blog/posts/b/same/\""));
    assertTrue(
        build.text("posts/b/same/index.html").contains("and <a href=\"/blog/posts/a/same/\""));
    assertTrue(
        build.text("posts/b/c/x/index.html").contains("See <a href=\"/blog/posts/b/same/\""));
  }

  @Test
  void followsAHeadingBelowAnother() {
    TestBuild build =
        build(
            """
            [[#Two#Same]] [[#One#Same]] [[2026-01-03-note#Part one#Below]] [[other#Nowhere#What's next in 1.2]]

            ## One

            ### Same

            ## Two

            ### Same
            """);
    List<String> links = body(build).select("p > a").eachAttr("href");
    assertEquals(
        List.of(
            "#same-1",
            "#same",
            "/blog/posts/deep/note/#below",
            "/blog/posts/other/#whats-next-in-12"),
        links);
  }

  @Test
  void linksToThePlacesOfListsAndOfTheTheme() {
    TestBuild build =
        build("[a](/tags/java/#main) [b](/tags/java/#nowhere) [c](/posts/other/#main) [d](#main)");
    assertEquals(
        List.of(
            "/blog/tags/java/#main",
            "/blog/tags/java/#nowhere",
            "/blog/posts/other/#main",
            "#main"),
        body(build).select("p > a").eachAttr("href"));
    assertEquals(
        List.of("there is no anchor `#nowhere` in /tags/java/"),
        build.result().diagnostics().stream()
            .filter(it -> it.code().id().equals("link/no-anchor"))
            .map(it -> it.message())
            .toList());
  }

  @Test
  void knowsHashnodesNamesOfHeadings() {
    TestBuild build =
        build(
            "[a](#heading-the-first-part) [b](#heading-i-codehttpsexamplecom) "
                + "[c](#heading-less-lt-20-lines) [d](#heading-none)\n\n"
                + "## The first part\n\n## [I. Code](https://example.com)\n\n## Less (< 20 lines)\n");
    List<String> links = body(build).select("p > a").eachAttr("href");
    assertEquals("#the-first-part", links.get(0));
    assertEquals("#i-code", links.get(1));
    assertEquals(List.of("link/no-anchor"), codes(build));
  }

  @Test
  void followsLinksOfTheAuthorsData() {
    TestBuild build =
        TestBuild.of(
            TestSite.of(
                folder,
                SITE.replace("base_url", "menu:\n  - {name: M, url: pages/about.md}\nbase_url")
                        .replace(
                            "accounts:",
                            "bio: I am [here](posts/2026-01-02-other.md#whats-next-in-12).\n"
                                + "talks:\n  - {title: T, url: /images/top.png}\n"
                                + "thanks:\n  - {name: N, url: 'https://n.dev'}\naccounts:")
                    + "-- content/links.yaml --\nlinks:\n  - {title: L, url: /images/top.png}\n"
                    + "-- content/projects/p.md --\n---\ntitle: P\ndemo: /posts/other\n---\nText.\n"));
    assertEquals(List.of(), codes(build).stream().filter(it -> it.startsWith("link")).toList());
    Document home = Jsoup.parse(build.text("index.html"));
    Document portfolio = Jsoup.parse(build.text("portfolio/index.html"));
    assertEquals("/blog/about/", home.select("nav a:contains(M)").attr("href"));
    assertEquals(
        "/blog/posts/other/#whats-next-in-12", portfolio.select("a:contains(here)").attr("href"));
    assertEquals("/blog/images/top.png", portfolio.select("a:matchesOwn(^T$)").attr("href"));
    assertEquals("https://n.dev", portfolio.select("a:matchesOwn(^N$)").attr("href"));
    assertTrue(build.text("links/index.html").contains("href=\"/blog/images/top.png\""));
    assertTrue(build.text("projects/p/index.html").contains("href=\"/blog/posts/other/\""));
  }

  @Test
  void followsLinksOfFilesThatAreCopied() {
    TestBuild build =
        TestBuild.of(
            TestSite.of(
                folder,
                SITE
                    + """
                    -- content/static/demo/index.html --
                    <html id="top"><script>"<a href='no'>"</script><a name="here" href="../images/top.png">1</a>
                    <a href="/blog/posts/other/">2</a> <a href="https://ada.dev/blog/about">3</a> <a href="#x">4</a>
                    <a href="/blog/2019/12/old-name.html?q">5</a> <a href="mailto:a@b.c">6</a> <img src="/blog/demo/">
                    -- content/static/old.html --
                    <meta http-equiv="refresh" content="0; url=/blog/posts/gone/">
                    <a href="/posts/other/">a</a> <a href="posts/2026-01-02-other.md">b</a> <a href="Demo/">c</a>
                    <a href="posts/other/index.html">d</a>
                    -- content/posts/2026-01-01-from.md --
                    ---
                    title: From
                    ---
                    [a](/demo/#here) [b](/demo/index.html) [c](/demo/#there) [d](/old.html#x)
                    """));
    assertEquals(
        List.of(
            "2026-01-01-from.md:4:44: there is no anchor `#there` in demo/index.html",
            "2026-01-01-from.md:4:62: there is no anchor `#x` in old.html",
            "old.html:1:44: there is no page or file `/blog/posts/gone/`,"
                + " `/posts/other/`, `posts/2026-01-02-other.md` and 1 more in this file"),
        build.result().diagnostics().stream()
            .filter(it -> it.code().id().startsWith("link"))
            .map(it ->
                Path.of(it.location().path()).getFileName()
                    + ":"
                    + it.location().line()
                    + ":"
                    + it.location().column()
                    + ": "
                    + it.message())
            .toList());
  }

  /** Whatever a path is made of: no exception, nothing outside the site, nothing silent. */
  @Test
  void everyPathLeadsSomewhereOrIsNamed() {
    Random random = new Random(7);
    String[] parts = {
      "..",
      ".",
      "",
      "posts",
      "2026-01-02-other.md",
      "other",
      "img",
      "logo.png",
      "C# & more?.png",
      "static",
      "images",
      "top.png",
      "#part",
      "?x",
      "%2e%2e",
      "%",
      "%zz",
      "~",
      "index.html",
      "@",
      "\\",
      "bundle",
      "etc",
      "passwd",
      "LOGO.PNG",
      "a b",
      "é",
      "\u202e",
      "https:",
      "file:",
      "C:",
      "^quote-1",
      "|",
      "&amp;",
      "'",
      "+",
      "Grüße 100%.png",
      "about",
      "tags",
      "java",
      "2026",
      "01"
    };
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      StringBuilder path = new StringBuilder(random.nextInt(3) == 0 ? "/" : "");
      for (int k = random.nextInt(6); k >= 0; k--) {
        path.append(parts[random.nextInt(parts.length)]).append(random.nextInt(4) == 0 ? "" : "/");
      }
      String written = path.toString();
      text.append(
          switch (i % 5) {
            case 0 -> "[l" + i + "](<" + written + ">)\n\n";
            case 1 -> "![p" + i + "](<" + written + ">)\n\n";
            case 2 -> "[[" + written + "]]\n\n";
            case 3 -> "![[" + written + "]]\n\n";
            default -> "<a href=\"" + written + "\">h</a>\n\n";
          });
    }
    TestBuild build = build(text.toString());
    Set<String> silent = new TreeSet<>();
    Set<Integer> named =
        build.result().diagnostics().stream()
            .filter(it -> it.location().path().endsWith("2026-01-01-from.md"))
            .map(it -> it.location().line())
            .collect(Collectors.toSet());
    String page = build.text("posts/from/index.html");
    for (Element element : Jsoup.parse(page).select("[href], [src]")) {
      String address = element.attr(element.hasAttr("src") ? "src" : "href");
      boolean local = address.startsWith("/blog/") && !address.contains("/../");
      String file = local ? file(address) : "";
      boolean elsewhere = address.matches("(https?|mailto):.*|[#?].*|//.*");
      if (!elsewhere && !build.site().containsKey(file)) {
        silent.add(address);
      }
    }
    List<String> lines = List.of(text.toString().split("\n", -1));
    List<String> unnamed = new ArrayList<>();
    for (String address : silent) {
      for (int line = 0; line < lines.size(); line++) {
        boolean here = lines.get(line).contains("\"" + address + "\"");
        if (here && !named.contains(line + 4)) {
          unnamed.add(lines.get(line));
        }
      }
    }
    assertEquals(List.of(), unnamed);
    assertTrue(silent.size() < 400, "nothing is found any more");
    build.site().keySet().forEach(path -> assertFalse(path.contains(".."), path));
    assertEquals(List.of(), errors(page));
  }

  private static String file(String address) {
    String path = address.substring("/blog/".length()).replaceAll("[?#].*", "");
    String plain =
        java.net.URLDecoder.decode(
            path.replace("+", "%2B"), java.nio.charset.StandardCharsets.UTF_8);
    return plain.isEmpty() || plain.endsWith("/") ? plain + "index.html" : plain;
  }

  private static List<String> errors(String page) {
    Parser parser = Parser.htmlParser().setTrackErrors(20);
    parser.parseInput(page, "");
    return parser.getErrors().stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({"http://localhost:8080, ''", "http://localhost:8080/preview, /preview"})
  void ownAddressesStayOwnWhereverTheSiteIsBuiltFor(String baseUrl, String path) {
    TestSite.of(
        folder,
        """
        -- content/site.yaml --
        base_url: https://ada.dev/blog
        -- content/posts/2026-01-02-a.md --
        See [b](https://ada.dev/blog/posts/b/), ![p](https://ada.dev/blog/p.svg),
        [gone](https://ada.dev/blog/gone/) and [the shop](https://ada.dev/shop/).
        -- content/posts/2026-01-03-b.md --
        Words.
        -- content/p.svg --
        <svg/>
        """);
    BuildRequest request =
        new BuildRequest(
            folder,
            folder.resolve("content"),
            Optional.of(baseUrl),
            false,
            false,
            false,
            TestBuild.CLOCK);
    TestBuild build = TestBuild.of(SiteBuilder.forOneBuild(Progress.NONE), request);
    String html = build.text("posts/a/index.html");
    assertTrue(html.contains("<a href=\"" + path + "/posts/b/\">b</a>"), html);
    assertTrue(html.contains("src=\"" + path + "/p.svg\""), html);
    assertTrue(html.contains("href=\"https://ada.dev/shop/\""), html);
    List<String> said =
        build.result().diagnostics().stream().map(found -> found.message()).toList();
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.getFirst().startsWith("`https://ada.dev/blog/gone/` is an address of this"));
  }
}
