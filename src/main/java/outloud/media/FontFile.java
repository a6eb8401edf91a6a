package outloud.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A font that letters are drawn with; its bytes are read when something is asked of it. */
public final class FontFile {
  static final FontFile SANS = own("Inter_400Regular.ttf");
  static final FontFile SANS_BOLD = own("Inter_700Bold.ttf");
  static final FontFile MONO = own("JetBrainsMono_400Regular.ttf");
  static final FontFile MONO_BOLD = own("JetBrainsMono_700Bold.ttf");

  private final String name;
  private final Supplier<byte[]> source;
  private byte @Nullable [] bytes;
  private @Nullable BitSet points;

  /**
   * A font.
   *
   * @param name tells it from all others
   * @param source its bytes: TrueType or OpenType
   */
  public FontFile(String name, Supplier<byte[]> source) {
    this.name = name;
    this.source = source;
  }

  private static FontFile own(String file) {
    return new FontFile(file, () -> resource("/outloud/fonts/" + file));
  }

  private static byte[] resource(String path) {
    try (InputStream in = FontFile.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program has no " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells it from all others. */
  public String name() {
    return name;
  }

  /** Whether its bytes are a font. */
  public boolean isFont() {
    try {
      return !points().isEmpty();
    } catch (IllegalArgumentException | UncheckedIOException _) {
      return false;
    }
  }

  /**
   * Which code points it has letters for.
   *
   * @throws IllegalArgumentException when its bytes are no font
   */
  synchronized BitSet points() {
    if (points == null) {
      points = CharacterMap.of(bytes());
    }
    return points;
  }

  synchronized byte[] bytes() {
    if (bytes == null) {
      bytes = source.get();
    }
    return bytes;
  }
}
