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
import outloud.markdown.Notation;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Parses one source file: front matter, dialect and body. */
public final class DocumentParser {
  private final Markdown markdown;
  private final Customs customs;
  private final SiteValues site;

  /** A parser of texts that are read as most sites have them. */
  public DocumentParser(Markdown markdown) {
    this(markdown, Customs.USUAL, SiteValues.NONE);
  }

  private DocumentParser(Markdown markdown, Customs customs, SiteValues site) {
    this.markdown = markdown;
    this.customs = customs;
    this.site = site;
  }

  /**
   * How a site has its texts read where they do not say otherwise themselves.
   *
   * @param smartPunctuation whether punctuation becomes typographic
   * @param language whose quotation marks a text has that does not say its own
   * @param rawHtml whether HTML may run scripts and load from other sites
   */
  public record Customs(boolean smartPunctuation, String language, boolean rawHtml) {
    /** Of a site that says nothing about it. */
    public static final Customs USUAL = new Customs(true, "en", false);
  }

  /** The same for a site with such customs, whose templates in documents may ask what it says. */
  public DocumentParser of(Customs others, SiteValues values) {
    return new DocumentParser(markdown, others, values);
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
    if (block.isEmpty() && file.path().value().endsWith(".mdx")) {
      block = ExportedBlock.find(file.text());
    }
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
    Markdown.Settings settings =
        new Markdown.Settings(
            frontMatter.title(),
            notation(dialect, around),
            reader.smartPunctuation().orElse(customs.smartPunctuation()),
            frontMatter.language().orElse(customs.language()),
            new TemplateValues(dialect, frontMatter, file.path(), site),
            reader.rawHtml().orElse(customs.rawHtml()));
    diagnostics.addAll(reader.diagnostics());
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

  /** In a vault, notes are linked by their names whatever else one of them looks like. */
  private static Notation notation(Dialect dialect, Dialect around) {
    if (dialect == Dialect.DENDRON || around == Dialect.DENDRON) {
      return Notation.DENDRON;
    }
    if (dialect == Dialect.OBSIDIAN || around == Dialect.OBSIDIAN) {
      return Notation.OBSIDIAN;
    }
    return dialect == Dialect.JEKYLL ? Notation.KRAMDOWN : Notation.COMMON;
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
