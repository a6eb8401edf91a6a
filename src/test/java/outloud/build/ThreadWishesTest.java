package outloud.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.TestBuild;
import outloud.TestSite;
import outloud.document.ThreadChoice;
import outloud.document.ThreadChoice.Hashtags;
import outloud.document.ThreadChoices;
import outloud.output.OutputFile;
import outloud.thread.CodeForm;
import outloud.thread.HashtagWish;
import outloud.thread.LabelStyle;
import outloud.thread.LinkPlace;
import outloud.thread.Network;
import outloud.thread.ThreadSettings;

/** What authors say of threads arrives at the threads. */
class ThreadWishesTest {
  private static final String WORDS =
      """
      The first sentence of this post says what it is about.

      ## One

      A paragraph that says something. It goes on for a while, so that there is more to say. The
      words of it are of no importance, but there have to be enough of them for several segments.

      ## Two

      Another paragraph that says more. It also goes on for a while, because a thread is an extract
      and this one is meant to have a few segments, with numbers at their ends, so we go on here.
      """;

  @TempDir Path folder;

  private TestBuild build(String files) {
    return TestBuild.of(TestSite.of(folder, files));
  }

  private static String thread(TestBuild build, String path) {
    return build.threads().get(path) instanceof OutputFile.Made made ? made.text() : "";
  }

  @Test
  void everyWordOfAnAuthorHasItsMeaning() {
    for (String labels : List.of("fraction", "number", "emoji", "none")) {
      assertEquals(
          labels, one(said(labels, "last", "picture")).labels().name().toLowerCase(Locale.ROOT));
    }
    for (String link : List.of("last", "first", "both")) {
      assertEquals(link, one(said("none", link, "text")).link().name().toLowerCase(Locale.ROOT));
    }
    for (String code : List.of("picture", "text", "none")) {
      assertEquals(code, one(said("none", "last", code)).code().name().toLowerCase(Locale.ROOT));
    }
    for (String network : ThreadChoices.NETWORKS) {
      assertEquals(network, Wishes.network(network).id());
    }
    assertEquals(Network.values().length, ThreadChoices.NETWORKS.size());
    assertEquals(ThreadSettings.MOST_SEGMENTS, ThreadChoices.MOST_SEGMENTS);
  }

  private static ThreadSettings one(ThreadChoice choice) {
    List<ThreadSettings> all = Wishes.settings(choice, ThreadChoice.NONE);
    assertEquals(1, all.size());
    return all.getFirst();
  }

  private static ThreadChoice said(String labels, String link, String code) {
    return new ThreadChoice(
        Optional.empty(),
        Optional.of(3),
        Optional.of(labels),
        Optional.of(link),
        Optional.of(new Hashtags(0, List.of("java"))),
        Optional.of(code),
        Map.of());
  }

  @Test
  void thePostCountsMoreThanTheSiteAndTheSiteMoreThanTheDefault() {
    ThreadChoice post =
        new ThreadChoice(
            Optional.of(List.of("bluesky", "x")),
            Optional.of(4),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    ThreadChoice x =
        new ThreadChoice(
            Optional.empty(),
            Optional.of(12),
            Optional.empty(),
            Optional.of("both"),
            Optional.of(new Hashtags(1, List.of())),
            Optional.empty(),
            Map.of());
    ThreadChoice site =
        new ThreadChoice(
            Optional.of(List.of("mastodon")),
            Optional.of(5),
            Optional.of("emoji"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("x", x));
    assertEquals(
        List.of(
            new ThreadSettings(
                List.of(Network.BLUESKY),
                4,
                LabelStyle.EMOJI,
                LinkPlace.LAST,
                new HashtagWish.Usual(),
                CodeForm.PICTURE),
            new ThreadSettings(
                List.of(Network.X),
                4,
                LabelStyle.EMOJI,
                LinkPlace.BOTH,
                new HashtagWish.AtMost(1),
                CodeForm.PICTURE)),
        Wishes.settings(post, site));
  }

  @Test
  void settingsOfThePostAndTheSiteArrive() {
    TestBuild build =
        build(
            "-- content/site.yaml --\n"
                + "base_url: https://ada.dev\n"
                + "threads: {networks: [mastodon, x], labels: none, x: {segments: 2}}\n"
                + "-- content/posts/a.md --\n---\ntitle: A title\nhook: Guess what.\n---\n"
                + WORDS
                + "-- content/posts/b.md --\n---\ntitle: Another\nthread: {networks: x,"
                + " labels: 1/7, segments: 9}\n---\n"
                + WORDS);
    assertEquals(
        List.of("a/mastodon.txt", "a/x.txt", "b/x.txt"),
        build.threads().keySet().stream().filter(path -> path.endsWith(".txt")).toList());
    String a = thread(build, "a/x.txt");
    assertTrue(a.startsWith("Guess what."), a);
    assertEquals(2, a.split("\n---\n").length, a);
    assertTrue(thread(build, "b/x.txt").contains(" 1/"), thread(build, "b/x.txt"));
  }

  @Test
  void noNetworkMeansNoThread() {
    TestBuild build =
        build(
            "-- content/site.yaml --\nbase_url: https://ada.dev\nthreads: false\n"
                + "-- content/posts/a.md --\n# A\n\nWords.\n"
                + "-- content/posts/b.md --\n---\nthread: {networks: [x]}\n---\n# B\n\nWords.\n");
    assertFalse(build.threads().containsKey("a/x.txt"), build.threads().keySet() + "");
    assertFalse(build.threads().containsKey("a/thread.json"));
    assertTrue(build.threads().containsKey("b/x.txt"));
    assertEquals(1, build.result().threads());
  }

  @Test
  void theFileBesideAPostReplacesItsThread() {
    TestBuild build =
        build(
            """
            -- content/site.yaml --
            base_url: https://ada.dev
            -- content/posts/2026-01-01-bundle/index.md --
            # Bundle

            Words.
            -- content/posts/2026-01-01-bundle/thread.md --
            It begins,
            on two lines, with [the other one](../2026-01-02-flat.md#part).

            ![A cat
            ![A cat](cat.svg)

            ---

            And it ends.
            -- content/posts/2026-01-01-bundle/cat.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            -- content/posts/2026-01-02-flat.md --
            ---
            thread: {networks: [x]}
            ---
            # Flat

            ## Part

            Words.
            -- content/posts/2026-01-02-flat.thread.md --
            My own words.
            -- content/posts/2026-01-03-thread.md --
            # Thread

            A post about threads, which lies beside none.
            -- content/pages/docs/index.md --
            # Docs
            -- content/pages/docs/thread.md --
            ---
            title: A page with a name
            ---
            Words.
            """);
    assertEquals(List.of(), build.result().diagnostics());
    assertEquals(
        """
        It begins,
        on two lines, with the other one (https://ada.dev/posts/flat/#part).

        ![A cat
        ---
        And it ends.

        https://ada.dev/posts/bundle/
        """,
        thread(build, "bundle/x.txt"));
    String json = thread(build, "bundle/thread.json");
    assertTrue(json.contains("https://ada.dev/posts/bundle/cat.svg"), json);
    assertEquals("My own words.\n\nhttps://ada.dev/posts/flat/\n", thread(build, "flat/x.txt"));
    assertFalse(build.threads().containsKey("flat/mastodon.txt"));
    assertTrue(build.site().containsKey("posts/thread/index.html"));
    assertTrue(build.site().containsKey("docs/thread/index.html"), build.site().keySet() + "");
    assertTrue(build.site().keySet().stream().noneMatch(path -> path.contains("flat.thread")));
  }

  @Test
  void peopleAreMentionedWhereTheyHaveAHandle() {
    TestBuild build =
        build(
            """
            -- content/site.yaml --
            base_url: https://ada.dev
            -- content/profile.yaml --
            people:
              Ada Example: {x: "@ada_example", mastodon: "https://example.social/@ada"}
            -- content/posts/2026-01-01-a.md --
            # A title

            This was found by Ada Example, who looked twice.
            """);
    assertEquals(List.of(), build.result().diagnostics());
    assertTrue(thread(build, "a/x.txt").contains("@ada_example"), thread(build, "a/x.txt"));
    assertTrue(thread(build, "a/mastodon.txt").contains("@ada@example.social"));
    assertFalse(thread(build, "a/bluesky.txt").contains("@"));
  }

  @Test
  void whatWasPostedStaysAsItWas() {
    TestBuild build =
        build(
            """
            -- content/site.yaml --
            base_url: https://ada.dev
            -- content/posted.yaml --
            posted:
              - post: posts/a.md
                network: mastodon
                date: 2026-01-02
                url: https://example.social/@ada/1
                text: |-
                  In other words, at https://ada.dev/posts/a/
            -- content/posts/a.md --
            # A title

            Some words of a post.
            """);
    assertEquals("In other words, at https://ada.dev/posts/a/\n", thread(build, "a/mastodon.txt"));
    assertTrue(thread(build, "a/x.txt").contains("Some words"), thread(build, "a/x.txt"));
    assertEquals(List.of("posts/a.md"), build.result().changedAfterPosting());
    assertTrue(build.text("posts/a/index.html").contains("https://example.social/@ada/1"));
  }
}
