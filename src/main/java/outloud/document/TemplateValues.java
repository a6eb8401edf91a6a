package outloud.document;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import outloud.data.Node;
import outloud.markdown.Values;
import outloud.source.SourcePath;

/**
 * What the templates in one document may ask for. Jekyll calls the front matter a page, Hugo calls
 * it parameters; Eleventy gives its keys no prefix.
 */
record TemplateValues(Dialect dialect, FrontMatter frontMatter, SourcePath path, SiteValues site)
    implements Values {

  @Override
  public boolean areAsked() {
    return dialect == Dialect.JEKYLL || dialect == Dialect.ELEVENTY || dialect == Dialect.DEV_TO;
  }

  @Override
  public Optional<LocalDateTime> date() {
    return published().map(date -> date.day().atTime(date.time().orElse(LocalTime.MIDNIGHT)));
  }

  @Override
  public Optional<String> text(String asked) {
    String plain = asked.startsWith(".") || asked.startsWith("$") ? asked.substring(1) : asked;
    int dot = plain.indexOf('.');
    String prefix = dot < 0 ? "" : plain.substring(0, dot).toLowerCase(Locale.ROOT);
    String rest = plain.substring(dot + 1);
    return switch (prefix) {
      case "site", "metadata", "config" -> ofSite(rest.toLowerCase(Locale.ROOT));
      case "page", "frontmatter", "params", "post" -> ofPage(rest);
      default -> ofPage(plain);
    };
  }

  private Optional<PublishDate> published() {
    return frontMatter.date().or(() -> FileName.of(path).date());
  }

  private Optional<String> ofSite(String key) {
    String known =
        switch (key) {
          case "name" -> "title";
          case "tagline", "subtitle" -> "description";
          case "author.name" -> "author";
          case "baseurl", "base_url" -> "path";
          case "lang", "locale" -> "language";
          default -> key;
        };
    return Optional.ofNullable(site.texts().get(known));
  }

  private Optional<String> ofPage(String key) {
    return switch (key) {
      case "title" -> frontMatter.title();
      case "date" -> published().map(date -> date.day().toString());
      case "url" -> frontMatter.permalink().filter(TemplateValues::isPath);
      default -> field(frontMatter.fields(), key);
    };
  }

  private static boolean isPath(String permalink) {
    return permalink.startsWith("/") && permalink.indexOf(':') < 0;
  }

  /** A text by its key, or by keys joined with dots; in any case where no key is the same. */
  private static Optional<String> field(Node.Mapping fields, String key) {
    int dot = key.indexOf('.');
    String first = dot < 0 ? key : key.substring(0, dot);
    Node found = fields.get(first).orElse(null);
    for (int i = 0; found == null && i < fields.entries().size(); i++) {
      Node.Entry entry = fields.entries().get(i);
      found = entry.key().equalsIgnoreCase(first) ? entry.value() : null;
    }
    if (dot >= 0) {
      return found instanceof Node.Mapping inner
          ? field(inner, key.substring(dot + 1))
          : Optional.empty();
    }
    return found instanceof Node.Scalar scalar && !scalar.text().isEmpty()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
