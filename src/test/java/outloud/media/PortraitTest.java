package outloud.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The author's picture on a card. */
class PortraitTest {
  private static final BufferedImage UPRIGHT = Photos.pixels(120, 120, BufferedImage.TYPE_INT_RGB);

  /** Whether there is red above and blue below. */
  private static boolean isUpright(byte[] file) {
    Portrait portrait = Portrait.of(file).orElseThrow();
    BufferedImage card = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
    portrait.draw(card.createGraphics(), 0, 0, 60);
    int above = card.getRGB(40, 5);
    int below = card.getRGB(30, 55);
    return (above >> 16 & 0xff) > 150 && (above & 0xff) < 100 && (below & 0xff) > 150;
  }

  @Test
  void standsUprightHoweverItLiesInItsFile() {
    assertTrue(isUpright(Photos.file(UPRIGHT, "jpeg")));
    byte[] laid = Photos.file(Scaling.upright(UPRIGHT, 8), "jpeg");
    assertTrue(isUpright(Photos.withExif(laid, 6)));
    assertEquals(false, isUpright(laid));
  }

  @Test
  void isReadInEveryFormatOfTheWeb() {
    for (String format : List.of("png", "gif", "bmp")) {
      assertTrue(isUpright(Photos.file(UPRIGHT, format)), format);
    }
    assertTrue(isUpright(Photos.webp(120, 120, true)));
    assertEquals(Optional.empty(), Portrait.of(new byte[] {1, 2, 3}));
  }
}
