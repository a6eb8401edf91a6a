package outloud.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    Dialect dialect = DialectGuess.of(file.path(), block.get(), tree.value().get(), file.text());
    FrontMatterReader reader = new FrontMatterReader(tree.value().get(), dialect, lines);
    FrontMatter frontMatter = reader.read();
    diagnostics.addAll(reader.diagnostics());
    Outcome<Body> body =
        markdown.body(
            file,
            block.get().bodyStart(),
            new Markdown.Settings(frontMatter.title(), dialect == Dialect.OBSIDIAN, true));
    diagnostics.addAll(body.diagnostics());
    return body.value()
        .map(made -> Outcome.of(document(file, lines, dialect, frontMatter, reader.places(), made), diagnostics))
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
      SourceFile file,
      LineMap lines,
      Dialect dialect,
      FrontMatter frontMatter,
      List<Document.KeyPlace> places,
      Body body) {
    FileName name = FileName.of(file.path());
    
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

  private static Diagnostic unclosed(LineMap lines) {
    return Diagnostic.of(
        Code.FRONT_MATTER_UNCLOSED,
        lines.location(1),
        "the front matter is opened here but never closed",
        "Put a line with the same three characters after its last key.");
  }
}
