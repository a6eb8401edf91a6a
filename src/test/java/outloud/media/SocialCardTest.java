package outloud.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.markdown.Highlighter;

/** What is to be seen on a social card, pixel by pixel. */
@Isolated
class SocialCardTest {
  private static final List<String> TITLES =
      List.of(
          "Go",
          "I",
          "How I cut my build from 40 minutes to 90 seconds",
          "A title of two hundred characters, which nobody should write and somebody always does,"
              + " goes on and on over the lines until it must be told, gently, that the card is"
              + " only so large and it ends",
          "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
          "https://example.com/a/very/long/address/that/nobody/breaks?and=more&and=still+more",
          "com.example.configuration.InternationalizationConfigurationManagerFactoryBean",
          "Привет, мир: Ελληνικά and Tiếng Việt",
          "🚀",
          "");

  private static final Map<String, Drawn> feet = new ConcurrentHashMap<>();

  static Stream<Arguments> cards() {
    List<Arguments> cards = new ArrayList<>();
    for (CardDesign design : CardDesign.values()) {
      for (CardShape shape : CardShape.values()) {
        for (String title : TITLES) {
          cards.add(Arguments.of(design, shape, title));
        }
      }
    }
    return cards.stream();
  }

  /** The right edge has nothing on it but what fills the whole width. */
  @ParameterizedTest
  @MethodSource("cards")
  void nothingIsWrittenOutsideTheMargins(CardDesign design, CardShape shape, String title) {
    Drawn drawn = Drawn.of(Drawn.social(title, design, shape));
    assertEquals(shape.width(), drawn.image().getWidth());
    assertEquals(shape.height(), drawn.image().getHeight());
    if (!title.isEmpty()) {
      assertSameFoot(
          feet.computeIfAbsent(
              design + " " + shape, _ -> Drawn.of(Drawn.social(".", design, shape))),
          drawn);
    }
    if (design == CardDesign.POSTER) {
      // Rings of the poster leave the edge: letters are what is lightest.
      IntPredicate white = colour -> (colour & 0xff) > 0xc0;
      assertEquals(0, drawn.count(0, 0, 60, shape.height(), white));
      assertEquals(0, drawn.count(shape.width() - 60, 0, 60, shape.height(), white));
      assertEquals(0, drawn.count(0, shape.height() - 60, shape.width(), 60, white));
      return;
    }
    for (int y = 0; y < shape.height(); y++) {
      int edge = drawn.colour(0, y);
      int row = y;
      IntPredicate other = colour -> colour != edge;
      assertEquals(0, drawn.count(0, y, 60, 1, other), () -> "left, row " + row);
      assertEquals(0, drawn.count(shape.width() - 60, y, 60, 1, other), () -> "right, row " + row);
    }
  }

  /** The foot is the same whatever the title is; colours are rounded a little for the palette. */
  private static void assertSameFoot(Drawn expected, Drawn drawn) {
    for (int y = drawn.image().getHeight() - 140; y < drawn.image().getHeight(); y++) {
      for (int x = 0; x < drawn.image().getWidth(); x++) {
        int one = expected.colour(x, y);
        int other = drawn.colour(x, y);
        boolean isAlike = true;
        for (int shift = 0; shift <= 16; shift += 8) {
          isAlike &= Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) < 30;
        }
        assertTrue(isAlike, x + ", " + y);
      }
    }
  }

  @Test
  void theSameCardHasTheSameBytesOnAnyMachine() {
    for (CardDesign design : CardDesign.values()) {
      SocialCard card = Drawn.social("İstanbul: title İI", design, CardShape.WIDE);
      byte[] first = Drawn.of(card).file();
      Locale locale = Locale.getDefault();
      TimeZone zone = TimeZone.getDefault();
      try {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
        assertArrayEquals(first, Drawn.of(card).file());
      } finally {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
      }
      assertTrue(first.length < 60_000, design + " has " + first.length + " bytes");
    }
  }

  /** What cards have in common is drawn once, and kept for each shape: nobody can tell. */
  @Test
  void aCardIsTheSameWhicheverWereDrawnBefore() {
    byte[] photo = new PngFile(2, 2).of(new int[] {0xff0000, 0x00ff00, 0x0000ff, 0x808080});
    List<SocialCard> cards = new ArrayList<>();
    for (CardDesign design : CardDesign.values()) {
      for (CardShape shape : CardShape.values()) {
        SocialCard plain = Drawn.social("A title", design, shape);
        cards.add(plain);
        cards.add(Drawn.social("Ada builds", design, shape));
        cards.add(Drawn.social("", design, shape));
        cards.add(of(plain, "Grace Hopper", "other.dev", "", plain.palette()));
        cards.add(of(plain, "Ada Lovelace", "ada.dev", "photo", plain.palette()));
        cards.add(of(plain, "Ada Lovelace", "", "", new Palette(0x101010, -1, 0xffffff, 0xff00)));
      }
    }
    List<byte[]> alone = new ArrayList<>();
    for (SocialCard card : cards) {
      alone.add(drawnBy(new CardRenderer(Highlighter.tokens()), card, photo));
    }
    CardRenderer renderer = new CardRenderer(Highlighter.tokens());
    for (int round = 1; round < 4; round++) {
      for (int i = 0; i < cards.size(); i++) {
        int at = i * (2 * round + 3) % cards.size();
        assertArrayEquals(
            alone.get(at), drawnBy(renderer, cards.get(at), photo), () -> cards.get(at).toString());
      }
    }
  }

  private static byte[] drawnBy(CardRenderer renderer, SocialCard card, byte[] photo) {
    return renderer.render(card, new Faces(List.of()), () -> photo);
  }

  private static SocialCard of(
      SocialCard card, String author, String host, String portrait, Palette palette) {
    return new SocialCard(
        card.title(),
        author,
        card.site(),
        host,
        card.date(),
        portrait,
        palette,
        card.design(),
        card.shape());
  }

  @Test
  void drawsEmojiInTheirColours() {
    IntPredicate red = colour -> (colour >> 16 & 0xff) > 0xc0 && (colour & 0xffff) < 0x4fff;
    Drawn without = Drawn.of(Drawn.social("Love", CardDesign.TERMINAL, CardShape.WIDE));
    for (String heart : List.of("❤️", "Love ❤️", "👩‍💻 ❤️", "ab❤️cd")) {
      Drawn drawn = Drawn.of(Drawn.social(heart, CardDesign.TERMINAL, CardShape.WIDE));
      assertTrue(drawn.count(100, 110, 1000, 380, red) > 400, heart);
    }
    assertEquals(0, without.count(100, 110, 1000, 380, red));
  }

  @Test
  void turnsATitleThatIsWrittenFromRightToLeft() {
    IntPredicate ink = colour -> (colour & 0xff) < 0x80;
    // No letters of it are at hand, but its direction is told by the word that is left.
    Drawn latin = Drawn.of(Drawn.social("abc", CardDesign.PAPER, CardShape.WIDE));
    Drawn turned = Drawn.of(Drawn.social("\u200f\u05d0 abc", CardDesign.PAPER, CardShape.WIDE));
    assertTrue(latin.count(60, 130, 500, 300, ink) > 500);
    assertEquals(0, turned.count(60, 130, 500, 300, ink));
    assertTrue(turned.count(600, 130, 540, 300, ink) > 500);
  }

  @Test
  void aPortraitFillsItsCircle() {
    String green =
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='80'>"
            + "<rect width='40' height='80' fill='#00c000'/></svg>";
    Drawn drawn = portrait(green.getBytes(StandardCharsets.UTF_8));
    IntPredicate isGreen = colour -> colour == 0x00c000;
    int pixels = drawn.count(0, 420, 300, 210, isGreen);
    assertTrue(pixels > 6_000 && pixels < 6_700, "green: " + pixels);
  }

  @Test
  void whatIsNoPictureGivesWayToTheInitial() {
    for (String file : List.of("", "nonsense", "<svg", "\u0089PNG\r\n\u001a\n and no more")) {
      Drawn drawn = portrait(file.getBytes(StandardCharsets.ISO_8859_1));
      IntPredicate accent = colour -> colour == Palette.LIGHT.accent();
      assertTrue(drawn.count(0, 420, 300, 210, accent) > 4_000, file);
    }
  }

  /** A header that promises 60,000 × 60,000 pixels is not believed. */
  @Test
  void aPictureCannotFillTheMemory() {
    byte[] png = new PngFile(2, 2).of(new int[4]);
    png[18] = (byte) 0xea;
    png[22] = (byte) 0xea;
    assertTrue(Portrait.of(png).isEmpty());
  }

  @Test
  void aDrawingFetchesNothing() {
    String thief =
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
            + "<image href='file:///etc/hostname' width='9' height='9'/><text>&x;</text></svg>";
    assertFalse(portrait(thief.getBytes(StandardCharsets.UTF_8)).file().length == 0);
  }

  private static Drawn portrait(byte[] file) {
    SocialCard card = Drawn.social("Title", CardDesign.PAPER, CardShape.WIDE);
    SocialCard shown =
        new SocialCard(
            card.title(),
            card.author(),
            card.site(),
            card.host(),
            card.date(),
            "portrait " + java.util.Arrays.hashCode(file),
            card.palette(),
            card.design(),
            card.shape());
    return Drawn.of(shown, file);
  }
}
