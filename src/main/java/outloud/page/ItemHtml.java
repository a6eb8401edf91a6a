package outloud.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import outloud.output.Fingerprint;
import outloud.site.Post;
import outloud.site.Site;

/**
 * A post as it is read away from the site: every address has scheme and host, ids are the post's
 * own among those of other posts, and what needs our style sheet or script is left out.
 */
final class ItemHtml {
  private final String html;
  private final ItemAttributes attributes;
  private final StringBuilder out;

  /** For each open {@code span} whether it was written. */
  private final Deque<Boolean> spans = new ArrayDeque<>();

  private ItemHtml(String html, ItemAttributes attributes) {
    this.html = html;
    this.attributes = attributes;
    this.out = new StringBuilder(html.length() + html.length() / 16);
  }

  static String of(Site site, Post post, PictureViews pictures) {
    String html = pictures.elsewhere(post.body().markup());
    String page = site.config().absolute(post.permalink());
    String mark = Fingerprint.of(page.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    String text = written(html, page, "p" + mark + "-");
    PictureView cover = pictures.wide(post.cover());
    boolean isShown = cover.absoluteUrl().isEmpty() || text.contains(cover.absoluteUrl());
    return isShown ? text : picture(cover) + text;
  }

  /** The cover stands above the text on its page, and here, too. */
  private static String picture(PictureView cover) {
    return "<p><img src=\""
        + ItemAttributes.escaped(cover.absoluteUrl())
        + "\" alt=\""
        + ItemAttributes.escaped(cover.alt())
        + "\"></p>\n";
  }

  /**
   * Finished HTML for elsewhere.
   *
   * @param page where it is now, absolute
   * @param mark what tells its ids from those of others
   */
  static String written(String html, String page, String mark) {
    return new ItemHtml(html, new ItemAttributes(page, mark)).write();
  }

  private String write() {
    int at = 0;
    for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
      out.append(html, at, open);
      at = tag(open);
    }
    return out.append(html, at, html.length()).toString();
  }

  /** Writes what begins with this bracket, and says where it ends. */
  private int tag(int open) {
    int name = html.startsWith("</", open) ? open + 2 : open + 1;
    int nameEnd = nameEnd(name);
    int end = nameEnd == name ? -1 : tagEnd(nameEnd);
    if (end < 0) {
      // A bracket that opens no tag, or a tag without an end: then there is none behind it either.
      int next = nameEnd == name ? open + 1 : html.length();
      out.append(html, open, next);
      return next;
    }
    String element = html.substring(name, nameEnd).toLowerCase(Locale.ROOT);
    if (name == open + 2) {
      endTag(element, open, end);
      return end;
    }
    if (element.equals("script") || element.equals("style")) {
      return behind(element, end);
    }
    String rest = html.substring(nameEnd, end);
    if (element.equals("a") && rest.contains(" class=\"anchor\"")) {
      dropSpace();
      return behind("a", end);
    }
    startTag(element, open, nameEnd, rest);
    return end;
  }

  private void startTag(String element, int open, int nameEnd, String rest) {
    int before = out.length();
    out.append(html, open, nameEnd);
    int named = out.length();
    attributes.write(element, rest, out);
    boolean isBare = out.charAt(named) == '>';
    if (element.equals("span")) {
      spans.push(!isBare);
      out.setLength(isBare ? before : out.length());
    }
  }

  private void endTag(String element, int open, int end) {
    boolean isWritten = !element.equals("span") || spans.isEmpty() || spans.pop();
    if (isWritten) {
      out.append(html, open, end);
    }
  }

  private void dropSpace() {
    int end = out.length();
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
  }

  private int behind(String element, int from) {
    int close = html.indexOf("</" + element, from);
    int end = close < 0 ? -1 : html.indexOf('>', close);
    return end < 0 ? html.length() : end + 1;
  }

  private int nameEnd(int start) {
    int at = start;
    while (at < html.length()
        && (Character.isLetter(html.charAt(at))
            || (at > start && (Character.isDigit(html.charAt(at)) || html.charAt(at) == '-')))) {
      at++;
    }
    return at;
  }

  /** The index behind a tag; -1 when it never ends. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int at = from; at < html.length(); at++) {
      char c = html.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    return -1;
  }
}
