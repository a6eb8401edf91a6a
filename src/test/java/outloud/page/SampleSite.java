package outloud.page;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import outloud.data.Node;
import outloud.diagnostic.Location;
import outloud.document.Dialect;
import outloud.document.FrontMatter;
import outloud.document.Origin;
import outloud.document.Slug;
import outloud.document.ThreadChoice;
import outloud.markdown.Block;
import outloud.markdown.Body;
import outloud.markdown.Inline;
import outloud.markdown.Markup;
import outloud.markdown.Target;
import outloud.site.Account;
import outloud.site.Background;
import outloud.site.CardWish;
import outloud.site.Figure;
import outloud.site.FreePage;
import outloud.site.Ledger;
import outloud.site.Links;
import outloud.site.Milestone;
import outloud.site.Origins;
import outloud.site.Permalink;
import outloud.site.Picture;
import outloud.site.PictureWish;
import outloud.site.Post;
import outloud.site.Profile;
import outloud.site.Project;
import outloud.site.Redirect;
import outloud.site.Site;
import outloud.site.SiteConfig;
import outloud.site.StaticFile;
import outloud.site.Term;
import outloud.site.ThemeWish;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.Span;

/** A site as an author might have it, for tests of pages and themes. */
public final class SampleSite {
  static final Target.Reference TO_ABOUT =
      new Target.Reference(
          Target.Kind.LINK, "/about/", new SourcePath("posts/1.md"), new Span(0, 0));
  static final Term JAVA = term("Java", "java");
  static final Term CLI = term("Command line", "command-line");
  static final Term BUILDING = term("Build in public", "build-in-public");
  static final Term ARABIC = term("عربي", "عربي");

  private static final Span NOWHERE = new Span(0, 0);
  private static final ThemeWish THEME =
      new ThemeWish(
          "default",
          Location.file("site.yaml"),
          Node.Mapping.EMPTY,
          new SourceFile(new SourcePath("site.yaml"), "").lines());
  private static final Origin FROM_NAME =
      Origin.of(Origin.Kind.FILE_NAME, Location.file("content/posts/a.md"));
  private static final Origins ORIGINS =
      new Origins(FROM_NAME, Optional.of(FROM_NAME), FROM_NAME, Optional.empty());

  private SampleSite() {}

  static Term series(String name) {
    String slug = Slug.of(name);
    return new Term(name, slug, new Permalink("/series/" + slug + "/"));
  }

  static Term term(String name, String slug) {
    return new Term(name, slug, new Permalink("/tags/" + slug + "/"));
  }

  /** The whole of it, at the root of its host. */
  public static Site site() {
    return at("https://mira.example");
  }

  /** The same at another address. */
  public static Site at(String baseUrl) {
    return of(config(baseUrl), posts(baseUrl));
  }

  /** The same in another language. */
  public static Site in(String language) {
    String baseUrl = "https://mira.example";
    return of(config(baseUrl, language, 20), posts(baseUrl));
  }

  /** A site with these posts and nothing of its author's but a name. */
  static Site bare(List<Post> posts) {
    SiteConfig config =
        new SiteConfig(
            "Bare",
            "",
            "https://bare.example",
            "https://bare.example",
            "en",
            ZoneId.of("UTC"),
            THEME,
            "Kim",
            10,
            20,
            true,
            true,
            false,
            Map.of(),
            CardWish.DEFAULT,
            PictureWish.DEFAULT,
            List.of(),
            Optional.empty(),
            ThreadChoice.NONE);
    Profile nobody =
        new Profile(
            "",
            "",
            Optional.empty(),
            "",
            Markup.EMPTY,
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Background.NONE,
            Profile.About.NOTHING);
    List<Term> tags = posts.stream().flatMap(p -> p.tags().stream()).distinct().sorted().toList();
    return new Site(
        config,
        nobody,
        new Links("", "", List.of()),
        Ledger.EMPTY,
        posts,
        List.of(),
        List.of(),
        tags,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  /** A site whose only post has this title. */
  public static Site hostile(String title) {
    String base = "https://bare.example";
    return bare(
        List.of(post(base, "x", title, title, "2026-01-01", List.of(), "", "", Body.EMPTY, "en")));
  }

  /** The whole of it, moved here from a place that had its feed at other addresses. */
  static Site withFormerFeeds(String... paths) {
    String base = "https://mira.example";
    return of(config(base), posts(base), Stream.of(paths).map(Permalink::new).toList());
  }

  static Site of(SiteConfig config, List<Post> posts) {
    return of(config, posts, List.of());
  }

  private static Site of(SiteConfig config, List<Post> posts, List<Permalink> formerFeeds) {
    return new Site(
        config,
        profile(),
        links(),
        Ledger.EMPTY,
        posts,
        projects(),
        List.of(about()),
        List.of(BUILDING, CLI, JAVA, ARABIC),
        List.of(series("Writing for terminals")),
        List.of(new Redirect(new Permalink("/2024/old-home.html"), new Permalink("/about/"))),
        formerFeeds,
        List.<StaticFile>of(),
        Map.of(TO_ABOUT, "/about/"));
  }

  static SiteConfig config(String baseUrl) {
    return config(baseUrl, "en", 20);
  }

  static SiteConfig config(String baseUrl, int feedItems) {
    return config(baseUrl, "en", feedItems);
  }

  private static SiteConfig config(String baseUrl, String language, int feedItems) {
    return new SiteConfig(
        "Mira Okafor",
        "Notes on small tools, plain text and what happens when you build in the open.",
        baseUrl,
        baseUrl,
        language,
        ZoneId.of("Europe/Amsterdam"),
        THEME,
        "Mira Okafor",
        8,
        feedItems,
        true,
        true,
        false,
        Map.of(),
        CardWish.DEFAULT,
        PictureWish.DEFAULT,
        List.of(),
        Optional.of("Text CC BY 4.0, code MIT"),
        ThreadChoice.NONE);
  }

  private static Profile profile() {
    return new Profile(
        "Mira Okafor",
        "she/her",
        Optional.of(new Picture("/img/mira.svg", "Mira at her desk, laughing")),
        "builds small, sharp tools for people who write, and writes down what breaks.",
        new Markup(
            List.of(
                new Markup.Html(
                    "<p>I have spent eleven years making command-line tools feel like good stationery. Most of"
                        + " what I know I learnt by shipping too early and reading the bug reports.</p>"))),
        "I have spent eleven years making tools.",
        "Rotterdam",
        "mira@mira.example",
        List.of("developer-tools roles", "conference talks", "mentoring"),
        List.of(
            new Profile.SkillGroup("Languages", List.of("Java", "TypeScript", "a little Rust")),
            new Profile.SkillGroup(
                "Craft", List.of("API design", "technical writing", "release engineering"))),
        List.of(
            new Account("github", "@mira", "https://github.com/mira"),
            new Account("mastodon", "@mira@hachyderm.io", "https://hachyderm.io/@mira"),
            new Account("bluesky", "@mira.example", "https://bsky.app/profile/mira.example"),
            new Account("linkedin", "Mira Okafor", "https://www.linkedin.com/in/mira")),
        Optional.of(
            new Profile.Employer(
                "Harbour Works", "Staff engineer", "https://harbour.example", "2022")),
        List.of(
            new Profile.Talk(
                "Error messages are the interface",
                "Devoxx Belgium",
                "2025-10-08",
                "https://example.org/talk"),
            new Profile.Talk("A changelog people read", "Write the Docs Meetup", "2024-05", "")),
        List.of(new Profile.Education("TU Delft", "MSc Computer Science", "2014", "")),
        List.of(
            new Profile.Thanks(
                "Sam Idowu", "https://sam.example", "for reading every draft of the manual"),
            new Profile.Thanks(
                "The Tidepool testers", "", "who broke it on eleven operating systems")),
        List.of("sourdough", "long-distance trains", "film cameras"),
        List.of(),
        background(),
        Profile.About.NOTHING);
  }

  private static Background background() {
    return new Background(
        List.of(
            new Background.Job(
                "Harbour Works",
                "Staff engineer",
                "Rotterdam",
                "https://harbour.example",
                "2022-04",
                "",
                "Tools for people who load ships.",
                List.of("Halved the time from a scan to a released container")),
            new Background.Job(
                "Kade", "Engineer", "", "", "2016", "2022-03", "", List.<String>of())),
        List.of(
            new Background.Job(
                "Code Club", "Mentor", "", "", "2019", "2021", "", List.<String>of())),
        List.of(new Background.Certificate("CKA", "CNCF", "2023-06", "https://example.org/cka")),
        List.of(new Background.Award("Best paper", "Onward!", "2021-10", "On error messages.")),
        List.of(
            new Background.Publication(
                "Reading order", "IEEE Software", "2020-03", "https://example.org/paper", "")),
        List.of(
            new Background.Language("English", "native"),
            new Background.Language("Nederlands", "fluent")),
        List.of(new Background.Reference("Sam Idowu", "She finishes things.")),
        List.of());
  }

  private static Links links() {
    return new Links(
        "",
        "",
        List.of(
            new Links.Group(
                "",
                List.of(
                    new Links.Link("Blog", "/", "", "website"),
                    new Links.Link(
                        "Tidepool", "https://tidepool.example", "The tool I am building", ""),
                    new Links.Link(
                        "Talk: error messages are the interface",
                        "https://youtube.com/watch?v=1",
                        "",
                        "youtube"))),
            new Links.Group(
                "Find me",
                List.of(
                    new Links.Link("GitHub", "https://github.com/mira", "", ""),
                    new Links.Link("Mastodon", "https://hachyderm.io/@mira", "", "mastodon"),
                    new Links.Link(
                        "Bluesky", "https://bsky.app/profile/mira.example", "", "bluesky")))));
  }

  private static FreePage about() {
    return new FreePage(
        new SourcePath("content/about.md"),
        new Permalink("/about/"),
        "about",
        "About",
        "Who is behind this site, and how it is made.",
        Optional.of(date("2026-04-02T00:00:00+02:00")),
        Optional.empty(),
        "en",
        1,
        body(
            "<p>I am Mira. This site is plain Markdown in a folder, and one command turns it into"
                + " what you see.</p><h2 id=\"colophon\">Colophon</h2><p>System fonts, one accent"
                + " colour, no trackers. The source is open, typos included.</p>",
            60,
            "Colophon"),
        Node.Mapping.EMPTY);
  }

  private static List<Project> projects() {
    return List.of(
        project(
            "tidepool",
            "Tidepool",
            "A terminal reader for long documents that remembers where you stopped.",
            "2,400 people read with it every week; three distributions package it.",
            "Author and maintainer",
            "live",
            "2024-03",
            "",
            List.of("Java", "GraalVM", "SQLite"),
            "https://tidepool.example",
            "https://github.com/mira/tidepool",
            "People forgive missing features far sooner than lost positions.",
            true),
        project(
            "mock-turtle",
            "Mock Turtle",
            "Fake HTTP services from a folder of examples.",
            "Cut our integration suite from 14 minutes to 50 seconds.",
            "Co-author",
            "building",
            "2025-11",
            "",
            List.of("TypeScript", "Deno"),
            "",
            "https://github.com/mira/mock-turtle",
            "",
            true),
        project(
            "paperclip",
            "Paperclip",
            "A clipboard history for the shell.",
            "",
            "Author",
            "archived",
            "2019",
            "2022",
            List.of("Rust"),
            "",
            "https://github.com/mira/paperclip",
            "",
            false));
  }

  private static Project project(
      String slug,
      String title,
      String description,
      String outcome,
      String role,
      String status,
      String started,
      String ended,
      List<String> stack,
      String demo,
      String repository,
      String learnt,
      boolean featured) {
    Optional<Picture> shot =
        slug.equals("tidepool")
            ? Optional.of(new Picture("/img/tidepool.svg", "Tidepool showing a long page"))
            : Optional.empty();
    return new Project(
        new SourcePath("content/projects/" + slug + ".md"),
        new Permalink("/projects/" + slug + "/"),
        slug,
        title,
        description,
        outcome,
        role,
        status,
        started,
        ended,
        stack,
        demo,
        repository,
        learnt,
        shot,
        featured,
        0,
        slug.equals("tidepool") ? milestones() : List.of(),
        slug.equals("tidepool") ? figures() : List.of(),
        body(
            "<p>I kept losing my place in long manuals, so I wrote the reader I wanted: it opens at"
                + " the line where I left, on every machine.</p><h2 id=\"how\">How it"
                + " works</h2><p>Positions are kept as quotations, not line numbers, so they"
                + " survive edits.</p>",
            60,
            "How it works"));
  }

  private static List<Milestone> milestones() {
    return List.of(
        new Milestone("2024-03-02", "First reader that keeps its place", "/posts/1/", true),
        new Milestone("2024-11", "A thousand readers", "", true),
        new Milestone("", "Version 2", "", false));
  }

  private static List<Figure> figures() {
    return List.of(
        new Figure(
            "Readers",
            "a week",
            Figure.Shape.LINE,
            List.of("Desktop", "Phone"),
            List.of(
                new Figure.Row("2024-03-04", List.of(12.0, 4.0)),
                new Figure.Row("2024-06-03", List.of(240.0, Double.NaN)),
                new Figure.Row("2024-11-04", List.of(610.0, 395.0))),
            "/projects/readers.csv"),
        new Figure(
            "Start-up",
            "ms",
            Figure.Shape.BAR,
            List.of("Start-up"),
            List.of(new Figure.Row("2024", List.of(522.0)), new Figure.Row("2025", List.of(176.5))),
            ""));
  }

  private static List<Post> posts(String baseUrl) {
    List<Post> posts = new ArrayList<>();
    posts.add(
        post(
            baseUrl,
            "error-messages-are-the-interface",
            "Error messages are the interface",
            "Nobody reads the manual. Everybody reads the line that says why it did not work.",
            "2026-06-18T09:30:00+02:00",
            List.of(JAVA, CLI),
            "tidepool",
            "Writing for terminals",
            article(),
            "en"));
    posts.add(
        post(
            baseUrl,
            "tidepool-1-0",
            "Tidepool 1.0: what two years of building in public taught me about saying no",
            "Numbers, mistakes and the one feature request I should have declined in week three.",
            "2026-05-30",
            List.of(BUILDING),
            "tidepool",
            "",
            article(),
            "en"));
    posts.add(
        post(
            baseUrl,
            "البناء-في-العلن",
            "البناء في العلن: ما تعلمته من عامين",
            "ملاحظات قصيرة عن الكتابة أثناء العمل، وعن الأخطاء التي شاركتها.",
            "2026-05-12",
            List.of(ARABIC, BUILDING),
            "",
            "",
            body(
                "<p>بدأت أكتب عن كل ما أبنيه قبل عامين. لم يكن أحد يقرأ في البداية.</p><h2"
                    + " id=\"a\">لماذا الآن</h2><p>الكتابة تجبرك على الفهم، و<code>git log</code>"
                    + " لا يكفي.</p>",
                40,
                "لماذا الآن"),
            "ar"));
    String[][] more = {
      {
        "streaming-parsers",
        "Streaming parsers without tears",
        "A parser that can stop in the middle is a parser you can trust.",
        "2026-04-21"
      },
      {
        "week-19",
        "Week 19: the release that was not",
        "A failed release, a good rollback, and a checklist that is now one line shorter.",
        "2026-04-10"
      },
      {
        "terminal-colours",
        "Terminal colours: twelve rules",
        "Contrast, meaning and the courage to print plain text.",
        "2026-03-02"
      },
      {
        "reading-positions",
        "Where was I? Storing reading positions as quotations",
        "Line numbers lie as soon as somebody edits the file.",
        "2026-02-14"
      },
      {"sqlite-on-the-desk", "SQLite as a file format", "", "2026-01-19"},
      {
        "on-naming",
        "On naming things once",
        "One word for one thing, in code, docs and commit messages alike.",
        "2025-12-03"
      },
      {
        "mock-turtle",
        "Announcing Mock Turtle",
        "Fake HTTP services from a folder of examples, in one binary.",
        "2025-11-11"
      },
      {
        "donaudampfschifffahrt",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "Long words break layouts; this one breaks most of them.",
        "2025-10-01"
      },
      {
        "changelogs",
        "A changelog that people read",
        "Write it for the reader who skipped four versions.",
        "2024-09-09"
      },
      {"hello", "Hello, again", "Why this site exists, and what it runs on.", "2024-01-05"}
    };
    for (int i = 0; i < more.length; i++) {
      String[] m = more[i];
      posts.add(
          post(
              baseUrl,
              m[0],
              m[1],
              m[2],
              m[3],
              i % 2 == 0 ? List.of(JAVA, CLI) : List.of(BUILDING),
              m[0].equals("mock-turtle") ? "mock-turtle" : "",
              m[0].equals("terminal-colours") ? "Writing for terminals" : "",
              article(),
              "en"));
    }
    return posts;
  }

  /** A post with everything said that a test does not care about. */
  static Post post(
      String baseUrl,
      String slug,
      String title,
      String description,
      String date,
      List<Term> tags,
      String project,
      String series,
      Body body,
      String language) {
    boolean timed = date.contains("T");
    Permalink permalink = new Permalink("/posts/" + slug + "/");
    boolean first = slug.startsWith("error");
    return new Post(
        new SourcePath("content/posts/" + slug + ".md"),
        Dialect.PLAIN,
        "posts",
        permalink,
        slug,
        title,
        description,
        Optional.of(date(timed ? date : date + "T00:00:00+01:00")),
        timed,
        first ? Optional.of(date("2026-06-20T00:00:00+02:00")) : Optional.empty(),
        tags,
        Stream.of(series).filter(s -> !s.isEmpty()).findFirst().map(SampleSite::series),
        Stream.of(project).filter(s -> !s.isEmpty()).findFirst(),
        Optional.empty(),
        baseUrl + permalink.encoded(),
        Optional.empty(),
        baseUrl + permalink.encoded(),
        first
            ? List.of(
                "https://hachyderm.io/@mira/1", "https://bsky.app/profile/mira.example/post/1")
            : List.of(),
        language,
        new FrontMatter.ThreadWish.Made(),
        body,
        Node.Mapping.EMPTY,
        ORIGINS);
  }

  private static OffsetDateTime date(String text) {
    return OffsetDateTime.parse(text);
  }

  /** A body of finished HTML. */
  static Body body(String html, int words, String... headings) {
    List<Block> blocks = new ArrayList<>();
    for (String heading : headings) {
      String id = heading.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
      blocks.add(new Block.Heading(2, id, List.of(new Inline.Text(heading)), NOWHERE));
    }
    Markup markup = new Markup(List.of(new Markup.Html(html)));
    return new Body(
        Optional.empty(),
        markup,
        blocks,
        "",
        new Body.Length(words, 0, 0),
        Optional.empty(),
        false);
  }

  /** Every sort of thing that Markdown makes. */
  static Body article() {
    Body body =
        body(ARTICLE, 1180, "The first line", "A good example", "What to measure", "Objections");
    List<Markup.Piece> pieces = new ArrayList<>(body.markup().pieces());
    pieces.add(new Markup.Html("<p>More about me is "));
    pieces.add(new Markup.Open(TO_ABOUT, ""));
    pieces.add(new Markup.Html("on this page"));
    pieces.add(new Markup.Close(TO_ABOUT));
    pieces.add(new Markup.Html(".</p>" + FOOTNOTES));
    return new Body(
        Optional.empty(),
        new Markup(pieces),
        body.blocks(),
        "",
        body.length(),
        Optional.empty(),
        false);
  }

  private static final String FOOTNOTES =
      """
      <section class="footnotes" role="doc-endnotes"><ol><li id="fn-1"><p>Measured on one \
      weekend of support mail, so take it with salt. <a href="#fnref-1" aria-label="Back to the \
      text">↩</a></p></li></ol></section>
      """;

  private static final String ARTICLE =
      """
      <p>A person who meets your program for the first time does not meet its features. They meet the \
      line it prints when something is missing, and they decide within <mark>a second or two</mark> \
      whether the thing on the other side is on their side.<sup><a href="#fn-1" id="fnref-1">1</a></sup></p>
      <p>I rewrote all 140 messages of <a href="https://tidepool.example">Tidepool</a> last month. Support \
      mail fell by half, and <em>nothing else</em> had changed. Run <code>tidepool doctor</code> and press \
      <kbd>Q</kbd> to see the new ones.</p>
      <h2 id="the-first-line">The first line <a class="anchor" href="#the-first-line" aria-label="Link to The first line">#</a></h2>
      <p>The first line says what happened, in the words of the person who typed the command. Three rules:</p>
      <ol><li>Say what is wrong before you say where.</li><li>Say where in a form that an editor can open.</li>\
      <li>Say what to do next, and mean it.</li></ol>
      <figure class="code"><figcaption>src/main/java/tidepool/Position.java</figcaption><pre tabindex="0"><code class="language-java"><span class="c">// A place in a text that survives edits.</span>
      <span class="k">public record</span> <span class="t">Position</span>(<span class="t">String</span> quotation, <span class="k">int</span> occurrence) {

        <span class="m">@Override</span>
        <span class="k">public</span> <span class="t">String</span> <span class="f">toString</span>() {
          <span class="k">return</span> <span class="s">"“%s” (%d)"</span>.<span class="f">formatted</span>(quotation, occurrence <span class="o">+</span> <span class="n">1</span>); <span class="c">// a line that is far too long for a telephone</span>
        }
      }</code></pre></figure>
      <aside class="callout callout-tip"><p class="callout-title">Try it aloud</p><p>If you would not say it to a colleague, do not print it to a stranger.</p></aside>
      <h2 id="a-good-example">A good example <a class="anchor" href="#a-good-example" aria-label="Link to A good example">#</a></h2>
      <p>Compilers have been good at this for a decade. Everything else has not:</p>
      <figure class="code"><pre tabindex="0"><code>notes.md:4:1: warning: front matter key `tgas` is not known
        4 | tgas: [java]
          | ^^^^
        Did you mean `tags`?</code></pre></figure>
      <blockquote><p>Errors that can be prevented need no message. Errors that cannot deserve a good one.</p></blockquote>
      <h2 id="what-to-measure">What to measure <a class="anchor" href="#what-to-measure" aria-label="Link to What to measure">#</a></h2>
      <div class="table" tabindex="0" role="group" aria-label="Table"><table><thead><tr><th>Message</th><th>Mails before</th><th>Mails after</th><th>Change</th></tr></thead>\
      <tbody><tr><td>File not found</td><td>41</td><td>9</td><td>−78 %</td></tr><tr><td>Permission denied</td><td>17</td><td>12</td><td>−29 %</td></tr><tr><td>Unknown encoding</td><td>23</td><td>3</td><td>−87 %</td></tr></tbody></table></div>
      <ul class="tasks"><li><label><input type="checkbox" disabled checked> Rewrite the ten most frequent</label></li>\
      <li><label><input type="checkbox" disabled> Translate them</label></li></ul>
      <h3 id="objections">Objections</h3>
      <p>Yes, long messages scroll. So do short ones that have to be searched for on the web.</p>
      <p class="embed"><a href="https://www.youtube.com/watch?v=1">Talk: error messages are the interface</a></p>
      <hr>
      """;
}
