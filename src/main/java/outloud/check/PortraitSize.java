package outloud.check;

/**
 * The author's picture as its file has it.
 *
 * @param width in pixels; 0 when it is not known or the picture is a drawing
 * @param height the same
 */
public record PortraitSize(int width, int height) {
  /** One whose file nobody looked at. */
  public static final PortraitSize UNKNOWN = new PortraitSize(0, 0);

  private static final int SMALLEST = 400;

  /** Whether screens with many pixels would show it blurred. */
  boolean isTooSmall() {
    return width > 0 && Math.min(width, height) < SMALLEST;
  }
}
