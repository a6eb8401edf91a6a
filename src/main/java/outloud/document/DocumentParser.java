package outloud.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.data.DataCodes;
import outloud.data.Node;
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
  private final boolean smartPunctuation;
  private final SiteValues site;

  /** A parser that makes punctuation typographic where a post does not say otherwise. */
  public DocumentParser(Markdown markdown) {
    this(markdown, true, SiteValues.NONE);
  }

  private DocumentParser(Markdown markdown, boolean smartPunctuation, SiteValues site) {
    this.markdown = markdown;
    this.smartPunctuation = smartPunctuation;
    this.site = site;
  }

  /** The same, but punctuation stays as it is typed where a post does not say otherwise. */
  public DocumentParser withPlainPunctuation() {
    return new DocumentParser(markdown, false, site);
  }

  /** The same, and templates in documents may ask for what the site says. */
  public DocumentParser knowing(SiteValues values) {
    return new DocumentParser(markdown, smartPunctuation, values);
  }

  /**
   * The document, with everything that is wrong with it. There is no document when its body cannot
   * be read; front matter is read as far as it can be.
   */
  public Outcome<Document> parse(SourceFile file) {
    return parse(file, Dialect.PLAIN);
  }

  /**
   * The same.
   *
   * @param around the dialect of the tool in whose folders the file lies, which it is written in
   *     unless it says otherwise itself
   */
  public Outcome<Document> parse(SourceFile file, Dialect around) {
    Optional<SourceFile> decoded = PercentText.decoded(file);
    if (decoded.isEmpty()) {
      return parse(file, around, new ArrayList<>());
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(PercentText.fault().diagnostic(file.lines()));
    return parse(decoded.get(), around, diagnostics);
  }

  private Outcome<Document> parse(SourceFile file, Dialect around, List<Diagnostic> diagnostics) {
    LineMap lines = file.lines();
    FrontMatterBlock block = FrontMatterBlock.find(file.text());
    DataCodes codes =
        DialectGuess.isReadByJekyll(file.path(), around)
            ? DataCodes.FRONT_MATTER_OF_JEKYLL
            : DataCodes.FRONT_MATTER;
    Outcome<Node.Mapping> tree = new HeadText(file.text(), block, lines, codes).read();
    diagnostics.addAll(tree.diagnostics());
    for (Fault fault : TextFaults.find(file.text(), block.bodyStart())) {
      diagnostics.add(fault.diagnostic(lines));
    }
    diagnostics.addAll(Mojibake.find(file.text(), block.bodyStart(), lines));
    Node.Mapping fields = tree.value().orElse(Node.Mapping.EMPTY);
    Dialect dialect = DialectGuess.of(file.path(), block, fields, file.text(), around);
    FrontMatterReader reader = new FrontMatterReader(fields, dialect, lines);
    FrontMatter frontMatter = reader.read();
    diagnostics.addAll(reader.diagnostics());
    Markdown.Settings settings =
        new Markdown.Settings(
            frontMatter.title(),
            dialect == Dialect.OBSIDIAN,
            says(frontMatter, "smart_punctuation")
                .map(said -> !said.equals("false"))
                .orElse(smartPunctuation),
            new TemplateValues(dialect, frontMatter, file.path(), site),
            says(frontMatter, "raw_html").filter("allow"::equals).isPresent());
    Outcome<Body> body = markdown.body(file, block.bodyStart(), settings);
    diagnostics.addAll(body.diagnostics());
    if (body.value().isEmpty()) {
      return Outcome.refused(diagnostics);
    }
    Body made = body.value().get();
    if (frontMatter.excerptSeparator().isPresent()) {
      String separator = frontMatter.excerptSeparator().get();
      made = excerpted(made, file, block.bodyStart(), separator, settings);
    }
    return Outcome.of(
        document(file, lines, dialect, frontMatter, reader.places(), made), diagnostics);
  }

  /** What the post itself says of how it is to be read. */
  private static Optional<String> says(FrontMatter frontMatter, String key) {
    return frontMatter
        .fields()
        .get(key)
        .filter(Node.Scalar.class::isInstance)
        .map(said -> ((Node.Scalar) said).text())
        .filter(said -> !said.isEmpty());
  }

  /** Jekyll's {@code excerpt_separator}: what stands before the author's own mark. */
  private Body excerpted(
      Body body, SourceFile file, int from, String separator, Markdown.Settings settings) {
    int at = separator.isEmpty() ? -1 : file.text().indexOf(separator, from);
    if (at < 0) {
      return body;
    }
    String head = file.text().substring(0, at) + "\n\n<!-- more -->\n";
    SourceFile part = new SourceFile(file.path(), file.shownAs(), head);
    return markdown
        .body(part, from, settings)
        .value()
        .map(read -> body.withSummary(read.summary()))
        .orElse(body);
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
        name.slug(),
        Origin.of(name.kind(), Location.file(file.shownAs())),
        places,
        lines.location(1));
  }
}
