package outloud.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The author's own HTML as it goes to the page.
 *
 * @param html without comments; pseudo-tags as text; {@code h1} as {@code h2}, for the page's only
 *     {@code h1} is its title
 * @param text what a reader sees, white space collapsed
 * @param comments the insides of its comments, trimmed
 * @param embeds the addresses of the cards that stand for frames and scripts of other sites
 * @param dropped the scripts of other sites that nothing stands for, as written
 */
record RawHtml(
    String html, String text, List<String> comments, List<String> embeds, List<String> dropped) {
  RawHtml {
    comments = List.copyOf(comments);
    embeds = List.copyOf(embeds);
    dropped = List.copyOf(dropped);
  }

  static RawHtml of(String source) {
    return new Reader(source, false).read();
  }

  /** The same with all that it loads from other sites. */
  static RawHtml foreign(String source) {
    return new Reader(source, true).read();
  }

  private static final class Reader {
    private final String source;
    private final boolean allowed;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<String> comments = new ArrayList<>();
    private final List<String> embeds = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final Set<String> unclosed = new HashSet<>();
    private int at;

    Reader(String source, boolean allowed) {
      this.source = source;
      this.allowed = allowed;
    }

    RawHtml read() {
      while (at < source.length()) {
        int tag = source.indexOf('<', at);
        int next = tag < 0 ? source.length() : tag;
        html.append(source, at, next);
        text.append(source, at, next);
        at = next;
        if (at < source.length()) {
          tag();
        }
      }
      String seen = Escaping.unescapeHtml(text).replace('\n', ' ');
      return new RawHtml(html.toString(), collapsed(seen), comments, embeds, dropped);
    }

    private void tag() {
      int end = HtmlTag.end(source, at);
      if (end < 0) {
        html.append('<');
        text.append('<');
        at++;
        return;
      }
      String tag = source.substring(at, end);
      if (tag.startsWith("<!--")) {
        comments.add(tag.substring(4, Math.max(4, tag.length() - 3)).strip());
      } else if (HtmlTag.isPseudo(tag)) {
        html.append(Html.text(tag));
        text.append(tag);
      } else {
        element(tag);
        return;
      }
      at = end;
    }

    private void element(String tag) {
      String name = HtmlTag.name(source, at);
      at += tag.length();
      text.append(' ');
      if (!allowed && isForeign(name) && foreign(tag, name)) {
        return;
      }
      html.append(name.equals("h1") ? tag.replaceFirst("1", "2") : unmarked(tag));
      boolean hidden = (name.equals("script") || name.equals("style")) && !tag.startsWith("</");
      if (hidden) {
        int close = source.indexOf("</" + name, at);
        int end = close < 0 ? source.length() : close;
        html.append(source, at, end);
        at = end;
      }
    }

    /** Without what told another tool to read Markdown inside. */
    private static String unmarked(String tag) {
      if (!tag.contains(" markdown=")) {
        return tag;
      }
      for (HtmlAttributes.Attribute attribute : HtmlAttributes.of(tag)) {
        if (attribute.name().equals("markdown")) {
          return tag.substring(0, attribute.start()) + tag.substring(attribute.end());
        }
      }
      return tag;
    }

    private static boolean isForeign(String name) {
      return switch (name) {
        case "iframe", "script", "embed", "object", "param" -> true;
        default -> false;
      };
    }

    /** Whether something else, or nothing, stands for this tag and what it encloses. */
    private boolean foreign(String tag, String name) {
      ForeignTag found = ForeignTag.of(tag, name);
      if (found.instead().isEmpty()) {
        return false;
      }
      html.append(found.instead().get());
      embeds.addAll(found.embeds());
      dropped.addAll(found.dropped());
      if (name.equals("iframe") || name.equals("script")) {
        int close = tag.startsWith("</") ? -1 : close(name);
        at = close < 0 ? at : close + name.length() + 3;
      }
      return true;
    }

    /** Where the end tag is; -1 when there is none any more, which is looked for only once. */
    private int close(String name) {
      if (unclosed.contains(name)) {
        return -1;
      }
      int close = source.indexOf("</" + name + ">", at);
      if (close < 0) {
        unclosed.add(name);
      }
      return close;
    }

    private static String collapsed(String text) {
      StringBuilder collapsed = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean space = c == ' ' || c == '\t';
        if (!space || (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ')) {
          collapsed.append(space ? ' ' : c);
        }
      }
      return collapsed.toString().strip();
    }
  }
}
