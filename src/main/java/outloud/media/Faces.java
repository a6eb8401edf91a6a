package outloud.media;

import java.util.ArrayList;
import java.util.List;

/**
 * The fonts at hand, first choice first: those of the program, then the author's. What none of them
 * has a letter for is not drawn.
 */
public final class Faces {
  private final List<FontFile> own;

  /**
   * The program's fonts with those of the author behind them.
   *
   * @param own may be empty
   */
  public Faces(List<FontFile> own) {
    this.own = List.copyOf(own);
  }

  /** The names of the author's fonts. */
  public String names() {
    StringBuilder names = new StringBuilder();
    for (FontFile font : own) {
      names.append('\0').append(font.name());
    }
    return names.toString();
  }

  /** How letters are drawn. */
  enum Face {
    SANS,
    SANS_BOLD,
    MONO,
    MONO_BOLD;

    /** Whether all its letters are equally wide. */
    boolean isMono() {
      return this == MONO || this == MONO_BOLD;
    }
  }

  /** The fonts to try for a face, in order. */
  List<FontFile> fonts(Face face) {
    List<FontFile> fonts = new ArrayList<>();
    switch (face) {
      case SANS -> fonts.addAll(List.of(FontFile.SANS, FontFile.MONO));
      case SANS_BOLD -> fonts.addAll(List.of(FontFile.SANS_BOLD, FontFile.MONO_BOLD));
      case MONO -> fonts.addAll(List.of(FontFile.MONO, FontFile.SANS));
      case MONO_BOLD -> fonts.addAll(List.of(FontFile.MONO_BOLD, FontFile.SANS_BOLD));
    }
    fonts.addAll(own);
    return fonts;
  }

  /** What a card can show of a text. No picture is drawn to find out. */
  public Legible legible(String text) {
    return Legible.isSurely(text)
        ? new Legible(text, List.of())
        : Legible.of(Lettering.of(text, fonts(Face.SANS_BOLD)));
  }
}
