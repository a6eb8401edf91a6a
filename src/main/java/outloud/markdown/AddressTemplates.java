package outloud.markdown;

import java.util.Locale;
import java.util.Optional;
import outloud.markdown.Target.Kind;

/**
 * Reads what Jekyll, Hugo and Eleventy write into addresses: {@code {{ site.url }}/about} is {@code
 * /about}, {@code {{ "/x" | relative_url }}} is {@code /x}, {@code {% post_url 2020-01-02-x %}}
 * names a post.
 */
final class AddressTemplates {
  private final Values values;
  private final StringBuilder address = new StringBuilder();
  private Kind kind;
  private String unknown = "";
  private boolean home;

  private AddressTemplates(Kind kind, Values values) {
    this.kind = kind;
    this.values = values;
  }

  /**
   * An address without templates.
   *
   * @param kind what it means; a template may say so better than the link it stands in
   * @param unknown the first template that nobody knows, empty when there is none; it is left out
   */
  record Read(Kind kind, String address, String unknown) {}

  static Read read(String written, Kind kind, Values values) {
    return new AddressTemplates(kind, values).read(written);
  }

  private Read read(String written) {
    int at = 0;
    while (at < written.length()) {
      int end = end(written, at);
      if (end < 0) {
        address.append(written.charAt(at++));
      } else {
        template(written.substring(at, end));
        at = end;
      }
    }
    String whole = address.toString().strip();
    return new Read(kind, whole.isEmpty() && home ? "/" : whole, unknown);
  }

  /** The index behind the template that begins here, or -1. */
  static int end(String text, int index) {
    String closer =
        text.startsWith("{{<", index)
            ? ">}}"
            : text.startsWith("{{", index) ? "}}" : text.startsWith("{%", index) ? "%}" : "";
    int close = closer.isEmpty() ? -1 : text.indexOf(closer, index + 2);
    int line = text.indexOf('\n', index);
    return close < 0 || (line >= 0 && line < close) ? -1 : close + closer.length();
  }

  private void template(String template) {
    String inside = inside(template);
    String quoted = quoted(inside);
    int space = inside.indexOf(' ');
    String name = (space < 0 ? inside : inside.substring(0, space)).toLowerCase(Locale.ROOT);
    String argument =
        quoted.isEmpty() ? inside.substring(Math.min(inside.length(), name.length())) : quoted;
    switch (name) {
      case "post_url" -> reference(Kind.POST_URL, argument.strip());
      case "ref", "relref" -> reference(Kind.REF, argument.strip());
      case "link" -> address.append('/').append(argument.strip());
      case "param" -> named(template, argument.strip());
      default -> value(template, name, quoted);
    }
  }

  private void value(String template, String name, String quoted) {
    boolean site =
        name.startsWith("site.") || name.equals("baseurl") || name.equals("$.site.baseurl");
    if (!quoted.isEmpty() && !template.startsWith("{%")) {
      address.append(quoted);
    } else if (site && name.endsWith("url")) {
      home = true;
    } else {
      int bar = name.indexOf('|');
      named(template, bar < 0 ? name : name.substring(0, bar));
    }
  }

  private void named(String template, String name) {
    Optional<String> known = values.text(name);
    known.ifPresent(address::append);
    if (known.isEmpty() && unknown.isEmpty()) {
      unknown = template;
    }
  }

  private void reference(Kind meant, String path) {
    kind = meant;
    address.append(path);
  }

  /** Without its marks, and without the hyphens that eat white space. */
  private static String inside(String template) {
    int open = template.startsWith("{{<") || template.startsWith("{{%") ? 3 : 2;
    String inside = template.substring(open, Math.max(open, template.length() - 2));
    int start = inside.startsWith("-") ? 1 : 0;
    int end = inside.length();
    while (end > start && "->%/".indexOf(inside.charAt(end - 1)) >= 0) {
      end--;
    }
    return inside.substring(start, end).strip();
  }

  private static String quoted(String inside) {
    int quote = 0;
    while (quote < inside.length() && "\"'`".indexOf(inside.charAt(quote)) < 0) {
      quote++;
    }
    int end = quote < inside.length() ? inside.indexOf(inside.charAt(quote), quote + 1) : -1;
    return end < 0 ? "" : inside.substring(quote + 1, end);
  }
}
