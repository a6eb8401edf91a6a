package outloud.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import outloud.build.BuildResult.PostReport;
import outloud.build.BuildResult.Status;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.document.Document;
import outloud.output.OutputRefused;
import outloud.output.OutputWriter;
import outloud.site.Assembly;
import outloud.site.Held;
import outloud.site.Post;
import outloud.source.SourcePath;

/** Gathers what is to be said about one build, from any thread. */
final class Report {
  private final boolean strict;
  private final Stopwatch stopwatch = new Stopwatch();
  private final Set<Diagnostic> diagnostics = new TreeSet<>();
  private final List<PostReport> posts = new ArrayList<>();
  private int pages;
  private int threads;
  private String basePath = "";

  Report(boolean strict) {
    this.strict = strict;
  }

  /** Notes what an outcome has to say, and passes its value on. */
  <T> Optional<T> take(Outcome<T> outcome) {
    outcome.diagnostics().forEach(this::add);
    return outcome.value();
  }

  synchronized void add(Diagnostic diagnostic) {
    diagnostics.add(strict ? diagnostic.asError() : diagnostic);
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
            (hint(e) + " The former output was left as it is.").strip()));
  }

  private static String hint(IOException e) {
    return e instanceof OutputRefused refused ? refused.hint() : "";
  }

  private static String message(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  void parsed(SourcePath path, Outcome<Document> outcome) {
    take(outcome);
    if (outcome.value().isEmpty()) {
      Diagnostic why =
          outcome.diagnostics().stream()
              .filter(Diagnostic::isError)
              .findFirst()
              .orElseGet(outcome.diagnostics()::getFirst);
      posts.add(
          new PostReport(
              path.value(),
              "",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              "",
              Status.REFUSED,
              why.message()));
    }
  }

  void assembled(Assembly assembly) {
    assembly.diagnostics().forEach(this::add);
    basePath = assembly.site().config().basePath();
    assembly.site().posts().forEach(post -> posts.add(published(post)));
    assembly.held().forEach(held -> posts.add(held(held)));
  }

  private static PostReport published(Post post) {
    return new PostReport(
        post.source().value(),
        post.title(),
        post.date()
            .map(date -> post.dateHasTime() ? date.toString() : date.toLocalDate().toString()),
        Optional.of(post.permalink().path()),
        Optional.of(post.permalink().output().value()),
        post.dialect().label(),
        Status.PUBLISHED,
        "");
  }

  private static PostReport held(Held held) {
    Document document = held.document();
    return new PostReport(
        document.path().value(),
        document.title().value(),
        document.date().map(date -> date.value().day().toString()),
        Optional.empty(),
        Optional.empty(),
        document.dialect().label(),
        switch (held.reason()) {
          case DRAFT -> Status.DRAFT;
          case FUTURE -> Status.FUTURE;
          case EXPIRED -> Status.EXPIRED;
          case REFUSED -> Status.REFUSED;
        },
        held.why());
  }

  /** So many pages and posts with threads are being made. */
  void planned(int morePages, int moreThreads) {
    pages += morePages;
    threads += moreThreads;
  }

  void ended(String phase) {
    stopwatch.ended(phase);
  }

  synchronized boolean isGood() {
    return diagnostics.stream().noneMatch(Diagnostic::isError);
  }

  void commit(OutputWriter publicFiles, OutputWriter drafts) {
    try {
      publicFiles.commit();
    } catch (IOException e) {
      unwritable(e);
      return;
    }
    try {
      drafts.commit();
    } catch (IOException e) {
      add(
          Diagnostic.of(
              Code.OUTPUT_UNWRITABLE,
              Location.file(""),
              "the site was written, but the threads were not: " + message(e),
              hint(e)));
    }
  }

  synchronized BuildResult result() {
    posts.sort(Comparator.comparing(PostReport::source));
    return new BuildResult(
        List.copyOf(diagnostics), posts, pages, threads, basePath, stopwatch.phases());
  }
}
