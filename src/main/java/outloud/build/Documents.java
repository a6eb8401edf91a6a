package outloud.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import outloud.diagnostic.Outcome;
import outloud.document.Dialect;
import outloud.document.Document;
import outloud.document.DocumentParser;
import outloud.document.SiteValues;
import outloud.markdown.Markdown;
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
  private final DocumentParser smart;
  private final DocumentParser plain;
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
    this.smart = new DocumentParser(markdown);
    this.plain = smart.withPlainPunctuation();
    this.made = made;
    this.stamps = stamps;
    this.progress = progress;
  }

  /**
   * How a document is read.
   *
   * @param around the dialect of the tool in whose folders it lies
   * @param isSmart whether punctuation becomes typographic
   * @param site what templates in it may ask
   */
  record Manner(Dialect around, boolean isSmart, SiteValues site) {}

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
    Manner usual = new Manner(around, true, SiteValues.NONE);
    List<Outcome<Document>> outcomes = parsed(tree, usual, workers);
    Optional<Settings> known = settings.get().value();
    if (known.isEmpty()) {
      return outcomes;
    }
    boolean isSmart = known.get().config().smartPunctuation();
    if (!isSmart) {
      outcomes = parsed(tree, new Manner(around, false, SiteValues.NONE), workers);
    }
    return answered(tree, outcomes, new Manner(around, isSmart, known.get().known()));
  }

  /** To be called when nothing more is parsed. */
  void endRound() {
    made.endRound();
  }

  private List<Outcome<Document>> parsed(SourceTree tree, Manner manner, Workers workers) {
    return workers.map(
        progress.counting("parse", tree.texts()), path -> parsed(tree, path, manner));
  }

  /** With the documents that ask what their site says parsed again, now that it is known. */
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
    DocumentParser parser = written.manner().isSmart() ? smart : plain;
    return parser.knowing(written.manner().site()).parse(written.file(), written.manner().around());
  }
}
