package outloud.build;

import outloud.document.FrontMatter.ThreadWish;
import outloud.document.Origin;
import outloud.site.Post;

/** What a post's thread is made of, and who says so. */
final class ThreadOrigin {
  private ThreadOrigin() {}

  /** Like {@code your own, 3 segments (front matter key `thread`, line 4)}. */
  static String words(Post post) {
    ThreadWish wish = post.thread();
    String said = post.origins().thread().map(Origin::words).orElse("");
    String from = said.isEmpty() ? "" : "  (" + said + ")";
    if (wish instanceof ThreadWish.None) {
      return "none" + from;
    }
    if (wish instanceof ThreadWish.Written written) {
      return own(written.segments().size()) + from;
    }
    if (wish instanceof ThreadWish.Beside beside) {
      return own(beside.file().segments().size()) + "  (" + beside.file().path().name() + ")";
    }
    return "made from the post" + from;
  }

  private static String own(int segments) {
    return "your own, " + segments + (segments == 1 ? " segment" : " segments");
  }
}
