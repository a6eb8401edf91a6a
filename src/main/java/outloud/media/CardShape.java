package outloud.media;

/** The measures of a social card, in pixels. */
public enum CardShape {
  /** What networks show beside a link (1.91 : 1). */
  WIDE(1200, 630),
  /** A picture to attach. */
  SQUARE(1080, 1080);

  private final int width;
  private final int height;

  CardShape(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Pixels from left to right. */
  public int width() {
    return width;
  }

  /** Pixels from top to bottom. */
  public int height() {
    return height;
  }
}
