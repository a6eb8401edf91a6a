package outloud.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The tag of a picture in finished HTML, whoever wrote it: Markdown, a tag of another tool, or the
 * author's own HTML.
 *
 * @param html the whole tag
 * @param isAlone whether no {@code picture} element stands around it
 */
public record PictureTag(String html, boolean isAlone) {
  private static final String OPEN = "<img";
  private static final String AROUND = "<picture";
  private static final String BEHIND = "</picture";

  /** The same HTML in which each tag of a picture is replaced by what is written for it. */
  public static String replaced(String html, Function<PictureTag, String> writer) {
    int open = html.indexOf(OPEN);
    if (open < 0) {
      return html;
    }
    StringBuilder written = new StringBuilder(html.length() + html.length() / 8);
    int done = 0;
    int around = html.indexOf(AROUND);
    int behind = html.indexOf(BEHIND);
    for (; open >= 0; open = html.indexOf(OPEN, Math.max(done, open + 1))) {
      int end = HtmlTag.end(html, open);
      if (end < 0 || !HtmlTag.name(html, open).equals("img")) {
        continue;
      }
      while (behind >= 0 && behind < open) {
        around = html.indexOf(AROUND, behind);
        behind = html.indexOf(BEHIND, behind + 1);
      }
      boolean alone = around < 0 || around > open;
      String tag = html.substring(open, end);
      written.append(html, done, open).append(writer.apply(new PictureTag(tag, alone)));
      done = end;
    }
    return written.append(html, done, html.length()).toString();
  }

  /** The value of an attribute, unescaped; empty when it has none. */
  public String value(String name) {
    for (HtmlAttributes.Attribute attribute : HtmlAttributes.of(html)) {
      if (attribute.name().equals(name)) {
        return Escaping.unescapeHtml(attribute.value());
      }
    }
    return "";
  }

  /** The same tag with these values, unescaped; what it does not have yet stands last. */
  public String with(Map<String, String> values) {
    Map<String, String> missing = new LinkedHashMap<>(values);
    StringBuilder tag = new StringBuilder(html.length() + 64);
    int done = 0;
    for (HtmlAttributes.Attribute attribute : HtmlAttributes.of(html)) {
      String value = missing.remove(attribute.name());
      if (value != null) {
        tag.append(html, done, attribute.valueStart());
        tag.append('"').append(Html.attribute(value)).append('"');
        done = attribute.end();
      }
    }
    int end = html.endsWith("/>") ? html.length() - 2 : html.length() - 1;
    tag.append(html, done, end);
    missing.forEach((name, value) ->
        tag.append(' ').append(name).append("=\"").append(Html.attribute(value)).append('"'));
    return tag.append(html, end, html.length()).toString();
  }

  /**
   * The same tag, and in front of it a source of WebP for the browsers that know that.
   *
   * @param srcset the source, unescaped
   */
  public String withWebp(String srcset, String sizes, Map<String, String> values) {
    return "<picture><source type=\"image/webp\" srcset=\""
        + Html.attribute(srcset)
        + "\" sizes=\""
        + Html.attribute(sizes)
        + "\">"
        + with(values)
        + "</picture>";
  }
}
