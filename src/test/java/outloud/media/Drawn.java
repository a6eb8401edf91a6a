package outloud.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import outloud.markdown.Highlighter;

/** A card as pixels. */
final class Drawn {
  private final byte[] file;
  private final BufferedImage image;

  private Drawn(byte[] file, BufferedImage image) {
    this.file = file;
    this.image = image;
  }

  byte[] file() {
    return file;
  }

  BufferedImage image() {
    return image;
  }

  private static final CardRenderer RENDERER = new CardRenderer(Highlighter.tokens());
  private static final Faces FACES = new Faces(List.of());

  static Drawn of(Card card) {
    return of(card, new byte[0]);
  }

  static Drawn of(Card card, byte[] portrait) {
    byte[] file = RENDERER.render(card, FACES, () -> portrait);
    try {
      return new Drawn(file, ImageIO.read(new ByteArrayInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A card of a post with this title. */
  static SocialCard social(String title, CardDesign design, CardShape shape) {
    Palette palette = design.isDark() ? Palette.DARK : Palette.LIGHT;
    return new SocialCard(
        title, "Ada Lovelace", "Ada builds", "ada.dev", "1 May 2026", "", palette, design, shape);
  }

  int colour(int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }

  /** How many pixels of a part are of a colour that {@code wanted} says yes to. */
  int count(int x, int y, int wide, int high, java.util.function.IntPredicate wanted) {
    int count = 0;
    for (int row = y; row < y + high; row++) {
      for (int column = x; column < x + wide; column++) {
        count += wanted.test(colour(column, row)) ? 1 : 0;
      }
    }
    return count;
  }
}
