package outloud.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outloud.build.BuildResult.PostReport;
import outloud.build.Inspection;
import outloud.build.SiteBuilder;
import outloud.source.SourcePath;

/** {@code outloud why}: says why a post is on the site, or why it is not. */
final class WhyCommand {
  private static final int MOST_TOLD = 5;
  private static final int MOST_NAMED = 10;

  private final Console console;
  private final Requests requests;
  private final Path here;

  WhyCommand(Console console, Requests requests, Path here) {
    this.console = console;
    this.requests = requests;
    this.here = here;
  }

  /** The exit status is 0 when something was found, published or not. */
  int run(Request.Run run) throws Failure {
    String words = String.join(" ", run.arguments()).strip();
    Places places = Places.of(run, here);
    Inspection inspection =
        SiteBuilder.forOneBuild(new ProgressLine(console, System.nanoTime()))
            .inspect(requests.of(run, places, Optional.empty()));
    if (inspection.tree().isEmpty()) {
      inspection.result().diagnostics().forEach(console::diagnostic);
      return 1;
    }
    WhyText text = new WhyText(inspection, places);
    List<PostReport> all = documents(inspection);
    Named named = new Named(here, places, inspection);
    List<PostReport> found = named.find(words, all);
    if (!found.isEmpty()) {
      tell(found, text);
      return 0;
    }
    return noDocument(words, named, text, all);
  }

  /** Everything that was read. */
  private static List<PostReport> documents(Inspection inspection) {
    Set<String> skipped = new HashSet<>();
    inspection
        .tree()
        .ifPresent(tree -> tree.skipped().forEach(one -> skipped.add(one.path().value())));
    List<PostReport> all = new ArrayList<>(inspection.result().posts());
    all.addAll(inspection.result().documents());
    all.removeIf(one -> skipped.contains(one.source()));
    return all;
  }

  private void tell(List<PostReport> found, WhyText text) {
    if (found.size() <= MOST_TOLD) {
      found.forEach(post -> console.answer(text.of(post)));
      return;
    }
    console.answer(found.size() + " documents answer to that. Name one by its path:");
    found.stream().limit(MOST_NAMED).forEach(post -> console.answer("  " + text.name(post)));
    if (found.size() > MOST_NAMED) {
      console.answer("  … and " + (found.size() - MOST_NAMED) + " more");
    }
  }

  /** A file that is no document, or nothing at all. */
  private int noDocument(String words, Named named, WhyText text, List<PostReport> all)
      throws Failure {
    for (SourcePath path : named.paths(words)) {
      console.answer(text.ofFile(path));
      return 0;
    }
    List<Path> files = named.files(words);
    if (!files.isEmpty()) {
      console.answer(text.ofStranger(files.getFirst()));
      return 0;
    }
    throw Named.nothing(words, all);
  }
}
