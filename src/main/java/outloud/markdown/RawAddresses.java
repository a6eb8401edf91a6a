package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import outloud.markdown.HtmlAttributes.Attribute;
import outloud.markdown.Target.Kind;

/** Writes the author's own HTML, its addresses open like those of Markdown. */
final class RawAddresses {
  private final Writing writing;
  private final MarkupBuilder out;
  private final String html;
  private final BasedSequence place;
  private final String source;

  private static final Pattern ALT =
      Pattern.compile(
          "\\s(?:alt|aria-label|aria-labelledby|aria-hidden|role|title)(?=[\\s=/>])",
          Pattern.CASE_INSENSITIVE);

  /** So many tags that are not in the source, and nobody looks for the others. */
  private static final int MOST_MISSED = 20;

  /** How far the source has been searched for the tags of the HTML. */
  private int searched;

  private int missed;

  private RawAddresses(Writing writing, MarkupBuilder out, String html, BasedSequence place) {
    this.writing = writing;
    this.out = out;
    this.html = html;
    this.place = place;
    this.source = place.toString();
  }

  /**
   * Writes it.
   *
   * @param html as {@link RawHtml} made it
   * @param place the same in the source
   */
  static void write(String html, BasedSequence place, Writing writing, MarkupBuilder out) {
    if (html.indexOf('=') < 0) {
      out.html(html);
    } else {
      new RawAddresses(writing, out, html, place).write();
    }
  }

  private void write() {
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int end = open < 0 ? -1 : HtmlTag.end(html, open);
      int next = open < 0 ? html.length() : Math.max(end, open + 1);
      if (end < 0 || html.startsWith("</", open) || html.startsWith("<!", open)) {
        out.html(html.substring(at, next));
      } else {
        out.html(html.substring(at, open));
        String name = HtmlTag.name(html, open);
        tag(name, html.substring(open, end));
        next = behindCode(name, end);
        out.html(html.substring(end, next));
      }
      at = next;
    }
  }

  /** Scripts and styles hold no tags. */
  private int behindCode(String name, int end) {
    if (!name.equals("script") && !name.equals("style")) {
      return end;
    }
    int close = html.indexOf("</" + name, end);
    return close < 0 ? html.length() : close;
  }

  private void tag(String name, String tag) {
    int written = 0;
    int found = place(tag);
    if (name.equals("img") && !hasAlt(tag) && !html.contains("<figcaption")) {
      writing.wordless(where(found, 0, tag.length()));
    }
    for (Attribute attribute : HtmlAttributes.of(tag)) {
      boolean anchor = attribute.name().equals("id") || attribute.name().equals("name");
      if (anchor && (attribute.name().equals("id") || name.equals("a"))) {
        out.anchor(Escaping.unescapeHtml(attribute.value()));
      }
      Optional<Kind> kind = kind(name, attribute.name());
      if (kind.isPresent()) {
        out.html(tag.substring(written, attribute.start()));
        String before = tag.substring(attribute.start(), attribute.valueStart());
        String as = tag.substring(attribute.valueStart(), attribute.end());
        if (attribute.name().equals("srcset")) {
          out.html(before + "\"");
          candidates(attribute, found);
          out.html("\"");
        } else {
          address(kind.get(), attribute, before, as, found);
        }
        written = attribute.end();
      }
    }
    out.html(tag.substring(written));
  }

  /** Whether a picture is said to show something, or to be an ornament. */
  private static boolean hasAlt(String tag) {
    return ALT.matcher(tag).find();
  }

  /** Where a tag stands in the source; -1 when it was made of something else. */
  private int place(String tag) {
    int found = missed > MOST_MISSED ? -1 : source.indexOf(tag, searched);
    if (found < 0) {
      missed++;
    } else {
      searched = found + tag.length();
    }
    return found;
  }

  private void address(Kind kind, Attribute attribute, String before, String as, int found) {
    String written = Escaping.unescapeHtml(attribute.value()).strip();
    if (written.isEmpty()) {
      out.html(before + as);
      return;
    }
    BasedSequence where = where(found, attribute.textStart(), attribute.value().length());
    Optional<Target> target = writing.targets.written(kind, written, where);
    target.ifPresent(to -> {
      if (to instanceof Target.Url(String url) && url.equals(UrlText.encoded(written))) {
        out.html(before + as);
      } else {
        out.html(before + "\"").address(to).html("\"");
      }
    });
  }

  /** {@code a.png 1x, b.png 2x}, by the rules of HTML (section 4.8.4.2.1). */
  private void candidates(Attribute attribute, int found) {
    String value = attribute.value();
    int at = 0;
    while (at < value.length()) {
      int start = at;
      while (start < value.length() && " \t\n\r,".indexOf(value.charAt(start)) >= 0) {
        start++;
      }
      int end = start;
      while (end < value.length() && !Character.isWhitespace(value.charAt(end))) {
        end++;
      }
      boolean last = end > start && value.charAt(end - 1) == ',';
      end = last ? end - 1 : end;
      out.html(value.substring(at, start).replace("\"", "&quot;"));
      candidate(
          value.substring(start, end), where(found, attribute.textStart() + start, end - start));
      int comma = last ? end : value.indexOf(',', end);
      at = comma < 0 ? value.length() : comma;
      out.html(value.substring(end, at).replace("\"", "&quot;"));
    }
  }

  private void candidate(String written, BasedSequence where) {
    String plain = Escaping.unescapeHtml(written);
    Consumer<Target> open = out::address;
    if (!plain.isEmpty()) {
      writing.targets.written(Kind.PICTURE, plain, where).ifPresent(open);
    }
  }

  private BasedSequence where(int tag, int start, int length) {
    return tag < 0 ? place : place.subSequence(tag + start, tag + start + length);
  }

  private static Optional<Kind> kind(String element, String attribute) {
    return switch (attribute) {
      case "href" ->
          switch (element) {
            case "a", "area" -> Optional.of(Kind.LINK);
            case "link" -> Optional.of(Kind.PICTURE);
            default -> Optional.empty();
          };
      case "src", "srcset", "poster" -> Optional.of(Kind.PICTURE);
      case "data" -> element.equals("object") ? Optional.of(Kind.PICTURE) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
