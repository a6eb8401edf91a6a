package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.markdown.Target.Kind;

/** Decides where the links and pictures of one document point. */
final class Targets {
  private final Reports reports;

  Targets(Reports reports) {
    this.reports = reports;
  }

  /**
   * The target of a link.
   *
   * @param place the destination as the author wrote it, escaped
   * @return nothing when it must not become a link
   */
  Optional<Target> link(BasedSequence place) {
    return link(unescaped(place.toString()), place);
  }

  /** The target of a link whose address is already plain text. */
  Optional<Target> link(String destination, BasedSequence place) {
    if (destination.isEmpty()) {
      return Optional.empty();
    }
    if (UrlText.lacksScheme(destination)) {
      String url = (destination.indexOf('@') > 0 ? "mailto:" : "https://") + destination;
      reports.report(
          Code.LINK_NO_SCHEME,
          place,
          "the link `" + destination + "` lacks its scheme",
          "Write `" + url + "`.");
      return Optional.of(new Target.Url(UrlText.encoded(url)));
    }
    return target(Kind.LINK, destination, place);
  }

  /** The target of a picture; nothing when it must not become one. */
  Optional<Target> picture(BasedSequence place) {
    return picture(unescaped(place.toString()), place);
  }

  /** The target of a picture whose address is already plain text. */
  Optional<Target> picture(String destination, BasedSequence place) {
    return target(Kind.PICTURE, destination, place);
  }

  /** A place that a wikilink names. */
  Target wiki(Kind kind, String path, BasedSequence place) {
    return new Target.Reference(kind, path, reports.location(place));
  }

  private Optional<Target> target(Kind kind, String destination, BasedSequence place) {
    if (destination.isEmpty() || UrlText.isUnsafe(destination)) {
      return Optional.empty();
    }
    boolean finished =
        UrlText.hasScheme(destination)
            || destination.startsWith("//")
            || (kind == Kind.LINK && destination.startsWith("#"));
    return Optional.of(
        finished
            ? new Target.Url(UrlText.encoded(destination))
            : new Target.Reference(kind, destination, reports.location(place)));
  }

  /** Entities and escapes undone; the templates of other tools replaced by what they mean. */
  private static String unescaped(String written) {
    String plain = Escaping.unescapeString(written).strip();
    boolean template = plain.contains("{{") || plain.contains("{%");
    return template ? withoutTemplates(plain) : plain;
  }

  /**
   * {@code {{ site.url }}/about} is {@code /about}, {@code {{ "/x" | relative_url }}} is {@code
   * /x}, {@code {% post_url 2020-01-02-x %}} is {@code 2020-01-02-x.md}.
   */
  private static String withoutTemplates(String written) {
    StringBuilder plain = new StringBuilder();
    int at = 0;
    while (at < written.length()) {
      boolean expression = written.startsWith("{{", at);
      boolean tag = written.startsWith("{%", at);
      int close = expression || tag ? written.indexOf(expression ? "}}" : "%}", at + 2) : -1;
      if (close < 0) {
        plain.append(written.charAt(at++));
      } else {
        plain.append(meaning(written.substring(at + 2, close).strip()));
        at = close + 2;
      }
    }
    return plain.toString();
  }

  private static String meaning(String template) {
    int quote = template.indexOf('"') >= 0 ? template.indexOf('"') : template.indexOf('\'');
    int end = quote < 0 ? -1 : template.indexOf(template.charAt(quote), quote + 1);
    if (end > quote) {
      return template.substring(quote + 1, end);
    }
    String[] words = template.split(" ", 2);
    if (words.length < 2) {
      return "";
    }
    return switch (words[0].toLowerCase(Locale.ROOT)) {
      case "post_url" -> words[1].strip() + ".md";
      case "link" -> "/" + words[1].strip();
      default -> "";
    };
  }
}
