package outloud.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import outloud.data.Binder;
import outloud.diagnostic.Outcome;
import outloud.document.Dialect;
import outloud.document.Document;
import outloud.document.DocumentParser;
import outloud.document.SiteValues;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.output.OutputWriter;
import outloud.publish.HistoryReader;
import outloud.site.Assembly;
import outloud.site.LinksReader;
import outloud.site.Material;
import outloud.site.Premises;
import outloud.site.ProfileReader;
import outloud.site.SiteAssembler;
import outloud.site.SiteConfigReader;
import outloud.source.InventoryReader;
import outloud.source.PointerReader;
import outloud.source.Roots;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.SourceReader;
import outloud.source.SourceTree;

/** Builds a site: the whole story from source files to output files. */
public final class SiteBuilder {
  private final SourceReader reader = new SourceReader();
  private final Surveyor surveyor = new Surveyor(reader);
  private final Markdown markdown = new Markdown(Highlighter.tokens());
  private final Binder binder = new Binder();
  private final Settings.Reader settings =
      new Settings.Reader(
          reader,
          new SiteConfigReader(binder),
          new ProfileReader(binder, markdown),
          new LinksReader(binder));
  private final SiteAssembler assembler = new SiteAssembler();
  private final HistoryReader history = new HistoryReader();
  private final Themes themes = new Themes();
  private final Pages pages;
  private final Threads threads;
  private final Manner smart;
  private final Manner plain;
  private final Stamps stamps;
  private final Progress progress;

  private SiteBuilder(boolean keeps, Stamps stamps, Progress progress) {
    DocumentParser parser = new DocumentParser(markdown);
    this.smart = new Manner("", parser, keeps ? Memo.keeping() : Memo.forgetting());
    this.plain =
        new Manner(
            "plain", parser.withPlainPunctuation(), keeps ? Memo.keeping() : Memo.forgetting());
    this.pages = new Pages(keeps ? Memo.keeping() : Memo.forgetting());
    this.threads = new Threads(keeps ? Memo.keeping() : Memo.forgetting(), stamps);
    this.stamps = stamps;
    this.progress = progress;
  }

  /** A builder for a single build that makes everything anew. */
  public static SiteBuilder forOneBuild(Progress progress) {
    return forOneBuild(progress, "");
  }

  /**
   * A builder for a single build: it remembers nothing itself, but knows again what the former
   * build of the same program wrote.
   *
   * @param program what tells this program from all others; empty when that is not known
   */
  public static SiteBuilder forOneBuild(Progress progress, String program) {
    return new SiteBuilder(false, new Stamps(program), progress);
  }

  /** A builder that is asked again and again, and makes only what is new. */
  public static SiteBuilder forRebuilds() {
    return new SiteBuilder(true, new Stamps(""), Progress.NONE);
  }

  /**
   * Builds one site into two places. When there is an error, both stay as they were; else the
   * public files are committed first and the drafts next.
   *
   * @param publicFiles takes what is published
   * @param drafts takes the threads
   */
  public BuildResult build(BuildRequest request, OutputWriter publicFiles, OutputWriter drafts) {
    Report report = new Report(request);
    Premises premises = surveyed(request, report);
    Outcome<SourceTree> tree = listed(premises, request);
    if (report.listed(tree).isEmpty()) {
      return report.result();
    }
    if (!new InventoryReader().covers(premises.root(), premises.roots())) {
      report.readsUnseen();
    }
    new PointerReader().read(tree.value().get()).forEach(report::add);
    try (Workers workers = new Workers()) {
      Supplier<Frame> reading = workers.begin(() -> frame(request, premises));
      List<Outcome<Document>> outcomes = parsed(tree.value().get(), premises, workers, smart);
      Frame frame = reading.get();
      Manner manner = hasPlainPunctuation(frame.settings()) ? plain : smart;
      if (manner == plain) {
        outcomes = parsed(tree.value().get(), premises, workers, plain);
      }
      outcomes = answered(tree.value().get(), premises, outcomes, manner, frame.settings());
      List<Document> parsed = taken(tree.value().get(), outcomes, report);
      Optional<Themes.Look> look = frame.look().flatMap(report::take);
      Optional<Assembly> assembly =
          assembled(request, premises, frame.settings(), parsed, tree.value().get(), report);
      if (assembly.isEmpty()) {
        return report.result();
      }
      if (look.isPresent()) {
        List<Runnable> works = pages.works(assembly.get().site(), look.get(), publicFiles, report);
        works.addAll(threads.works(assembly.get().site(), drafts, report));
        workers.run(progress.counting("write", works));
        pages.endRound();
        threads.endRound();
        report.ended("write");
      }
    }
    if (report.isGood()) {
      report.commit(publicFiles, drafts);
      report.ended("commit");
    }
    return report.result();
  }

  /**
   * Reads a site and puts it together, and stops there: no theme, no threads, no output. Nothing of
   * it says that it was written.
   */
  public Inspection inspect(BuildRequest request) {
    Report report = new Report(request);
    Premises premises = surveyed(request, report);
    Outcome<SourceTree> tree = listed(premises, request);
    if (report.listed(tree).isEmpty()) {
      return new Inspection(
          report.forecast(), Optional.empty(), Optional.empty(), premises.settings());
    }
    try (Workers workers = new Workers()) {
      Outcome<Settings> read = settings.read(request, premises);
      Manner manner = hasPlainPunctuation(read) ? plain : smart;
      List<Outcome<Document>> outcomes = parsed(tree.value().get(), premises, workers, manner);
      outcomes = answered(tree.value().get(), premises, outcomes, manner, read);
      List<Document> parsed = taken(tree.value().get(), outcomes, report);
      Optional<Assembly> assembly =
          assembled(request, premises, read, parsed, tree.value().get(), report);
      return new Inspection(
          report.forecast(), tree.value(), assembly.map(Assembly::site), premises.settings());
    }
  }

  /** What is made of the documents; nothing without settings. */
  private Optional<Assembly> assembled(
      BuildRequest request,
      Premises premises,
      Outcome<Settings> read,
      List<Document> parsed,
      SourceTree tree,
      Report report) {
    Optional<Settings> described = report.take(read);
    report.ended("parse");
    smart.documents.endRound();
    plain.documents.endRound();
    if (described.isEmpty()) {
      return Optional.empty();
    }
    Assembly assembly =
        assembler.assemble(material(request, premises, described.get(), parsed, tree, report));
    report.assembled(assembly);
    report.ended("assemble");
    return Optional.of(assembly);
  }

  /** What surrounds the posts: the settings, and the theme that they ask for. */
  private record Frame(Outcome<Settings> settings, Optional<Outcome<Themes.Look>> look) {}

  /** Few sites want it: they are parsed once more, so that all others need not wait to know. */
  private static boolean hasPlainPunctuation(Outcome<Settings> settings) {
    return settings.value().map(known -> !known.config().smartPunctuation()).orElse(false);
  }

  private Premises surveyed(BuildRequest request, Report report) {
    return report
        .take(surveyor.survey(request.content()))
        .orElseGet(() -> Premises.ours(request.content(), shown(request.content()), Roots.PLAIN));
  }

  private Outcome<SourceTree> listed(Premises premises, BuildRequest request) {
    return reader.list(
        premises.root(), premises.shownAs(), premises.roots(), request.site().resolve("themes"));
  }

  private Frame frame(BuildRequest request, Premises premises) {
    Outcome<Settings> read = settings.read(request, premises);
    return new Frame(
        read,
        read.value().map(found -> themes.find(request.site(), found.config(), found.themePlace())));
  }

  /** A way to read documents, its name, and what was read so. */
  private record Manner(
      String name, DocumentParser parser, Memo<Written, Outcome<Document>> documents) {

    Outcome<Document> parse(Written written) {
      return parser.parse(written.file(), written.around());
    }

    /** For documents whose text hangs on the site's settings: what was made of them is not kept. */
    Manner answering(SiteValues site) {
      return new Manner(name + site.texts(), parser.knowing(site), Memo.forgetting());
    }
  }

  /** A file, and how files around it are written. */
  private record Written(SourceFile file, Dialect around) {}

  private List<Outcome<Document>> parsed(
      SourceTree tree, Premises premises, Workers workers, Manner manner) {
    Dialect around = premises.tool().dialect();
    return workers.map(
        progress.counting("parse", tree.texts()), path -> parsed(tree, path, around, manner));
  }

  /** Few documents ask what their site says; they are parsed once more when it is known. */
  private List<Outcome<Document>> answered(
      SourceTree tree,
      Premises premises,
      List<Outcome<Document>> outcomes,
      Manner manner,
      Outcome<Settings> settings) {
    List<Outcome<Document>> answered = new ArrayList<>(outcomes);
    for (int i = 0; i < outcomes.size() && settings.value().isPresent(); i++) {
      Optional<Document> document = outcomes.get(i).value();
      if (document.isPresent() && document.get().body().asksSite()) {
        Manner here = manner.answering(settings.value().get().known());
        answered.set(i, parsed(tree, tree.texts().get(i), premises.tool().dialect(), here));
      }
    }
    return answered;
  }

  private static List<Document> taken(
      SourceTree tree, List<Outcome<Document>> outcomes, Report report) {
    List<Document> parsed = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      report.parsed(tree.texts().get(i), outcomes.get(i)).ifPresent(parsed::add);
    }
    return parsed;
  }

  private Outcome<Document> parsed(
      SourceTree tree, SourcePath path, Dialect around, Manner manner) {
    Outcome<SourceFile> file = reader.read(tree, path);
    file.value().ifPresent(source -> stamps.read(source, manner.name() + around.label()));
    return file.value()
        .map(source ->
            manner
                .documents()
                .get(new Written(source, around), manner::parse)
                .after(file.diagnostics()))
        .orElseGet(() -> Outcome.refused(file.diagnostics()));
  }

  private Material material(
      BuildRequest request,
      Premises premises,
      Settings settings,
      List<Document> documents,
      SourceTree tree,
      Report report) {
    return new Material(
        settings.config(),
        settings.profile(),
        settings.links(),
        settings.ledger(),
        documents,
        OwnThreads.among(documents, tree, reader),
        tree,
        new Locations(reader, tree),
        premises,
        request.drafts(),
        request.future(),
        request.clock().instant(),
        () -> {
          report.readsUnseen();
          return history.read(tree.root());
        });
  }

  /** How the author names a folder. */
  static String shown(Path folder) {
    String shown = folder.toString().replace('\\', '/');
    return shown.isEmpty() ? "." : shown;
  }
}
