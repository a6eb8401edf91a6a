package outloud.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Edit;
import outloud.diagnostic.Location;
import outloud.document.Document;
import outloud.markdown.Target;
import outloud.source.Locator;
import outloud.source.Span;

/** The addresses and pictures that front matter names: found like links, and said when broken. */
final class WrittenPaths {
  private final References references;
  private final Locator locator;
  private final List<Diagnostic> diagnostics;

  /**
   * Paths of any document.
   *
   * @param diagnostics takes what is wrong with them
   */
  WrittenPaths(References references, Locator locator, List<Diagnostic> diagnostics) {
    this.references = references;
    this.locator = locator;
    this.diagnostics = diagnostics;
  }

  Optional<Picture> cover(Document document) {
    String alt = document.frontMatter().coverAlt().orElse("");
    return document
        .frontMatter()
        .cover()
        .flatMap(written -> picture(document, written, alt, "cover"));
  }

  Optional<Picture> picture(Document document, String key) {
    return Optional.of(field(document, key))
        .filter(written -> !written.isEmpty())
        .flatMap(written -> picture(document, written, field(document, key + "_alt"), key));
  }

  private Optional<Picture> picture(Document document, String written, String alt, String key) {
    if (written.matches("(?i)data:.*")) {
      return Optional.of(new Picture(written, alt));
    }
    Answer answer = references.path(document.path(), Target.Kind.PICTURE, written);
    report(document, key, written, answer);
    return answer.url().map(address -> new Picture(address, alt));
  }

  /** An address stays as it is written when it leads nowhere, which is said. */
  String link(Document document, String key) {
    return link(document, field(document, key), key);
  }

  String link(Document document, String written, String key) {
    if (written.isEmpty() || DataLinks.isElsewhere(written)) {
      return written;
    }
    Answer answer = references.path(document.path(), Target.Kind.LINK, written);
    report(document, key, written, answer);
    return answer.url().orElse(written);
  }

  private void report(Document document, String key, String written, Answer answer) {
    Optional<Answer.Complaint> complaint = answer.complaint().map(DataLinks::kept);
    complaint.ifPresent(it -> {
      Location place =
          key.equals("cover") ? document.place(key) : locator.of(document.path(), written);
      diagnostics.add(
          Diagnostic.of(it.code(), place, it.message(), it.hint())
              .repairedBy(repair(document, key, written, it)));
    });
  }

  /** A path that stands alone behind its key, in quotes or not, can be respelt there. */
  private static List<Edit> repair(
      Document document, String key, String path, Answer.Complaint complaint) {
    for (Document.KeyPlace place : document.places()) {
      if (place.key().equals(key)) {
        Optional<Node> node = document.frontMatter().fields().get(place.written());
        boolean alone =
            node.isPresent()
                && node.get() instanceof Node.Scalar scalar
                && scalar.text().equals(path);
        int quotes = alone ? length(node.get().span()) - path.length() : -1;
        boolean known = quotes == 0 || quotes == 2;
        int start = known ? node.get().span().start() + quotes / 2 : 0;
        return known ? complaint.repair(path, start) : List.of();
      }
    }
    return List.of();
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  /** What stands behind a key; capital letters, hyphens and underscores make no difference. */
  static Optional<Node> value(Document document, String key) {
    Node.Mapping fields = document.frontMatter().fields();
    return fields
        .get(key)
        .or(() ->
            fields.entries().stream()
                .filter(entry -> letters(entry.key()).equals(letters(key)))
                .map(Node.Entry::value)
                .findFirst());
  }

  static String letters(String key) {
    return key.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  static String field(Document document, String key) {
    return value(document, key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text().strip())
        .orElse("");
  }
}
