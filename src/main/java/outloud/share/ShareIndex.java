package outloud.share;

import java.util.List;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.site.Ledger;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.thread.Network;

/** The list of all posts that can be shared, and where each one was. */
public final class ShareIndex {
  /** Where it is, relative to the threads' folder. */
  public static final OutputPath PATH = new OutputPath("index.html");

  private ShareIndex() {}

  /**
   * A post and the folder of its files.
   *
   * @param posted what of it was posted
   */
  public record Entry(String folder, Post post, List<Ledger.Posted> posted) {
    public Entry {
      posted = List.copyOf(posted);
    }
  }

  /**
   * The list as a page.
   *
   * @param entries in the order in which they are shown
   */
  public static OutputFile.Made file(String siteTitle, List<Entry> entries) {
    StringBuilder page = ShareFrame.begin("Share: " + siteTitle);
    page.append("<div class=\"page list\">\n<header class=\"top\">\n<h1>Share</h1>\n<p>");
    page.append(HtmlText.escaped(siteTitle)).append(", ").append(entries.size());
    page.append(entries.size() == 1 ? " post" : " posts").append(", the newest first</p>\n");
    page.append("<label class=\"only\"><input type=\"checkbox\" id=\"open\"> ");
    page.append("Only what is nowhere else yet</label>\n</header>\n<main>\n<ul class=\"posts\">\n");
    for (Entry entry : entries) {
      entry(page, entry);
    }
    page.append("</ul>\n<p class=\"hint\">A post is known to be elsewhere by its ");
    page.append(
        "<code>syndication:</code> and by <code>posted.yaml</code>.</p>\n</main>\n</div>\n");
    return new OutputFile.Made(PATH, ShareFrame.end(page));
  }

  private static void entry(StringBuilder page, Entry entry) {
    Post post = entry.post();
    List<String> copies = post.syndication();
    boolean nowhere = copies.isEmpty() && entry.posted().isEmpty();
    page.append(nowhere ? "<li>" : "<li class=\"out\">");
    page.append("<a class=\"title\" dir=\"auto\" href=\"");
    page.append(HtmlText.escaped(encoded(entry.folder()))).append("/share.html\"");
    page.append(ShareThread.lang(post)).append('>').append(HtmlText.escaped(post.title()));
    page.append("</a>");
    post.date()
        .ifPresent(date -> page.append("<time>").append(date.toLocalDate()).append("</time>"));
    if (!nowhere) {
      page.append("<p>");
      for (Ledger.Posted posted : entry.posted()) {
        page.append("<span>Posted on ").append(HtmlText.escaped(name(posted.network())));
        page.append(", ").append(posted.date()).append("</span> ");
      }
      page.append(copies.isEmpty() ? "" : "Also on ");
      for (String copy : copies) {
        page.append("<a href=\"").append(HtmlText.escaped(copy)).append("\">");
        page.append(HtmlText.escaped(place(copy))).append("</a>");
      }
      page.append("</p>");
    }
    page.append("</li>\n");
  }

  /** A folder's name as it stands in an address. */
  private static String encoded(String folder) {
    return new Permalink("/" + folder).encoded().substring(1);
  }

  private static String name(String network) {
    for (Network known : Network.values()) {
      if (known.id().equals(network)) {
        return ShareThread.name(known);
      }
    }
    return network;
  }

  /** What people call the place of an address: its host. */
  static String place(String url) {
    int start = url.indexOf("//") + 2;
    int end = url.indexOf('/', start);
    String host = start < 2 ? url : url.substring(start, end < 0 ? url.length() : end);
    return switch (host) {
      case "x.com", "twitter.com" -> "X";
      case "bsky.app" -> "Bluesky";
      case "www.threads.com", "www.threads.net" -> "Threads";
      case "www.linkedin.com" -> "LinkedIn";
      default -> host.startsWith("www.") ? host.substring(4) : host;
    };
  }
}
