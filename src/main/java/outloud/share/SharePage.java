package outloud.share;

import java.util.List;
import outloud.site.Post;
import outloud.thread.Network;
import outloud.thread.SocialThread;

/**
 * Writes the page from which an author shares a post: all threads as they will look, with what to
 * copy and what to drag.
 */
final class SharePage {
  private final Shared shared;
  private final Post post;

  SharePage(Shared shared) {
    this.shared = shared;
    this.post = shared.post();
  }

  String write() {
    StringBuilder page = ShareFrame.begin("Share: " + post.title());
    page.append("<div class=\"page\">\n");
    top(page);
    page.append("<div class=\"desk\">\n");
    switches(page);
    page.append("<main id=\"all\">\n");
    for (SocialThread thread : shared.threads().threads()) {
      new ShareThread(shared, thread).write(page);
    }
    if (!shared.threads().none().isEmpty()) {
      page.append("<section id=\"none\" aria-label=\"No thread\"><p class=\"note\">");
      page.append(HtmlText.escaped(shared.threads().none())).append("</p></section>\n");
    }
    copies(page);
    page.append("</main>\n</div>\n</div>\n");
    return ShareFrame.end(page);
  }

  private void top(StringBuilder page) {
    page.append(
        "<header class=\"top\">\n<p class=\"up\"><a href=\"../index.html\">All posts</a></p>\n");
    page.append("<h1 dir=\"auto\"").append(ShareThread.lang(post)).append('>');
    page.append(HtmlText.escaped(post.title())).append("</h1>\n<p>");
    post.date()
        .ifPresent(date -> page.append("<time>").append(date.toLocalDate()).append("</time> · "));
    link(page, post.canonicalUrl(), "The article");
    for (String copy : post.syndication()) {
      page.append(" · also on ");
      link(page, copy, ShareIndex.place(copy));
    }
    page.append("</p>\n</header>\n");
  }

  private static void link(StringBuilder page, String url, String words) {
    page.append("<a href=\"").append(HtmlText.escaped(url)).append("\">");
    page.append(HtmlText.escaped(words)).append("</a>");
  }

  private void switches(StringBuilder page) {
    page.append("<nav class=\"switch\" aria-label=\"Where to\" tabindex=\"0\">\n<ul>\n");
    for (SocialThread thread : shared.threads().threads()) {
      Network network = thread.network();
      page.append("<li><a href=\"#").append(network.id()).append("\">");
      page.append(ShareThread.name(network)).append(" <small>");
      page.append(thread.segments().size()).append("</small></a></li>\n");
    }
    page.append("<li><a href=\"#copies\">Copies</a></li>\n<li><a href=\"#all\">All</a></li>\n");
    page.append("</ul>\n</nav>\n");
  }

  /**
   * One of the files beside the page.
   *
   * @param where the place that takes it, empty for none
   * @param note what to do there
   */
  private record Copy(String file, String name, String where, String note) {}

  private static final List<Copy> COPIES =
      List.of(
          new Copy(
              "devto.md",
              "dev.to",
              "https://dev.to/new",
              "Paste the whole file into the editor that shows front matter."),
          new Copy(
              "hashnode.md",
              "Hashnode",
              "",
              "Put the file into the repository that your blog is connected with."),
          new Copy(
              "medium.html",
              "Medium",
              "https://medium.com/p/import",
              "Import the article once it is online; or open this page, select all, and paste it."),
          new Copy(
              "newsletter.html",
              "Newsletter",
              "",
              "Open it, select all, and paste it; or send it as the HTML of a mail."),
          new Copy("bluesky.json", "Bluesky records", "", "For tools that post."),
          new Copy("thread.json", "All threads", "", "For tools that post."));

  private void copies(StringBuilder page) {
    page.append("<section id=\"copies\" aria-labelledby=\"copies-head\">\n<div class=\"head\">");
    page.append("<h2 id=\"copies-head\">Copies elsewhere</h2></div>\n<ul class=\"copies\">\n");
    if (shared.byline().square()) {
      page.append("<li class=\"square\"><img src=\"square.png\" alt=\"\"><div>");
      page.append("<a href=\"square.png\">A square card</a> <code>square.png</code>");
      page.append("<p>1080 × 1080 pixels, for a post with a picture.</p></div></li>\n");
    }
    boolean bluesky =
        shared.threads().threads().stream().anyMatch(t -> t.network() == Network.BLUESKY);
    for (Copy copy : COPIES) {
      if (bluesky || !copy.file().equals("bluesky.json")) {
        page.append("<li><a href=\"").append(copy.file()).append("\">").append(copy.name());
        page.append("</a> <code>").append(copy.file()).append("</code><p>");
        page.append(HtmlText.escaped(copy.note()));
        if (!copy.where().isEmpty()) {
          page.append(' ');
          link(page, copy.where(), copy.where().substring("https://".length()));
        }
        page.append("</p></li>\n");
      }
    }
    page.append("</ul>\n<p class=\"hint\">Each says that the original is yours: ");
    page.append("its canonical address is ").append(HtmlText.escaped(post.canonicalUrl()));
    page.append("</p>\n</section>\n");
  }
}
