package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import outloud.markdown.Markup;
import outloud.site.Account;
import outloud.site.Background;
import outloud.site.Picture;
import outloud.site.Profile;
import outloud.site.Site;
import outloud.theme.ThemeWords;

class VCardTest {

  private static Site siteOf(String name, String headline, String portrait, boolean brand) {
    Site site = SampleSite.site();
    Profile profile =
        new Profile(
            name,
            "",
            Optional.of(new Picture(portrait, "")),
            headline,
            Markup.EMPTY,
            "",
            "Rotterdam; Zuid, NL",
            "mira@mira.example",
            List.of(),
            List.of(),
            List.of(new Account("github", "mira", "https://github.com/mira")),
            Optional.of(new Profile.Employer("Harbour, Works", "Staff; engineer", "", "")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Background.NONE,
            new Profile.About(brand, "", false));
    return new Site(
        site.config(),
        profile,
        site.links(),
        site.ledger(),
        site.posts(),
        site.projects(),
        site.pages(),
        site.tags(),
        site.series(),
        site.redirects(),
        site.formerFeeds(),
        site.files(),
        site.addresses());
  }

  private static String write(Site site) {
    return VCard.write(site, ThemeWords.ENGLISH);
  }

  private static List<String> lines(String card) {
    assertTrue(card.endsWith("\r\n"));
    return List.of(card.replace("\r\n ", "").split("\r\n"));
  }

  @Test
  void saysWhoItIsInWordsThatAddressBooksTakeApart() {
    List<String> lines =
        lines(write(siteOf("Mira Ada Okafor", "a, b; c \\ d\ne", "/img/mira.jpg", false)));
    assertEquals("BEGIN:VCARD", lines.getFirst());
    assertEquals("VERSION:3.0", lines.get(1));
    assertEquals("END:VCARD", lines.getLast());
    for (String line :
        List.of(
            "FN:Mira Ada Okafor",
            "N:Okafor;Mira Ada;;;",
            "ORG:Harbour\\, Works",
            "TITLE:Staff\\; engineer",
            "EMAIL;TYPE=INTERNET:mira@mira.example",
            "URL:https://mira.example/",
            "item1.URL:https://github.com/mira",
            "item1.X-ABLabel:GitHub",
            "ADR:;;;Rotterdam\\; Zuid\\, NL;;;",
            "NOTE:a\\, b\\; c \\\\ d\\ne",
            "PHOTO;VALUE=URI;TYPE=JPEG:https://mira.example/img/mira.jpg")) {
      assertTrue(lines.contains(line), line + " is not in " + lines);
    }
  }

  @Test
  void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsTorn() {
    String headline = "🧵é中".repeat(60) + "x";
    for (int shift = 0; shift < 10; shift++) {
      String said = "y".repeat(shift) + headline;
      String card = write(siteOf("Mira", said, "/m.svg", false));
      for (String line : card.split("\r\n")) {
        byte[] octets = line.getBytes(StandardCharsets.UTF_8);
        assertTrue(octets.length <= 75, octets.length + " octets: " + line);
        assertFalse(line.contains("\uFFFD") || line.contains("?"), line);
      }
      assertTrue(lines(card).contains("NOTE:" + said), card);
    }
  }

  @Test
  void aBrandIsACompanyAndADrawingIsNoPhoto() {
    List<String> brand = lines(write(siteOf("Outloud", "", "/m.svg", true)));
    assertTrue(brand.containsAll(List.of("N:;;;;", "ORG:Outloud", "X-ABShowAs:COMPANY")));
    assertTrue(brand.stream().noneMatch(line -> line.startsWith("PHOTO")));
    List<String> one = lines(write(siteOf("Mira", "", "/m.png", false)));
    assertTrue(one.contains("N:;Mira;;;"), one.toString());
  }
}
