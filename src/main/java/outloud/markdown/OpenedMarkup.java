package outloud.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import outloud.markdown.Target.Kind;

/** Opens finished addresses again, for somebody who knows that they mean the author's own files. */
public final class OpenedMarkup {
  private final String host;
  private final BiFunction<Kind, String, Optional<Target.Reference>> own;
  private final MarkupBuilder out = new MarkupBuilder();

  private OpenedMarkup(String host, BiFunction<Kind, String, Optional<Target.Reference>> own) {
    this.host = host;
    this.own = own;
  }

  /**
   * The same markup, with some of its absolute URLs as references.
   *
   * @param host what stands behind the slashes of all URLs that are asked for
   * @param own the reference that stands for such a URL, or nothing to leave it
   */
  public static Markup of(
      Markup markup, String host, BiFunction<Kind, String, Optional<Target.Reference>> own) {
    return new OpenedMarkup(host, own).opened(markup);
  }

  /** Whether there may be a URL of this host: most documents have none. */
  public static boolean mayHave(Markup markup, String host) {
    boolean found = false;
    for (Markup.Piece piece : markup.pieces()) {
      found |= piece instanceof Markup.Html html && html.html().contains("//" + host);
    }
    return found;
  }

  private Markup opened(Markup markup) {
    for (Markup.Piece piece : markup.pieces()) {
      if (piece instanceof Markup.Html(String html)) {
        html(html);
      } else {
        out.add(piece);
      }
    }
    return markup.withPieces(new ArrayList<>(out.build().pieces()));
  }

  private void html(String html) {
    int at = 0;
    int open = html.indexOf('<');
    while (open >= 0) {
      int end = html.startsWith("<!", open) ? -1 : HtmlTag.end(html, open);
      int next = Math.max(end, open + 1);
      if (end > 0 && html.substring(open, end).contains("//" + host)) {
        out.html(html.substring(at, open));
        tag(html.substring(open, end));
        at = end;
      }
      open = html.indexOf('<', next);
    }
    out.html(html.substring(at));
  }

  private void tag(String tag) {
    int written = 0;
    List<HtmlAttributes.Attribute> attributes = HtmlAttributes.of(tag);
    for (HtmlAttributes.Attribute attribute : attributes) {
      boolean link = attribute.name().equals("href");
      boolean file = attribute.name().equals("src") || attribute.name().equals("poster");
      String url = Escaping.unescapeHtml(attribute.value()).strip();
      int slashes = url.indexOf("//");
      if ((link || file) && slashes >= 0 && url.startsWith(host, slashes + 2)) {
        Optional<Target.Reference> reference = own.apply(link ? Kind.LINK : Kind.PICTURE, url);
        if (reference.isPresent()) {
          out.html(tag.substring(written, attribute.valueStart()) + "\"");
          out.address(reference.get()).html("\"");
          written = attribute.end();
        }
      }
    }
    out.html(tag.substring(written));
  }
}
