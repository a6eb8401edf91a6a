package outloud.media;

import java.util.List;

/**
 * Text over several lines.
 *
 * @param size of its letters
 * @param isRightToLeft whether it begins at the right
 */
record Paragraph(List<Line> lines, double size, double lineHeight, boolean isRightToLeft) {

  /** From the top of the first line's capitals to the last base line. */
  double height() {
    return (lines.size() - 1) * lineHeight + CAPITALS * size;
  }

  /** The longest of its lines. */
  double width() {
    double width = 0;
    for (Line line : lines) {
      width = Math.max(width, line.width());
    }
    return width;
  }

  /** How tall capitals are, as a part of the size; of both families. */
  static final double CAPITALS = 0.73;
}
