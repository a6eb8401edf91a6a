package outloud.page;

/** A link with its words; both texts are empty when there is none. */
public record LinkView(String title, String url) {
  static final LinkView NONE = new LinkView("", "");
}
