package outloud.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.markdown.Body;
import outloud.markdown.Markdown;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Parses one source file: front matter, dialect and body. */
public final class DocumentParser {
  /** The keys that a later stage may have something to say about. */
  private static final Set<Key> RESOLVED_LATER =
      Set.of(Key.SLUG, Key.PERMALINK, Key.ALIASES, Key.PROJECT, Key.COVER);

  private final Markdown markdown;
  private final boolean smartPunctuation;

  /** A parser that makes punctuation typographic where a post does not say otherwise. */
  public DocumentParser(Markdown markdown) {
    this(markdown, true);
  }

  private DocumentParser(Markdown markdown, boolean smartPunctuation) {
    this.markdown = markdown;
    this.smartPunctuation = smartPunctuation;
  }

  /** The same, but punctuation stays as it is typed where a post does not say otherwise. */
  public DocumentParser withPlainPunctuation() {
    return new DocumentParser(markdown, false);
  }

  /**
   * The document, with everything that is wrong with it. There is no document when its front matter
   * or its body cannot be read.
   */
  public Outcome<Document> parse(SourceFile file) {
    LineMap lines = file.lines();
    Optional<FrontMatterBlock> block = FrontMatterBlock.find(file.text());
    if (block.isEmpty()) {
      return Outcome.refused(unclosed(lines));
    }
    Outcome<Node.Mapping> tree = tree(file, block.get(), lines);
    if (tree.value().isEmpty()) {
      return Outcome.refused(tree.diagnostics());
    }
    List<Diagnostic> diagnostics = new ArrayList<>(tree.diagnostics());
    diagnostics.addAll(Mojibake.find(file.text(), lines));
    FrontMatterReader reader = new FrontMatterReader(tree.value().get(), lines);
    FrontMatter frontMatter = reader.read();
    diagnostics.addAll(reader.diagnostics());
    Dialect dialect = DialectGuess.of(file.path(), block.get(), tree.value().get(), file.text());
    Outcome<Body> body =
        markdown.body(
            file,
            block.get().bodyStart(),
            new Markdown.Settings(
                frontMatter.title(), dialect == Dialect.OBSIDIAN, isSmart(frontMatter)));
    diagnostics.addAll(body.diagnostics());
    return body.value()
        .map(made -> Outcome.of(document(file, lines, dialect, frontMatter, made), diagnostics))
        .orElseGet(() -> Outcome.refused(diagnostics));
  }

  /** Whether quotes and dashes become typographic ones. */
  private boolean isSmart(FrontMatter frontMatter) {
    Optional<Node> said = frontMatter.fields().get("smart_punctuation");
    if (said.isEmpty() || !(said.get() instanceof Node.Scalar scalar) || scalar.text().isEmpty()) {
      return smartPunctuation;
    }
    return !scalar.text().equals("false");
  }

  private static Outcome<Node.Mapping> tree(
      SourceFile file, FrontMatterBlock block, LineMap lines) {
    if (block.isEmpty()) {
      return Outcome.of(Node.Mapping.EMPTY);
    }
    int from = block.data().start();
    String data = file.text().substring(from, block.data().end());
    return switch (block.language()) {
      case YAML -> Trees.yaml(data, from, lines, DataCodes.FRONT_MATTER);
      case TOML -> Trees.toml(data, from, lines, DataCodes.FRONT_MATTER);
      case JSON -> Trees.json(data, from, lines, DataCodes.FRONT_MATTER);
    };
  }

  private static Document document(
      SourceFile file, LineMap lines, Dialect dialect, FrontMatter frontMatter, Body body) {
    FileName name = FileName.of(file.path());
    return new Document(
        file.path(),
        dialect,
        frontMatter,
        body,
        Slug.of(name.name()),
        name.date().or(() -> cuidDate(frontMatter)),
        places(frontMatter.fields(), lines),
        lines.location(1));
  }

  private static Optional<PublishDate> cuidDate(FrontMatter frontMatter) {
    return frontMatter
        .fields()
        .get("cuid")
        .filter(Node.Scalar.class::isInstance)
        .flatMap(node -> FileName.cuidDate(((Node.Scalar) node).text()));
  }

  private static List<Document.KeyPlace> places(Node.Mapping fields, LineMap lines) {
    return fields.entries().stream()
        .flatMap(entry ->
            Key.of(entry.key()).stream()
                .filter(RESOLVED_LATER::contains)
                .map(key -> new Document.KeyPlace(key.id(), lines.location(entry.value().span()))))
        .toList();
  }

  private static Diagnostic unclosed(LineMap lines) {
    return Diagnostic.of(
        Code.FRONT_MATTER_UNCLOSED,
        lines.location(1),
        "the front matter is opened here but never closed",
        "Put a line with the same three characters after its last key.");
  }
}
