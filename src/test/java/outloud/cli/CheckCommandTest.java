package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.TestSite;

class CheckCommandTest {
  private static final String WHOLE =
      """
      name: Ada Lovelace
      portrait: me.png
      portrait_alt: Ada at a desk
      headline: I write programs for engines of brass
      employer: {name: Independent, role: Programmer}
      skills: [Punch cards]
      available_for: [work]
      location: London (UTC)
      accounts: {github: ada, mastodon: "@ada@example.social"}
      email: ada@ada.dev
      bio: I like numbers.
      interests: [wings]
      thanks: [{name: Charles}]
      """;

  @TempDir Path folder;

  @BeforeEach
  void site() throws IOException {
    TestSite.of(
        folder,
        """
        -- content/site.yaml --
        base_url: https://ada.dev
        -- content/projects/engine.md --
        ---
        title: Engine
        outcome: It was drawn.
        role: Programmer
        status: live
        learnt: That drawing is not building.
        screenshot: engine.svg
        screenshot_alt: Wheels
        demo: https://engine.example
        ---
        Text.
        -- content/projects/engine.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
        -- content/posts/2026-01-01-hello.md --
        Words.
        """);
    picture(400);
  }

  private void picture(int side) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(side, side + 10, BufferedImage.TYPE_INT_RGB), "png", png);
    Files.write(folder.resolve("content/me.png"), png.toByteArray());
  }

  private Session.Ended check(String profile, String... more) throws IOException {
    Files.writeString(folder.resolve("content/profile.yaml"), profile);
    String[] words = new String[2 + more.length];
    words[0] = "check";
    words[1] = "profile";
    System.arraycopy(more, 0, words, 2, more.length);
    return new Session(folder).run(words);
  }

  @Test
  void aWholeProfileLacksNothing() throws IOException {
    Session.Ended ended = check(WHOLE, "--strict");
    assertEquals(0, ended.status(), ended.out() + ended.err());
    assertEquals(
        "Nothing is missing. What is there: name, portrait, portrait_alt, headline, employer,"
            + " skills, available_for, location, accounts, email, bio, interests, thanks,"
            + " projects.\n",
        ended.out());
  }

  @Test
  void everyPartThatIsTakenAwayIsMissed() throws IOException {
    for (String line : WHOLE.lines().toList()) {
      String key = line.substring(0, line.indexOf(':'));
      String rest = WHOLE.replace(line + "\n", "");
      Session.Ended ended = check(rest, "--strict");
      assertEquals(1, ended.status(), key + "\n" + ended.out());
      assertTrue(ended.out().contains("missing"), key);
      assertTrue(ended.out().contains("    " + key + ":"), key + "\n" + ended.out());
      assertFalse(ended.out().contains("there: " + key + ","), ended.out());
      assertEquals(0, check(rest).status(), "only --strict tells scripts");
    }
  }

  @Test
  void saysWhereItGoesAndWhyItMatters() throws IOException {
    Session.Ended ended = check(WHOLE.replace("name: Ada Lovelace", "name: ada"));
    assertEquals(
        """
        content/profile.yaml:1: missing: a name in full: `ada` is one word
          Behind a handle there could be anybody; if it is the name of a project or a company, say so.
            brand: true

        One thing is missing.\
        """,
        ended
            .out()
            .replace(folder + "/", "")
            .substring(0, ended.out().replace(folder + "/", "").indexOf(" What is there")));
    String end = check(WHOLE.replace("bio: I like numbers.\n", "")).out();
    assertTrue(end.contains("content/profile.yaml:13: missing: a few sentences"), end);
    assertEquals(
        0,
        check(WHOLE.replace("name: Ada Lovelace", "name: ada\nbrand: true"), "--strict").status());
  }

  @Test
  void aSmallPortraitIsTold() throws IOException {
    picture(399);
    Session.Ended ended = check(WHOLE);
    assertTrue(ended.out().contains("this one has 399 × 409"), ended.out());
  }

  @Test
  void aProjectSaysWhatItLacksInOneGap() throws IOException {
    Files.writeString(
        folder.resolve("content/projects/loom.md"), "---\ntitle: Loom\nrole: All\n---\nText.\n");
    String out = check(WHOLE).out().replace(folder + "/", "");
    assertTrue(
        out.startsWith(
            "content/projects/loom.md:2: missing: the project Loom does not say its outcome,"
                + " status, learnt, screenshot and repository\n"),
        out);
    assertTrue(out.contains("    outcome: What came of it"), out);
  }

  @Test
  void aResumeCountsAsMuch() throws IOException {
    Files.delete(folder.resolve("content/me.png"));
    Files.writeString(
        folder.resolve("content/resume.json"),
        "{\"basics\": {\"name\": \"Ada Lovelace\", \"email\": \"a@ada.dev\"}}");
    String out = check("brand: false\n").out();
    assertFalse(out.contains("your name") || out.contains("write to you"), out);
    assertTrue(out.contains("content/profile.yaml:2: missing: a portrait"), out);
  }

  @Test
  void aBuildNeverNags() throws IOException {
    Files.delete(folder.resolve("content/me.png"));
    Files.writeString(folder.resolve("content/profile.yaml"), "name: ada\n");
    Session.Ended built = new Session(folder).run("build", "--strict");
    assertEquals(0, built.status(), built.err());
  }

  @Test
  void saysFirstWhatIsWrittenButWrong() throws IOException {
    Files.writeString(
        folder.resolve("content/profile.yaml"), WHOLE.replace("me.png", "mee.png") + "talkz: []\n");
    Session.Ended ended = new Session(folder).run("check", "profile");
    assertTrue(
        ended.err().contains("profile.yaml:2:11: warning: there is no picture"), ended.err());
    assertTrue(ended.err().contains("`talkz` is not known"), ended.err());
    assertEquals(0, ended.status());
  }

  @Test
  void whatToCheckIsSaid() {
    Session.Ended ended = new Session(folder).run("check");
    assertTrue(ended.err().contains("`check` needs `profile`"), ended.err());
    assertEquals(2, ended.status());
  }
}
