package outloud.page;

/**
 * A picture, upright, in the size that suits most readers; {@code picture.peb} shows it.
 *
 * @param url as it stands in a page, with the base path; empty when there is no picture
 * @param absoluteUrl the same with scheme and host
 * @param alt what there is to see; empty when nobody says
 * @param width in pixels; 0 when it is not known
 * @param height in pixels; 0 when it is not known
 * @param srcset the same picture in other sizes, for browsers to choose; empty for none
 * @param webp the same as WebP; empty for none
 * @param sizes how wide it is on a page; empty where that need not be said
 * @param tint the classes that give its place a colour while it is loading; empty for none
 */
public record PictureView(
    String url,
    String absoluteUrl,
    String alt,
    int width,
    int height,
    String srcset,
    String webp,
    String sizes,
    String tint) {
  static final PictureView NONE = of("", "", "");

  /** A picture of which nothing else is known. */
  static PictureView of(String url, String absoluteUrl, String alt) {
    return new PictureView(url, absoluteUrl, alt, 0, 0, "", "", "", "");
  }

  /** The same picture with its measures. */
  PictureView sized(int wide, int high) {
    return new PictureView(url, absoluteUrl, alt, wide, high, srcset, webp, sizes, tint);
  }
}
