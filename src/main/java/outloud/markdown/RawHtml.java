package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import outloud.markdown.ActiveTag.Loss;

/**
 * The author's own HTML as it goes to the page.
 *
 * @param html without comments; pseudo-tags as text; {@code h1} as {@code h2}, for the page's only
 *     {@code h1} is its title
 * @param text what a reader sees, white space collapsed
 * @param comments the insides of its comments, trimmed
 * @param embeds the addresses of the cards that stand for frames and scripts of other sites
 * @param lost what runs scripts or loads from other sites, and is left out
 * @param isTame whether nothing was left out and no card stands for anything
 */
record RawHtml(
    String html,
    String text,
    List<String> comments,
    List<String> embeds,
    List<Loss> lost,
    boolean isTame) {
  RawHtml {
    comments = List.copyOf(comments);
    embeds = List.copyOf(embeds);
    lost = List.copyOf(lost);
  }

  /** What may stand in any page: it runs nothing, and loads nothing but pictures. */
  static RawHtml of(String source) {
    return new Reader(source, false).read();
  }

  /** All of it, as the author allows. */
  static RawHtml allowed(String source) {
    return new Reader(source, true).read();
  }

  /** Says what was left out. */
  void report(BasedSequence place, Reports reports) {
    int from = 0;
    for (Loss loss : lost) {
      int found = place.indexOf(loss.written(), from);
      int at = Math.max(0, found);
      int end = Math.min(place.length(), at + loss.written().length());
      reports.report(loss.code(), place.subSequence(at, end), loss.message(), loss.hint());
      from = found < 0 ? from : end;
    }
  }

  private static final class Reader {
    private final String source;
    private final boolean allowed;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final List<String> comments = new ArrayList<>();
    private final List<String> embeds = new ArrayList<>();
    private final List<Loss> lost = new ArrayList<>();
    private final Set<String> unclosed = new HashSet<>();
    private boolean tame = true;

    /** How many elements are open that show a file of the author's own. */
    private int objects;

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
      return new RawHtml(html.toString(), collapsed(seen), comments, embeds, lost, tame);
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
        tame = false;
        return;
      }
      String tamed = allowed || tag.startsWith("</") ? tag : tamed(tag, name);
      if (tamed.isEmpty()) {
        return;
      }
      html.append(name.equals("h1") ? tamed.replaceFirst("1", "2") : unmarked(tamed));
      boolean hidden = (name.equals("script") || name.equals("style")) && !tag.startsWith("</");
      if (hidden) {
        int close = close(name);
        int end = close < 0 ? source.length() : close;
        html.append(source, at, end);
        at = end;
      }
    }

    /** The start tag without what runs something; empty when it is gone with what it encloses. */
    private String tamed(String tag, String name) {
      ActiveTag active = ActiveTag.of(tag, name);
      lost.addAll(active.lost());
      tame &= active.lost().isEmpty();
      boolean frame = name.equals("iframe") && !active.lost().isEmpty();
      if (!active.html().isEmpty() && !frame) {
        return active.html();
      }
      if (frame
          && HtmlAttributes.of(active.html()).stream().anyMatch(it -> it.name().equals("src"))) {
        return active.html();
      }
      skipContent(name);
      return "";
    }

    /** Whether this begins or ends what shows a file of the author's own. */
    private boolean staysObject(String tag) {
      if (tag.startsWith("</")) {
        boolean stays = objects > 0;
        objects -= stays ? 1 : 0;
        return stays;
      }
      boolean stays = ForeignTag.isOwnObject(tag);
      objects += stays ? 1 : 0;
      return stays;
    }

    private void skipContent(String name) {
      if (name.equals("iframe") || name.equals("script")) {
        int close = close(name);
        at = close < 0 ? at : Math.max(close, HtmlTag.end(source, close));
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
      if (name.equals("object") && staysObject(tag)) {
        return false;
      }
      ForeignTag found = ForeignTag.of(tag, name);
      if (found.instead().isEmpty()) {
        return false;
      }
      html.append(found.instead().get());
      embeds.addAll(found.embeds());
      lost.addAll(found.lost());
      if (!tag.startsWith("</")) {
        skipContent(name);
      }
      return true;
    }

    /** Where the end tag is; -1 when there is none any more, which is looked for only once. */
    private int close(String name) {
      if (unclosed.contains(name)) {
        return -1;
      }
      int close = source.indexOf("</", at);
      while (close >= 0 && !HtmlTag.name(source, close).equals(name)) {
        close = source.indexOf("</", close + 2);
      }
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
