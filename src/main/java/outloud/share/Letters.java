package outloud.share;

import java.util.List;
import java.util.Map;
import outloud.site.Picture;
import outloud.site.Post;

/** A post as a page for Medium's importer, and as a letter to subscribers. */
final class Letters {
  private static final String FONT =
      "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
  private static final String MONO = "ui-monospace,Menlo,Consolas,monospace";

  /**
   * Grey that is readable on white and on black, for mail programs that turn one into the other.
   */
  private static final String SHADE = "background-color:rgba(127,127,127,.14)";

  /** What keeps the page for Medium on a screen; its editor drops it. */
  private static final Map<String, String> PLAIN =
      Map.of("pre", "white-space:pre-wrap;word-break:break-word", "img", "max-width:100%");

  private static final Map<String, String> STYLES =
      Map.ofEntries(
          Map.entry("p", "margin:0 0 1em"),
          Map.entry("h2", "margin:1.8em 0 .6em;font-size:1.4em;line-height:1.25"),
          Map.entry("h3", "margin:1.6em 0 .5em;font-size:1.2em;line-height:1.3"),
          Map.entry("h4", "margin:1.4em 0 .5em;font-size:1em"),
          Map.entry("ul", "margin:0 0 1em;padding:0 0 0 1.4em"),
          Map.entry("ol", "margin:0 0 1em;padding:0 0 0 1.6em"),
          Map.entry("li", "margin:0 0 .4em"),
          Map.entry(
              "blockquote", "margin:0 0 1em;padding:.1em 0 .1em 1em;border-left:3px solid #999"),
          Map.entry("figure", "margin:0 0 1.2em"),
          Map.entry("figcaption", "font-size:.85em;opacity:.8"),
          Map.entry("img", "display:block;max-width:100%;height:auto;border:0;border-radius:6px"),
          Map.entry("hr", "margin:2em 0;border:0;border-top:1px solid #999"),
          Map.entry(
              "pre",
              "margin:0 0 1.2em;padding:12px 14px;border-radius:6px;white-space:pre-wrap;"
                  + "word-break:break-word;font:14px/1.5 "
                  + MONO
                  + ";"
                  + SHADE),
          Map.entry("code", "font-family:" + MONO + ";font-size:.9em"),
          Map.entry("table", "margin:0 0 1.2em;border-collapse:collapse;font-size:.9em"),
          Map.entry("th", "padding:6px 10px;border-bottom:2px solid #999;text-align:left"),
          Map.entry("td", "padding:6px 10px;border-bottom:1px solid #999;vertical-align:top"),
          Map.entry("dd", "margin:0 0 .8em 1.4em"));

  private final Shared shared;
  private final Post post;
  private final Address addresses;
  private final List<HtmlNode> body;

  Letters(Shared shared, List<HtmlNode> body) {
    this.shared = shared;
    this.post = shared.post();
    this.addresses = shared.byline().addresses(shared.url());
    this.body = body;
  }

  /** The page to import, or to copy from into Medium's editor. */
  String medium() {
    StringBuilder page = head("");
    page.append("<main>\n<h1>").append(HtmlText.escaped(post.title())).append("</h1>\n");
    page.append(cover(PLAIN));
    page.append(new PlainHtml(addresses, PLAIN).write(body)).append("\n<p><em>First published at ");
    page.append(link("", post.canonicalUrl())).append(".</em></p>\n</main>\n</body>\n</html>\n");
    return page.toString();
  }

  /** The letter: one column of at most 600 pixels. */
  String newsletter() {
    StringBuilder page = head("margin:0;padding:0");
    page.append(
        "<div role=\"main\" style=\"max-width:600px;margin:0 auto;padding:24px 20px 40px;font:17px/1.6 ");
    page.append(FONT).append("\">\n<p style=\"margin:0 0 2em;font-size:.85em\">");
    page.append(HtmlText.escaped(shared.byline().siteTitle()));
    page.append(" · <a href=\"").append(HtmlText.escaped(post.canonicalUrl()));
    page.append("\">Read on the site</a></p>\n");
    page.append("<h1 style=\"margin:0 0 .6em;font-size:1.8em;line-height:1.2\">");
    page.append(HtmlText.escaped(post.title())).append("</h1>\n").append(cover(STYLES));
    page.append(new PlainHtml(addresses, STYLES).write(body));
    page.append(
        "\n<p style=\"margin:2.4em 0 0;padding:1em 0 0;border-top:1px solid #999;font-size:.85em\">");
    page.append("Written by ").append(HtmlText.escaped(shared.byline().name())).append(". ");
    page.append(link("", post.canonicalUrl())).append("</p>\n</div>\n</body>\n</html>\n");
    return page.toString();
  }

  private StringBuilder head(String style) {
    StringBuilder page = new StringBuilder("<!doctype html>\n<html lang=\"");
    page.append(HtmlText.escaped(post.language()))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
    page.append("<link rel=\"icon\" href=\"data:,\">\n<title>");
    page.append(HtmlText.escaped(post.title())).append("</title>\n<link rel=\"canonical\" href=\"");
    page.append(HtmlText.escaped(post.canonicalUrl())).append("\">\n</head>\n<body");
    return page.append(style.isEmpty() ? ">\n" : " style=\"" + style + "\">\n");
  }

  private String cover(Map<String, String> styles) {
    if (post.cover().isEmpty()) {
      return "";
    }
    Picture cover = post.cover().get();
    boolean ours = cover.url().startsWith("/") && !cover.url().startsWith("//");
    String url = addresses.absolute(ours ? shared.byline().basePath() + cover.url() : cover.url());
    HtmlNode picture =
        new HtmlNode.Element("img", Map.of("src", url, "alt", cover.alt()), List.of());
    return "<p>" + new PlainHtml(addresses, styles).write(List.of(picture)) + "</p>\n";
  }

  private static String link(String words, String url) {
    String address = HtmlText.escaped(url);
    String shown = words.isEmpty() ? address.replaceFirst("^https?://", "") : words;
    return "<a href=\"" + address + "\">" + shown + "</a>";
  }
}
