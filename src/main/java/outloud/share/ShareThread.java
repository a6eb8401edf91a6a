package outloud.share;

import java.util.List;
import outloud.site.Ledger;
import outloud.site.Post;
import outloud.thread.Network;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

/** Writes one thread of a {@link SharePage}. */
final class ShareThread {
  /** From here on, in percent of the limit, a segment is nearly full. */
  private static final int NEAR = 95;

  private final Shared shared;
  private final SocialThread thread;
  private final Network network;
  private final String id;
  private final String face;

  ShareThread(Shared shared, SocialThread thread) {
    this.shared = shared;
    this.thread = thread;
    this.network = thread.network();
    this.id = network.id();
    this.face = face(shared.byline());
  }

  /** As people write it. */
  static String name(Network network) {
    return switch (network) {
      case X -> "X";
      case BLUESKY -> "Bluesky";
      case MASTODON -> "Mastodon";
      case THREADS -> "Threads";
      case LINKEDIN -> "LinkedIn";
    };
  }

  /** The language of what the author wrote, where it is not that of the page. */
  static String lang(Post post) {
    return post.language().equals("en")
        ? ""
        : " lang=\"" + HtmlText.escaped(post.language()) + "\"";
  }

  private static String face(Byline byline) {
    String picture = byline.local(byline.portrait());
    return picture.isEmpty()
        ? "<span class=\"face\" aria-hidden=\"true\">"
            + HtmlText.escaped(byline.initials())
            + "</span>"
        : "<img class=\"face\" alt=\"\" src=\"" + HtmlText.escaped(picture) + "\">";
  }

  void write(StringBuilder page) {
    page.append("<section id=\"").append(id).append("\" class=\"net-").append(id);
    page.append("\" aria-labelledby=\"").append(id).append("-head\">\n");
    head(page);
    for (Ledger.Posted posted : shared.posted()) {
      if (posted.network().equals(id)) {
        posted(page, posted);
      }
    }
    for (String caution : Cautions.of(thread)) {
      page.append("<p class=\"note\">").append(HtmlText.escaped(caution)).append("</p>\n");
    }
    page.append("<ol class=\"thread\">\n");
    for (int i = 0; i < thread.segments().size(); i++) {
      segment(page, thread.segments().get(i), i + 1);
    }
    page.append("</ol>\n");
    page.append("<p class=\"hint\">").append(hint()).append("</p>\n</section>\n");
  }

  private void posted(StringBuilder page, Ledger.Posted posted) {
    page.append("<p class=\"note posted\">");
    String words = "Posted on " + posted.date();
    if (posted.url().isPresent()) {
      page.append("<a href=\"").append(HtmlText.escaped(posted.url().get())).append("\">");
      page.append(words).append("</a>");
    } else {
      page.append(words);
    }
    page.append(
        shared.changed().contains(posted)
            ? ". The article has changed since: this is what was posted.</p>\n"
            : ".</p>\n");
  }

  private String hint() {
    return network == Network.LINKEDIN
        ? "LinkedIn’s address takes no text: copy it first."
        : "Begin with the first post; then copy one after the other into its reply. The arrow keys"
            + " lead from one copy button to the next.";
  }

  private void head(StringBuilder page) {
    int size = thread.segments().size();
    String first = thread.segments().isEmpty() ? "" : thread.segments().getFirst().text();
    String instance = shared.byline().instance();
    String compose = ComposeLink.of(network, first, shared.post().canonicalUrl(), instance);
    page.append("<div class=\"head\"><h2 id=\"")
        .append(id)
        .append("-head\">")
        .append(name(network));
    page.append("</h2><p>").append(size).append(size == 1 ? " post" : " posts").append("</p>");
    page.append("<div class=\"act\"><a class=\"go\" target=\"_blank\" rel=\"noopener\" href=\"");
    page.append(HtmlText.escaped(compose)).append("\">Begin on ").append(name(network));
    page.append("</a><button type=\"button\" hidden data-all=\"").append(id);
    page.append("\">Copy ").append(size == 1 ? "it" : "all").append("</button></div></div>\n");
  }

  private void segment(StringBuilder page, Segment segment, int number) {
    Byline byline = shared.byline();
    String by = network == Network.LINKEDIN ? byline.headline() : byline.handle(network);
    String key = id + "-" + number;
    int full = network.limit() == 0 ? 0 : segment.length() * 100 / network.limit();
    String state = full > 100 ? " class=\"over\"" : full >= NEAR ? " class=\"near\"" : "";
    page.append("<li")
        .append(state)
        .append('>')
        .append(face)
        .append("<div><p class=\"name\"><strong>");
    page.append(HtmlText.escaped(byline.name())).append("</strong> <span>");
    page.append(HtmlText.escaped(by)).append("</span></p>\n<p class=\"text\" dir=\"auto\"");
    page.append(lang(shared.post())).append(" id=\"").append(key).append("\">");
    text(page, segment, network);
    page.append("</p>\n");
    pictures(page, segment.media(), key);
    List<String> cautions = Cautions.of(segment, network);
    for (String caution : cautions) {
      page.append("<p class=\"note\">").append(HtmlText.escaped(caution)).append("</p>\n");
    }
    page.append("<div class=\"foot\"><svg class=\"meter\" viewBox=\"0 0 100 5\" ");
    page.append("preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"");
    page.append(Math.min(100, full)).append("\" height=\"5\"/></svg><span class=\"count\"><b>");
    page.append(segment.length()).append("</b> of ").append(network.limit()).append("</span>");
    page.append("<button type=\"button\" class=\"copy\" hidden data-copy=\"").append(key);
    page.append("\">Copy<span class=\"say\"> ").append(number).append(" for ");
    page.append(name(network)).append("</span></button></div></div></li>\n");
  }

  /** The text as it is; what the network links is coloured, and nothing is added. */
  private static void text(StringBuilder page, Segment segment, Network network) {
    String text = segment.text();
    int done = 0;
    for (SegmentText.Part part : SegmentText.parts(segment, network)) {
      HtmlText.append(page, text, done, part.start());
      page.append("<span>");
      HtmlText.append(page, text, part.start(), part.end());
      page.append("</span>");
      done = part.end();
    }
    HtmlText.append(page, text, done, text.length());
  }

  private void pictures(StringBuilder page, List<Segment.Media> pictures, String key) {
    if (pictures.isEmpty()) {
      return;
    }
    page.append("<div class=\"media\">\n");
    for (int i = 0; i < pictures.size(); i++) {
      Segment.Media picture = pictures.get(i);
      String alt = key + "-alt-" + (i + 1);
      page.append("<figure>");
      picture(page, picture);
      page.append("<figcaption><span dir=\"auto\" id=\"").append(alt).append("\">");
      page.append(HtmlText.escaped(picture.alt())).append("</span>");
      if (!picture.alt().isBlank()) {
        page.append("<button type=\"button\" hidden data-copy=\"").append(alt);
        page.append("\">Copy alt<span class=\"say\"> of ").append(key).append("</span></button>");
      }
      page.append("</figcaption></figure>\n");
    }
    page.append("</div>\n");
  }

  /** A picture to drag; one of another host is named, for this page asks nobody. */
  private void picture(StringBuilder page, Segment.Media picture) {
    boolean card = picture.file().indexOf('/') < 0;
    String file = card ? picture.file() : shared.byline().local(picture.file());
    if (file.isEmpty()) {
      String url = HtmlText.escaped(picture.file());
      page.append("<a class=\"away\" href=\"").append(url).append("\">").append(url).append("</a>");
    } else {
      page.append("<img src=\"").append(HtmlText.escaped(file)).append("\" alt=\"");
      page.append(HtmlText.escaped(picture.alt().isBlank() ? "A picture" : picture.alt()));
      page.append("\">");
    }
  }
}
