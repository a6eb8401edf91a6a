package outloud.page;

/**
 * A picture.
 *
 * @param url as it stands in a page, with the base path; empty when there is no picture
 * @param absoluteUrl the same with scheme and host
 * @param alt what there is to see
 */
public record PictureView(String url, String absoluteUrl, String alt) {
  static final PictureView NONE = new PictureView("", "", "");
}
