package outloud.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever colours a site has, its cards can be read. */
class PaletteTest {

  @Test
  void everyTextIsReadOnItsGround() {
    for (int accent = 0; accent <= 0xffffff; accent += 0x10f3d) {
      for (Palette known : List.of(Palette.LIGHT, Palette.DARK)) {
        Palette own = new Palette(known.ground(), known.ink(), known.muted(), accent);
        assertReadable(own.readable());
        assertReadable(own.onAccent());
      }
      Palette odd = new Palette(accent, accent, accent ^ 0xff, 0x808080);
      assertReadable(odd.readable());
    }
  }

  @Test
  void codeIsReadOnItsGround() {
    for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
      for (String kind : List.of("k", "s", "c", "n", "t", "f", "o", "m", "")) {
        int colour = CodeColours.on(palette).of(kind);
        assertTrue(Palette.contrast(colour, palette.ground()) >= 4.5, kind);
      }
      for (String kind : List.of("i", "d")) {
        int tint = CodeColours.on(palette).tint(kind);
        assertTrue(Palette.contrast(palette.ink(), tint) >= 4.5, kind);
      }
    }
  }

  @Test
  void contrastIsThatOfWcag() {
    assertEquals(21, Palette.contrast(0x000000, 0xffffff), 0.001);
    assertEquals(1, Palette.contrast(0x123456, 0x123456), 0.001);
    assertEquals(4.54, Palette.contrast(0x767676, 0xffffff), 0.01);
  }

  @Test
  void readsColoursOfStyleSheets() {
    assertEquals(0xaabbcc, Palette.colour("#abc", 1));
    assertEquals(0xb3341a, Palette.colour("#b3341a", 1));
    for (String none : List.of("", "red", "#ab", "#12345", "#12345g", "#-12345")) {
      assertEquals(1, Palette.colour(none, 1), none);
    }
  }

  private static void assertReadable(Palette palette) {
    for (int colour : new int[] {palette.ink(), palette.muted(), palette.accent()}) {
      assertTrue(
          Palette.contrast(colour, palette.ground()) >= 4.5,
          () -> Integer.toHexString(colour) + " on " + Integer.toHexString(palette.ground()));
    }
  }
}
