package outloud.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class IconRendererTest {
  private static final int PAPER = 0xfdfcf9;

  private static BufferedImage icon(byte[] drawing) throws IOException {
    byte[] png = new IconRenderer().render(drawing, 180, PAPER).orElseThrow();
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void aDrawingStandsInTheMiddleInItsColoursOfTheDay() throws IOException {
    BufferedImage icon =
        icon(
            ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><style>"
                    + "path{fill:#b3341a}@media(prefers-color-scheme:dark){path{fill:#ff9a76}}"
                    + "rect{fill:#00ff00}</style><path d=\"M0 0h32v32H0z\"/>"
                    + "<rect x=\"12\" y=\"12\" width=\"8\" height=\"8\"/></svg>")
                .getBytes(UTF_8));
    assertEquals(180, icon.getWidth());
    assertEquals(180, icon.getHeight());
    assertEquals(PAPER, icon.getRGB(0, 0) & 0xffffff);
    assertEquals(PAPER, icon.getRGB(16, 90) & 0xffffff);
    assertEquals(0xb3341a, icon.getRGB(25, 90) & 0xffffff);
    assertEquals(0x00ff00, icon.getRGB(90, 90) & 0xffffff);
  }

  @Test
  void aPictureIsScaled() throws IOException {
    BufferedImage blue = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 64 * 64; i++) {
      blue.setRGB(i % 64, i / 64, 0x0000ff);
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(blue, "png", png);
    BufferedImage icon = icon(png.toByteArray());
    assertEquals(PAPER, icon.getRGB(5, 5) & 0xffffff);
    assertEquals(0x0000ff, icon.getRGB(90, 90) & 0xffffff);
  }

  @Test
  void whatIsNoPictureIsNotDrawn() {
    assertEquals(
        Optional.empty(), new IconRenderer().render("no picture".getBytes(UTF_8), 180, PAPER));
  }
}
