package outloud.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import outloud.data.Binder;
import outloud.diagnostic.Outcome;
import outloud.document.Document;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.output.OutputWriter;
import outloud.page.Gallery;
import outloud.publish.HistoryReader;
import outloud.site.Assembly;
import outloud.site.LinksReader;
import outloud.site.Material;
import outloud.site.Premises;
import outloud.site.ProfileReader;
import outloud.site.ResumeReader;
import outloud.site.Site;
import outloud.site.SiteAssembler;
import outloud.site.SiteConfigReader;
import outloud.source.InventoryReader;
import outloud.source.PointerReader;
import outloud.source.Roots;
import outloud.source.SourceReader;
import outloud.source.SourceTree;

/** Builds a site: the whole story from source files to output files. */
public final class SiteBuilder {
  private final SourceReader reader = new SourceReader();
  private final Surveyor surveyor = new Surveyor(reader);
  private final Markdown markdown = new Markdown(Highlighter.tokens());
  private final Binder binder = new Binder();
  private final ProfileReader profiles = new ProfileReader(binder, markdown);
  private final Settings.Reader settings =
      new Settings.Reader(
          reader,
          new SiteConfigReader(binder),
          profiles,
          new ResumeReader(profiles),
          new LinksReader(binder));
  private final SiteAssembler assembler = new SiteAssembler();
  private final HistoryReader history = new HistoryReader();
  private final Themes themes = new Themes();
  private final Pages pages;
  private final Threads threads;
  private final Pictures pictures;
  private final Cards cards;
  private final Icons icons;
  private final SearchFiles search;
  private final Documents documents;
  private final Progress progress;

  private SiteBuilder(boolean keeps, Stamps stamps, Progress progress) {
    this.documents =
        new Documents(
            reader, markdown, keeps ? Memo.keeping() : Memo.forgetting(), stamps, progress);
    this.pages = new Pages(keeps ? Memo.keeping() : Memo.forgetting());
    this.pictures = new Pictures(stamps);
    this.cards = new Cards(stamps);
    this.icons = new Icons(stamps);
    this.search = new SearchFiles(keeps ? Memo.keeping() : Memo.forgetting());
    this.threads = new Threads(keeps ? Memo.keeping() : Memo.forgetting(), stamps);
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
      Supplier<Frame> reading =
          workers.begin(() -> frame(request, premises, settings.read(request, premises)));
      List<Outcome<Document>> outcomes =
          documents.parsed(tree.value().get(), premises, workers, () -> reading.get().settings());
      Frame frame = reading.get();
      List<Document> parsed = taken(tree.value().get(), outcomes, report);
      Optional<Themes.Look> look = frame.look().flatMap(report::take);
      Optional<Assembly> assembly =
          assembled(
              request,
              premises,
              frame.settings(),
              parsed,
              tree.value().get(),
              () -> anchors(look),
              report);
      if (assembly.isEmpty()) {
        return report.result();
      }
      if (look.isPresent()) {
        Site site = assembly.get().site();
        Cards.Places places = new Cards.Places(publicFiles, drafts, shown(premises.settings()));
        CardDraft draft = cards.draft(site, look.get().theme(), premises.settings(), report);
        Pictures.Walls walls =
            new Pictures.Walls(
                publicFiles, drafts, request.clock().instant(), request.origin().isPresent());
        Locations locations = new Locations(reader, tree.value().get());
        Gallery gallery =
            pictures.hang(
                site, look.get().theme().textWidth(), locations, walls, workers, progress, report);
        List<Runnable> works = pages.works(site, gallery, look.get(), publicFiles, report);
        works.addAll(search.works(site, look.get().theme().texts(), publicFiles, report));
        works.addAll(cards.works(site, draft, places, report));
        Optional<Locations> named =
            request.origin().isPresent() ? Optional.empty() : Optional.of(locations);
        works.addAll(icons.works(site, look.get().theme(), places, named, report));
        works.addAll(
            threads.works(
                site, request.publicFolder(), cards.ofThreads(draft, places), drafts, report));
        workers.run(progress.counting("write", works));
        pages.endRound();
        search.endRound();
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
      List<Outcome<Document>> outcomes =
          documents.parsed(tree.value().get(), premises, workers, () -> read);
      List<Document> parsed = taken(tree.value().get(), outcomes, report);
      Optional<Assembly> assembly =
          assembled(
              request,
              premises,
              read,
              parsed,
              tree.value().get(),
              () -> anchors(frame(request, premises, read).look().flatMap(Outcome::value)),
              report);
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
      Supplier<Set<String>> themeAnchors,
      Report report) {
    Optional<Settings> described = report.take(read);
    report.ended("parse");
    documents.endRound();
    if (described.isEmpty()) {
      return Optional.empty();
    }
    Assembly assembly =
        assembler.assemble(
            material(request, premises, described.get(), parsed, tree, themeAnchors, report));
    report.assembled(assembly);
    report.ended("assemble");
    return Optional.of(assembly);
  }

  /** What surrounds the posts: the settings, and the theme that they ask for. */
  private record Frame(Outcome<Settings> settings, Optional<Outcome<Themes.Look>> look) {}

  private Premises surveyed(BuildRequest request, Report report) {
    return report
        .take(surveyor.survey(request.content()))
        .orElseGet(() -> Premises.ours(request.content(), shown(request.content()), Roots.PLAIN));
  }

  private Outcome<SourceTree> listed(Premises premises, BuildRequest request) {
    return reader.list(
        premises.root(), premises.shownAs(), premises.roots(), request.site().resolve("themes"));
  }

  private static Set<String> anchors(Optional<Themes.Look> look) {
    return look.map(known -> known.theme().anchors()).orElse(Set.of());
  }

  private Frame frame(BuildRequest request, Premises premises, Outcome<Settings> read) {
    return new Frame(
        read,
        read.value()
            .map(found -> themes.find(request.site(), found.config(), premises.settings())));
  }

  private static List<Document> taken(
      SourceTree tree, List<Outcome<Document>> outcomes, Report report) {
    List<Document> parsed = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      report.parsed(tree.texts().get(i), outcomes.get(i)).ifPresent(parsed::add);
    }
    return parsed;
  }

  private Material material(
      BuildRequest request,
      Premises premises,
      Settings settings,
      List<Document> documents,
      SourceTree tree,
      Supplier<Set<String>> themeAnchors,
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
        },
        themeAnchors);
  }

  /** How the author names a folder. */
  static String shown(Path folder) {
    String shown = folder.toString().replace('\\', '/');
    return shown.isEmpty() ? "." : shown;
  }
}
