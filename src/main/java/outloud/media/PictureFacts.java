package outloud.media;

/**
 * A picture as its header describes it.
 *
 * @param width in pixels as it is shown, upright; 0 when the header does not tell
 * @param height the same
 * @param orientation how the pixels lie in the file, as EXIF counts: 1 is upright, from 5 on width
 *     and height are exchanged
 * @param kind what can be made of it
 * @param transparent whether the page may shine through
 * @param flat whether it has a palette, as drawings and screenshots have
 * @param depth how many bytes one pixel takes when it is decoded
 */
public record PictureFacts(
    PictureFormat format,
    int width,
    int height,
    int orientation,
    Kind kind,
    boolean transparent,
    boolean flat,
    int depth)
    implements PictureReading {

  /** What can be made of a picture. */
  public enum Kind {
    /** Smaller ones. */
    STILL,
    /** Nothing: it moves, or is drawn in any size by the browser, or we cannot decode it. */
    AS_IT_IS
  }

  /** A picture that is shown as it is. */
  static PictureFacts asItIs(PictureFormat format, int width, int height) {
    return new PictureFacts(format, width, height, 1, Kind.AS_IT_IS, true, false, 4);
  }

  /** Whether smaller pictures can be made of it. */
  public boolean isStill() {
    return kind == Kind.STILL;
  }

  /** The same picture, through which the page does not shine after all. */
  PictureFacts opaque() {
    return new PictureFacts(format, width, height, orientation, kind, false, flat, depth);
  }

  /** Whether the sides are exchanged between file and screen. */
  boolean isTurned() {
    return orientation >= 5;
  }
}
