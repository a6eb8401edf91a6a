package outloud.page;

/**
 * A link with its words; both texts are empty when there is none.
 *
 * @param title the words; empty when there is no link
 * @param url where it leads; empty when there is no link
 */
public record LinkView(String title, String url) {
  static final LinkView NONE = new LinkView("", "");
}
