package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.markdown.Markdown.Settings;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** Posts of real authors, where the machine has them. */
class MarkdownPostsTest {
  private static final Path POSTS =
      Path.of(System.getProperty("outloud.shared", "../shared"), "posts");

  private static Outcome<Body> read(String name, boolean wikilinks) throws IOException {
    Path path = POSTS.resolve(name);
    assumeTrue(Files.exists(path), "no posts at " + POSTS);
    String text = Files.readString(path);
    int from = text.startsWith("---\n") ? text.indexOf("\n---\n") + 5 : 0;
    SourceFile file = new SourceFile(new SourcePath("post.md"), text);
    return new Markdown(Highlighter.plain())
        .body(file, from, new Settings(Optional.empty(), wikilinks, true));
  }

  private static List<String> headings(Body body) {
    return body.headings().stream().map(heading -> heading.level() + " " + heading.id()).toList();
  }

  @Test
  void readsAJekyllPost() throws IOException {
    Outcome<Body> outcome = read("2018-05-18-an-introvert-coders-guide.md", false);
    Diagnostic diagnostic = outcome.diagnostics().getFirst();
    assertEquals(1, outcome.diagnostics().size());
    assertEquals(Code.LINK_NO_SCHEME, diagnostic.code());
    assertEquals(17, diagnostic.location().line());
    assertEquals("Write `https://momscancode.com`.", diagnostic.hint());
    Body body = outcome.value().orElseThrow();
    assertEquals(
        List.of(
            "2 make-connections",
            "3 use-your-hashtags",
            "3 utilize-your-resources",
            "2 research",
            "2 tell-your-story"),
        headings(body));
    assertTrue(
        body.markup()
            .html(_ -> Optional.empty())
            .contains("<a href=\"https://momscancode.com\">Moms Can: Code</a>"));
  }

  @Test
  void readsAnOldHashnodeExport() throws IOException {
    Body body = read("build-your-professional-network.md", false).value().orElseThrow();
    assertEquals(Optional.of("How to Build Your Professional Network on Twitter"), body.title());
    assertEquals(
        List.of(
            "https://twitter.com/tanoaksam/status/1388197982915358722",
            "https://twitter.com/tanoaksam/status/1365423903464587264"),
        body.blocks().stream()
            .filter(Block.Embed.class::isInstance)
            .map(block -> ((Block.Embed) block).url())
            .toList());
    String html = body.markup().html(_ -> Optional.empty());
    assertTrue(html.contains("{{person}}"));
    assertTrue(html.contains("{{some specific problem}}"));
  }

  @Test
  void readsAHashnodeBackup() throws IOException {
    Body body = read("the-other-side-of-twitter.md", false).value().orElseThrow();
    assertTrue(
        body.blocks().stream()
            .anyMatch(block ->
                block instanceof Block.Embed embed
                    && embed.url().equals("https://bloggingfordevs.com/")));
    assertEquals(3, body.headings().size());
  }

  @Test
  void readsADevToPost() throws IOException {
    Body body = read("why-and-how-you-should-use-twitter.md", false).value().orElseThrow();
    assertEquals(Optional.of("Why should I even bother?"), body.title());
    assertEquals(List.of("2 ok-so-how-do-i-get-started"), headings(body));
  }

  @Test
  void readsAnObsidianNote() throws IOException {
    Outcome<Body> outcome = read("Importance of networking in the tech industry.md", true);
    assertEquals(List.of(), outcome.diagnostics());
    Body body = outcome.value().orElseThrow();
    assertEquals(
        List.of(
            "fireship",
            "building_a_professional_online_presence_through_social_media",
            "creating_a_strong_portfolio_and_personal_projects",
            "introduction_to_tech_stacks"),
        body.markup().references().map(Target.Reference::path).toList());
    assertTrue(headings(body).contains("3 building-a-personal-project-in-public"));
  }
}
