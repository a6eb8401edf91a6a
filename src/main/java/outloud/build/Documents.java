package outloud.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import outloud.diagnostic.Outcome;
import outloud.document.Dialect;
import outloud.document.Document;
import outloud.document.DocumentParser;
import outloud.document.DocumentParser.Customs;
import outloud.document.SiteValues;
import outloud.markdown.Markdown;
import outloud.markdown.Quotes;
import outloud.site.Premises;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.SourceReader;
import outloud.source.SourceTree;

/**
 * Reads and parses the texts of a site. It does not wait for the settings: the few documents for
 * which they matter are parsed once more when they are known.
 */
final class Documents {
  private final SourceReader reader;
  private final DocumentParser parser;
  private final Memo<Written, Outcome<Document>> made;
  private final Stamps stamps;
  private final Progress progress;

  /**
   * A reader of documents.
   *
   * @param made remembers what was parsed, or not
   * @param stamps is told what was read, and how
   */
  Documents(
      SourceReader reader,
      Markdown markdown,
      Memo<Written, Outcome<Document>> made,
      Stamps stamps,
      Progress progress) {
    this.reader = reader;
    this.parser = new DocumentParser(markdown);
    this.made = made;
    this.stamps = stamps;
    this.progress = progress;
  }

  /**
   * How a document is read.
   *
   * @param around the dialect of the tool in whose folders it lies
   * @param customs of its site
   * @param site what templates in it may ask
   */
  record Manner(Dialect around, Customs customs, SiteValues site) {}

  /** A file, and all that its document hangs on. */
  record Written(SourceFile file, Manner manner) {}

  /**
   * Every text of the tree as a document, in their order.
   *
   * @param settings asked for when the texts are parsed
   */
  List<Outcome<Document>> parsed(
      SourceTree tree, Premises premises, Workers workers, Supplier<Outcome<Settings>> settings) {
    Dialect around = premises.tool().dialect();
    Manner usual = new Manner(around, Customs.USUAL, SiteValues.NONE);
    List<Outcome<Document>> outcomes = parsed(tree, usual, workers);
    Optional<Settings> known = settings.get().value();
    if (known.isEmpty()) {
      return outcomes;
    }
    boolean isSmart = known.get().config().smartPunctuation();
    String language = known.get().config().language();
    if (!isSmart || !Quotes.areEnglish(language)) {
      Customs others = new Customs(isSmart, language, false);
      outcomes = parsed(tree, new Manner(around, others, SiteValues.NONE), workers);
    }
    Customs customs = new Customs(isSmart, language, known.get().config().rawHtml());
    return answered(tree, outcomes, new Manner(around, customs, known.get().known()));
  }

  /** To be called when nothing more is parsed. */
  void endRound() {
    made.endRound();
  }

  private List<Outcome<Document>> parsed(SourceTree tree, Manner manner, Workers workers) {
    return workers.map(
        progress.counting("parse", tree.texts()), path -> parsed(tree, path, manner));
  }

  /** With the documents that hang on what their site says parsed again, now that it is known. */
  private List<Outcome<Document>> answered(
      SourceTree tree, List<Outcome<Document>> outcomes, Manner manner) {
    List<Outcome<Document>> answered = new ArrayList<>(outcomes);
    for (int i = 0; i < outcomes.size(); i++) {
      Optional<Document> document = outcomes.get(i).value();
      if (document.isPresent() && document.get().body().asksSite()) {
        answered.set(i, parsed(tree, tree.texts().get(i), manner));
      }
    }
    return answered;
  }

  private Outcome<Document> parsed(SourceTree tree, SourcePath path, Manner manner) {
    Outcome<SourceFile> file = reader.read(tree, path);
    if (file.value().isEmpty()) {
      return Outcome.refused(file.diagnostics());
    }
    Written written = new Written(file.value().get(), manner);
    stamps.read(written.file(), manner.toString());
    return made.get(written, this::parse).after(file.diagnostics());
  }

  private Outcome<Document> parse(Written written) {
    Manner manner = written.manner();
    return parser.of(manner.customs(), manner.site()).parse(written.file(), manner.around());
  }
}
