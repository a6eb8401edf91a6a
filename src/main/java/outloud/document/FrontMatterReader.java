package outloud.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.document.FrontMatter.ThreadWish;
import outloud.source.LineMap;
import outloud.source.Span;

/** Makes front matter of a located tree, and says which keys it could not use. */
final class FrontMatterReader {
  private static final Set<String> TRUE = Set.of("true", "yes", "on", "1");
  private static final Set<String> FALSE = Set.of("false", "no", "off", "0");

  /** Tags that only name a collection in Eleventy. */
  private static final Set<String> COLLECTIONS = Set.of("post", "posts", "all");

  private final Node.Mapping fields;
  private final LineMap lines;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  FrontMatterReader(Node.Mapping fields, LineMap lines) {
    this.fields = fields;
    this.lines = lines;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  FrontMatter read() {
    reportNearMisses();
    return new FrontMatter(
        text(Key.TITLE),
        text(Key.DESCRIPTION),
        date(Key.DATE).or(this::publishedDate),
        date(Key.UPDATED),
        date(Key.EXPIRES),
        text(Key.SLUG),
        text(Key.PERMALINK),
        list(Key.ALIASES),
        tags(),
        text(Key.SERIES).or(() -> list(Key.SERIES).stream().findFirst()),
        text(Key.PROJECT),
        isDraft(),
        cover(),
        text(Key.COVER_ALT),
        text(Key.CANONICAL_URL),
        text(Key.LANGUAGE),
        list(Key.SYNDICATION),
        thread(),
        number(Key.WEIGHT),
        fields);
  }

  private void reportNearMisses() {
    for (Node.Entry entry : fields.entries()) {
      String key = entry.key();
      boolean ours = key.length() < 4 || Key.of(key).isPresent() || Key.FOREIGN.contains(key);
      if (!ours) {
        Nearest.to(key, Key.COMMON, 1)
            .ifPresent(near ->
                report(
                    Code.FRONT_MATTER_UNKNOWN_KEY,
                    entry.keySpan(),
                    "front matter key `" + key + "` is not known",
                    "Did you mean `" + near + "`?"));
      }
    }
  }

  /** The value of the first of a key's names that holds something. */
  private Optional<Node> value(Key key) {
    return key.names().stream()
        .flatMap(name -> fields.get(name).stream())
        .filter(node -> !(node instanceof Node.Scalar scalar && scalar.text().isBlank()))
        .findFirst()
        .or(() -> inExtra(key));
  }

  /** Zola keeps tags under {@code [taxonomies]} and the rest under {@code [extra]}. */
  private Optional<Node> inExtra(Key key) {
    return Stream.of("taxonomies", "extra")
        .flatMap(table -> fields.get(table).stream())
        .filter(Node.Mapping.class::isInstance)
        .flatMap(table -> ((Node.Mapping) table).get(key.id()).stream())
        .findFirst();
  }

  private Optional<String> text(Key key) {
    return value(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text().strip());
  }

  private Optional<Boolean> truth(Key key) {
    String word = text(key).orElse("").toLowerCase(Locale.ROOT);
    if (TRUE.contains(word)) {
      return Optional.of(true);
    }
    return FALSE.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** A word that is neither yes nor no holds the post back: better late than leaked. */
  private boolean isDraft() {
    for (Key key : List.of(Key.DRAFT, Key.PUBLISHED)) {
      String word = text(key).orElse("");
      boolean unclear = !word.isEmpty() && truth(key).isEmpty() && DateText.parse(word).isEmpty();
      if (unclear) {
        report(
            Code.FRONT_MATTER_WRONG_TYPE,
            value(key).orElse(fields).span(),
            "`" + word + "` is neither true nor false, so the post is held back",
            "Write `draft: true` or `draft: false`.");
        return true;
      }
    }
    return truth(Key.DRAFT).orElse(false) || !truth(Key.PUBLISHED).orElse(true);
  }

  private Optional<Integer> number(Key key) {
    return text(key).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
  }

  private Optional<PublishDate> date(Key key) {
    Optional<Node> node = value(key);
    String text = text(key).orElse("");
    if (node.isEmpty() || Arrays.asList("Created", "Last Modified").contains(text)) {
      return Optional.empty();
    }
    Optional<PublishDate> date = DateText.parse(text);
    if (date.isEmpty() && !text.toLowerCase(Locale.ROOT).startsWith("git ")) {
      report(
          Code.FRONT_MATTER_BAD_DATE,
          node.get().span(),
          "`" + text + "` cannot be read as a date",
          "Write it like `2026-11-20` or `2026-11-20T18:30:00+01:00`.");
    }
    return date;
  }

  /** Obsidian's {@code published: 2024-01-31} is a date where others have true or false. */
  private Optional<PublishDate> publishedDate() {
    return text(Key.PUBLISHED).flatMap(DateText::parse);
  }

  private List<String> list(Key key) {
    return value(key).map(FrontMatterReader::words).orElse(List.of());
  }

  private static List<String> words(Node node) {
    return switch (node) {
      case Node.Scalar scalar -> List.of(scalar.text().strip());
      case Node.Sequence sequence ->
          sequence.items().stream()
              .filter(Node.Scalar.class::isInstance)
              .map(item -> ((Node.Scalar) item).text().strip())
              .filter(text -> !text.isEmpty())
              .toList();
      case Node.Mapping _ -> List.of();
    };
  }

  /** Tags and categories together, once each; one string is split at commas. */
  private List<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    Stream.of(Key.TAGS, Key.CATEGORIES)
        .flatMap(key -> value(key).stream())
        .flatMap(node -> node instanceof Node.Scalar one ? split(one) : words(node).stream())
        .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
        .filter(tag -> !tag.isBlank() && !COLLECTIONS.contains(tag))
        .forEach(tags::add);
    return List.copyOf(tags);
  }

  private Stream<String> split(Node.Scalar tags) {
    return Arrays.stream(tags.text().split("[,，]")).map(String::strip);
  }

  /** A path or URL; some tools nest it: {@code ogImage: {url: …}}, {@code images: [a, b]}. */
  private Optional<String> cover() {
    return value(Key.COVER)
        .flatMap(node ->
            switch (node) {
              case Node.Scalar scalar -> Optional.of(scalar.text().strip());
              case Node.Sequence sequence -> words(sequence).stream().findFirst();
              case Node.Mapping mapping ->
                  Stream.of("url", "src", "image", "path")
                      .flatMap(name -> mapping.get(name).stream())
                      .flatMap(inner -> words(inner).stream())
                      .findFirst();
            });
  }

  private ThreadWish thread() {
    Optional<Node> node = value(Key.THREAD);
    if (truth(Key.THREAD).equals(Optional.of(false))) {
      return new ThreadWish.None();
    }
    return node.filter(Node.Sequence.class::isInstance)
        .<ThreadWish>map(list -> new ThreadWish.Written(words(list)))
        .orElseGet(ThreadWish.Made::new);
  }

  private void report(Code code, Span span, String message, String hint) {
    diagnostics.add(Diagnostic.of(code, lines.location(span), message, hint));
  }
}
