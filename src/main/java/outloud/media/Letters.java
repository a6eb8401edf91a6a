package outloud.media;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.WeakHashMap;

/** Fonts as AWT draws them, each loaded once. */
final class Letters {
  private final Map<FontFile, Font> loaded = new WeakHashMap<>();

  /**
   * A font in one size.
   *
   * @param size in pixels
   * @param tracking what is added between two letters, as a part of the size
   */
  Font font(FontFile file, double size, double tracking) {
    return loaded(file)
        .deriveFont(
            Map.of(
                TextAttribute.SIZE,
                (float) size,
                TextAttribute.KERNING,
                TextAttribute.KERNING_ON,
                TextAttribute.TRACKING,
                (float) tracking));
  }

  private synchronized Font loaded(FontFile file) {
    return loaded.computeIfAbsent(
        file,
        wanted -> {
          try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(wanted.bytes()));
          } catch (FontFormatException e) {
            throw new IllegalArgumentException(wanted.name() + " is no font", e);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
