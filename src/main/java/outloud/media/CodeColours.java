package outloud.media;

import java.util.Map;

/** The colours of code, those of the default theme in light or dark. */
final class CodeColours {
  /** The kind of what is not the author's. */
  static final String NOTE = "c";

  private static final Map<String, Integer> LIGHT =
      Map.of(
          "k", 0xa3301a, "s", 0x3d6216, "c", 0x6b6459, "n", 0x8a4b00, "t", 0x0b5d73, "f", 0x3b4aa0,
          "o", 0x5b554c, "m", 0x7a3d80);
  private static final Map<String, Integer> DARK =
      Map.of(
          "k", 0xff9a76, "s", 0xb5d17e, "c", 0x9f978b, "n", 0xf0b866, "t", 0x7cc7dd, "f", 0xaab6ff,
          "o", 0xb8b0a4, "m", 0xdba3df);

  private final Palette palette;

  private CodeColours(Palette palette) {
    this.palette = palette;
  }

  static CodeColours on(Palette palette) {
    return new CodeColours(palette);
  }

  /** The colour of a kind as {@link outloud.markdown.Highlighter#html} names it. */
  int of(String kind) {
    Integer colour = (palette.isDark() ? DARK : LIGHT).get(kind);
    return colour == null ? palette.ink() : palette.readable(colour);
  }

  /** What is behind it; below 0 for nothing. */
  int tint(String kind) {
    return switch (kind) {
      case "i" -> Palette.mixed(palette.ground(), 0x77bb00, 0.18);
      case "d" -> Palette.mixed(palette.ground(), 0xff4422, 0.15);
      default -> -1;
    };
  }
}
