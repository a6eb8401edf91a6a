package outloud.media;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.GraphicAttribute;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import outloud.media.Faces.Face;

/** Sets lines of text. */
final class Typesetter {
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);
  private static final char PLACEHOLDER = '\ufffc';

  private final Letters letters;
  private final Faces faces;

  Typesetter(Letters letters, Faces faces) {
    this.letters = letters;
    this.faces = faces;
  }

  /** A line, whose letters stand as close as the face has them. */
  Line line(String text, Face face, double size) {
    return line(text, new Style(face, size, 0, false));
  }

  /**
   * How a line is set.
   *
   * @param tracking what is added between two letters, as a part of the size
   * @param isRightToLeft the direction of the paragraph that it is from
   */
  record Style(Face face, double size, double tracking, boolean isRightToLeft) {
    Style sized(double other) {
      return new Style(face, other, tracking, isRightToLeft);
    }
  }

  /** A line; what no font has is left out. */
  Line line(String text, Style style) {
    List<FontFile> fonts = faces.fonts(style.face());
    List<Lettering.Piece> pieces = Lettering.of(text, fonts).pieces();
    if (pieces.isEmpty()) {
      return Line.EMPTY;
    }
    if (pieces.size() == 1 && Legible.isSurely(pieces.getFirst().text())) {
      return simple(pieces.getFirst().text(), fonts.getFirst(), style);
    }
    StringBuilder shown = new StringBuilder();
    List<String> emoji = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Lettering.Piece piece : pieces) {
      if (piece.isEmoji()) {
        emoji.add(piece.text());
        places.add(shown.length());
      }
      shown.append(piece.isEmoji() ? String.valueOf(PLACEHOLDER) : piece.text());
    }
    TextLayout layout = layout(pieces, shown.toString(), fonts, style);
    List<Line.Placed> placed = new ArrayList<>();
    for (int i = 0; i < emoji.size(); i++) {
      int at = places.get(i);
      Rectangle2D box = layout.getLogicalHighlightShape(at, at + 1).getBounds2D();
      placed.add(new Line.Placed(emoji.get(i), box.getX()));
    }
    return new Line(layout.getOutline(null), placed, layout.getVisibleAdvance(), style.size());
  }

  /** How wide {@link #line} is. */
  double width(String text, Style style) {
    if (text.isEmpty() || !Legible.isSurely(text)) {
      return line(text, style).width();
    }
    return width(glyphs(text, faces.fonts(style.face()).getFirst(), style));
  }

  private Line simple(String text, FontFile file, Style style) {
    GlyphVector glyphs = glyphs(text, file, style);
    return new Line(glyphs.getOutline(), List.of(), width(glyphs), style.size());
  }

  private static double width(GlyphVector glyphs) {
    return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
  }

  /** Letters that need no shaping but kerning; in code not even that, nor arrows made of signs. */
  private GlyphVector glyphs(String text, FontFile file, Style style) {
    Font font = letters.font(file, style.size(), style.tracking());
    char[] chars = text.toCharArray();
    return style.face().isMono()
        ? font.createGlyphVector(SMOOTH, chars)
        : font.layoutGlyphVector(SMOOTH, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }

  private TextLayout layout(
      List<Lettering.Piece> pieces, String shown, List<FontFile> fonts, Style style) {
    AttributedString text = new AttributedString(shown);
    text.addAttribute(
        TextAttribute.RUN_DIRECTION,
        style.isRightToLeft() ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
    int at = 0;
    for (Lettering.Piece piece : pieces) {
      int end = at + (piece.isEmoji() ? 1 : piece.text().length());
      Font font =
          letters.font(
              fonts.get(piece.isEmoji() ? 0 : piece.font()), style.size(), style.tracking());
      text.addAttribute(TextAttribute.FONT, font, at, end);
      if (piece.isEmoji()) {
        text.addAttribute(TextAttribute.CHAR_REPLACEMENT, new Gap(style.size()), at, end);
      }
      at = end;
    }
    return new TextLayout(text.getIterator(), SMOOTH);
  }

  /** Keeps room for an emoji. */
  private static final class Gap extends GraphicAttribute {
    private final float size;

    Gap(double size) {
      super(ROMAN_BASELINE);
      this.size = (float) size;
    }

    @Override
    public float getAscent() {
      return size;
    }

    @Override
    public float getDescent() {
      return size / 4;
    }

    @Override
    public float getAdvance() {
      return (float) (Canvas.EMOJI_ADVANCE * size);
    }

    @Override
    public Shape getOutline(AffineTransform transform) {
      return new Path2D.Float();
    }

    @Override
    public void draw(Graphics2D graphics, float x, float y) {
      // The canvas does.
    }
  }
}
