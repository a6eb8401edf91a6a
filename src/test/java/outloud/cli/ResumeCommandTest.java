package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.TestSite;

class ResumeCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void site() {
    TestSite.of(
        folder,
        """
        -- content/site.yaml --
        base_url: https://ada.dev
        -- content/profile.yaml --
        name: Ada Lovelace
        -- content/posts/2026-01-01-hello.md --
        Words.
        """);
  }

  @Test
  void printsWhatItWouldWrite() throws Exception {
    Session.Ended shown = new Session(folder).run("resume");
    assertEquals(0, shown.status(), shown.err());
    Session.Ended wrote = new Session(folder).run("resume", "--output", "out/resume.json");
    assertEquals("Wrote out/resume.json\n", wrote.out());
    assertEquals(shown.out(), Files.readString(folder.resolve("out/resume.json")));
    assertTrue(shown.out().contains("\"name\": \"Ada Lovelace\""), shown.out());
    assertFalse(Files.exists(folder.resolve("public")));
  }

  @Test
  void isPlainTextWithThePartsOfAPlaceAndNamesInsteadOfAddresses() throws Exception {
    Files.writeString(
        folder.resolve("content/profile.yaml"),
        """
        name: Ada
        location: Leipzig, Germany
        bio: I *like* [numbers](/numbers/).
        accounts: {linkedin: "https://www.linkedin.com/in/ada"}
        """);
    String shown = new Session(folder).run("resume").out();
    assertTrue(shown.contains("\"summary\": \"I like numbers.\""), shown);
    assertTrue(shown.contains("\"city\": \"Leipzig\""), shown);
    assertTrue(shown.contains("\"region\": \"Germany\""), shown);
    assertTrue(shown.contains("\"username\": \"ada\""), shown);
  }

  @Test
  void takesNoStateForACountry() throws Exception {
    Path profile = folder.resolve("content/profile.yaml");
    Files.writeString(profile, "name: Ada\nlocation: Oakland, CA\n");
    String oakland = new Session(folder).run("resume").out();
    assertTrue(oakland.contains("\"region\": \"CA\""), oakland);
    Files.writeString(profile, "name: Ada\nlocation: London, GB\n");
    String london = new Session(folder).run("resume").out();
    assertTrue(london.contains("\"countryCode\": \"GB\""), london);
  }

  @Test
  void neverWritesOverAFileUnasked() throws Exception {
    Path file = folder.resolve("content/resume.json");
    Files.writeString(file, "{\"basics\": {\"label\": \"mine\"}}");
    Session.Ended refused = new Session(folder).run("resume", "--output", "content/resume.json");
    assertEquals(1, refused.status());
    assertTrue(refused.err().contains("is there already"), refused.err());
    assertEquals("{\"basics\": {\"label\": \"mine\"}}", Files.readString(file));
    assertEquals(
        0,
        new Session(folder).run("resume", "--output", "content/resume.json", "--force").status());
    assertTrue(Files.readString(file).contains("\"label\": \"mine\""), "what it said is kept");
  }

  @Test
  void saysWhatIsWrongWithTheSettings() throws Exception {
    Files.writeString(folder.resolve("content/profile.yaml"), "name: [");
    Session.Ended ended = new Session(folder).run("resume");
    assertEquals(1, ended.status());
    assertTrue(ended.err().contains("config/invalid"), ended.err());
  }
}
