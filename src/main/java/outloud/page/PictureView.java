package outloud.page;

/**
 * A picture.
 *
 * @param url as it stands in a page, with the base path; empty when there is no picture
 * @param absoluteUrl the same with scheme and host
 * @param alt what there is to see
 * @param width in pixels; 0 when it is not known
 * @param height in pixels; 0 when it is not known
 */
public record PictureView(String url, String absoluteUrl, String alt, int width, int height) {
  static final PictureView NONE = new PictureView("", "", "", 0, 0);

  /** The same picture with its measures. */
  PictureView sized(int wide, int high) {
    return new PictureView(url, absoluteUrl, alt, wide, high);
  }
}
