package outloud.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.markdown.Body;
import outloud.markdown.Markdown;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Parses one source file: front matter, dialect and body. */
public final class DocumentParser {
  /** The keys that a later stage may have something to say about. */
  private static final Set<Key> RESOLVED_LATER =
      EnumSet.of(
          Key.TITLE,
          Key.DATE,
          Key.PUBLISHED,
          Key.SLUG,
          Key.PERMALINK,
          Key.ALIASES,
          Key.PROJECT,
          Key.COVER);

  private final Markdown markdown;

  public DocumentParser(Markdown markdown) {
    this.markdown = markdown;
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
            new Markdown.Settings(frontMatter.title(), dialect == Dialect.OBSIDIAN, true));
    diagnostics.addAll(body.diagnostics());
    return body.value()
        .map(made -> Outcome.of(document(file, lines, dialect, frontMatter, made), diagnostics))
        .orElseGet(() -> Outcome.refused(diagnostics));
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
    List<Document.KeyPlace> places = places(frontMatter.fields(), lines);
    Facts facts = new Facts(name, places, Location.file(file.shownAs()));
    return new Document(
        file.path(),
        dialect,
        frontMatter,
        body,
        facts.title(frontMatter, body),
        facts.date(frontMatter, lines),
        Slug.of(name.name()),
        Origin.of(name.kind(), Location.file(file.shownAs())),
        places,
        lines.location(1));
  }

  /** The places of the keys that win over their other names. */
  private static List<Document.KeyPlace> places(Node.Mapping fields, LineMap lines) {
    List<Document.KeyPlace> places = new ArrayList<>();
    for (Key key : RESOLVED_LATER) {
      for (String name : key.names()) {
        Optional<Node> value = fields.get(name).filter(node -> !isBlank(node));
        if (value.isPresent()) {
          places.add(new Document.KeyPlace(key.id(), name, lines.location(value.get().span())));
          break;
        }
      }
    }
    return places;
  }

  private static boolean isBlank(Node node) {
    return node instanceof Node.Scalar scalar && scalar.text().isBlank();
  }

  private static Diagnostic unclosed(LineMap lines) {
    return Diagnostic.of(
        Code.FRONT_MATTER_UNCLOSED,
        lines.location(1),
        "the front matter is opened here but never closed",
        "Put a line with the same three characters after its last key.");
  }
}
