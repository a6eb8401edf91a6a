package outloud.media;

import java.awt.Shape;
import java.util.List;

/**
 * One line of text, ready to be drawn: outlines, so that no rasterizer of the machine's plays a
 * part.
 *
 * @param ink the letters, from the beginning of the base line
 * @param width how far it reaches
 * @param size of its letters
 */
record Line(Shape ink, List<Placed> emoji, double width, double size) {
  static final Line EMPTY = new Line(new java.awt.geom.Path2D.Double(), List.of(), 0, 0);

  /** An emoji and where it begins. */
  record Placed(String text, double x) {}
}
