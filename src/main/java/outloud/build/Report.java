package outloud.build;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.document.Document;
import outloud.output.OutputRefused;
import outloud.output.OutputWriter;
import outloud.site.Assembly;
import outloud.site.Held;
import outloud.source.SourcePath;
import outloud.source.SourceTree;

/** Gathers what is to be said about one build, from any thread. */
final class Report {
  private final boolean strict;
  private final boolean keepGoing;
  private final Stopwatch stopwatch = new Stopwatch();
  private final Set<Diagnostic> diagnostics = new TreeSet<>();
  private final Set<String> changed = new TreeSet<>();
  private final List<Diagnostic> texts = new ArrayList<>();
  private final Fates fates = new Fates();
  private int pages;
  private int threads;
  private boolean isGood = true;
  private boolean written;
  private String basePath = "";
  private Instant goodUntil = BuildResult.NEVER;
  private boolean knowable = true;

  Report(BuildRequest request) {
    this.strict = request.strict();
    this.keepGoing = request.keepGoing();
  }

  /** Notes what an outcome has to say, and passes its value on. */
  <T> Optional<T> take(Outcome<T> outcome) {
    outcome.diagnostics().forEach(this::add);
    return outcome.value();
  }

  /** Notes what is to be said of the site as a whole: an error means that nothing is written. */
  void add(Diagnostic diagnostic) {
    add(diagnostic, false);
  }

  /** The same of one document: who wants to keep going goes on without it. */
  private void addOfDocument(Diagnostic diagnostic) {
    add(diagnostic, keepGoing);
  }

  private synchronized void add(Diagnostic diagnostic, boolean isBearable) {
    Diagnostic told = strict ? diagnostic.asError() : diagnostic;
    diagnostics.add(told);
    isGood &= !told.isError() || isBearable;
  }

  /** Something could not be written: said once for each message. */
  void unwritable(IOException e) {
    boolean notOurs =
        e instanceof OutputRefused refused && refused.reason() == OutputRefused.Reason.NOT_OURS;
    add(
        Diagnostic.of(
            notOurs ? Code.OUTPUT_NOT_OURS : Code.OUTPUT_UNWRITABLE,
            Location.file(""),
            "the output cannot be written: " + message(e),
            (hint(e) + " The former pages and threads are as they were.").strip()));
  }

  private static String hint(IOException e) {
    return e instanceof OutputRefused refused ? refused.hint() : "";
  }

  private static String message(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Notes what was found in the content folder, if it could be read at all. */
  Optional<SourceTree> listed(Outcome<SourceTree> outcome) {
    if (outcome.value().isEmpty()) {
      return take(outcome);
    }
    outcome.diagnostics().forEach(this::addOfDocument);
    fates.skipped(outcome.value().get().skipped());
    return outcome.value();
  }

  /** Notes what became of one file; its document, unless it was refused. */
  Optional<Document> parsed(SourcePath path, Outcome<Document> outcome) {
    Optional<Diagnostic> error =
        outcome.diagnostics().stream().filter(Diagnostic::isError).findFirst();
    if (outcome.value().isEmpty() || error.isPresent()) {
      outcome.diagnostics().forEach(this::addOfDocument);
      fates.refused(path, error.orElseGet(outcome.diagnostics()::getFirst).message());
      return Optional.empty();
    }
    texts.addAll(outcome.diagnostics());
    return outcome.value();
  }

  /** Notes what is to be said of the documents; of the text of those that have no page, nothing. */
  private void ofTexts(Set<String> pageless) {
    for (Diagnostic one : texts) {
      boolean text = one.code().id().startsWith("markdown/");
      if (!text || !pageless.contains(one.location().path())) {
        addOfDocument(one);
      }
    }
    texts.clear();
  }

  private static Set<String> pageless(Assembly assembly) {
    Set<String> pageless = new HashSet<>();
    for (List<Held> some : List.of(assembly.held(), assembly.excluded())) {
      for (Held one : some) {
        if (one.reason() == Held.Reason.EXCLUDED) {
          pageless.add(one.document().head().path());
        }
      }
    }
    return pageless;
  }

  /** The build reads what {@link UpToDate} cannot see, like the history of git. */
  void readsUnseen() {
    knowable = false;
  }

  void assembled(Assembly assembly) {
    ofTexts(pageless(assembly));
    assembly.diagnostics().forEach(this::addOfDocument);
    basePath = assembly.site().config().basePath();
    goodUntil = knowable ? assembly.goodUntil() : BuildResult.NEVER;
    fates.assembled(assembly);
  }

  /** So many pages and posts with threads are being made. */
  void planned(int morePages, int moreThreads) {
    pages += morePages;
    threads += moreThreads;
  }

  /** What was posted of this post is not what would be posted of it now. */
  synchronized void changedAfterPosting(SourcePath post) {
    changed.add(post.value());
  }

  void ended(String phase) {
    stopwatch.ended(phase);
  }

  /** Whether the site may be written. */
  synchronized boolean isGood() {
    return isGood;
  }

  /** Puts the pages and then the threads in their place; says what stands where if that fails. */
  void commit(OutputWriter publicFiles, OutputWriter drafts) {
    try {
      publicFiles.commit();
    } catch (IOException e) {
      unwritable(e);
      return;
    }
    written = true;
    try {
      drafts.commit();
    } catch (IOException e) {
      threads = 0;
      String stands = " The new pages stand beside the threads of the build before.";
      add(
          Diagnostic.of(
              Code.OUTPUT_UNWRITABLE,
              Location.file(""),
              "the pages were written, but the threads were not: " + message(e),
              (hint(e) + stands).strip()));
    }
  }

  /** What came of a build. */
  BuildResult result() {
    return result(written);
  }

  /** What would come of a build that writes all it may. */
  BuildResult forecast() {
    return result(true);
  }

  private synchronized BuildResult result(boolean publishes) {
    ofTexts(Set.of());
    return new BuildResult(
        written,
        List.copyOf(diagnostics),
        fates.posts(publishes),
        fates.others(publishes),
        pages,
        threads,
        List.copyOf(changed),
        basePath,
        stopwatch.phases(),
        goodUntil);
  }
}
