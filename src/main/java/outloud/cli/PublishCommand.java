package outloud.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import outloud.build.BuildResult;
import outloud.diagnostic.Code;
import outloud.diagnostic.Outcome;
import outloud.publish.GitPublisher;
import outloud.publish.PublishRequest;
import outloud.publish.PublishResult;

/** {@code outloud publish}: builds the site and pushes it to the branch that its host shows. */
final class PublishCommand {
  private final Console console;
  private final FolderBuild build;
  private final GitPublisher publisher;
  private final Path here;

  PublishCommand(Console console, FolderBuild build, GitPublisher publisher, Path here) {
    this.console = console;
    this.build = build;
    this.publisher = publisher;
    this.here = here;
  }

  /** The exit status is 1 when the site has errors or could not be pushed. */
  int run(Request.Run run) throws Failure {
    Places places = Places.of(run, here);
    BuildResult built = build.run(run, places);
    if (!built.succeeded()) {
      throw new Failure("nothing was published: " + BuildSummary.problems(built), "");
    }
    refuseLocalAddress(built);
    PublishRequest request =
        new PublishRequest(
            places.site().toAbsolutePath(),
            places.publicFolder().toAbsolutePath(),
            run.value("remote").orElse("origin"),
            run.value("branch").orElse("gh-pages"),
            run.value("message").filter(text -> !text.isBlank()).orElse("Publish the site"),
            run.has("dry-run"));
    Outcome<PublishResult> outcome = publisher.publish(request);
    outcome.diagnostics().forEach(console::diagnostic);
    outcome.value().ifPresent(result -> console.answer(told(result, request)));
    return outcome.value().isPresent() ? 0 : 1;
  }

  /** Without a base URL, feeds and threads would send the world to the reader's own machine. */
  private static void refuseLocalAddress(BuildResult built) throws Failure {
    if (built.diagnostics().stream().anyMatch(d -> d.code() == Code.CONFIG_NO_BASE_URL)) {
      throw new Failure(
          "nothing was published, because the site does not say where it will live",
          "Set `base_url` in site.yaml, or name it with --base-url.");
    }
  }

  private static String told(PublishResult result, PublishRequest request) {
    String place = request.remote() + " " + request.branch();
    List<String> lines = new ArrayList<>();
    result.added().forEach(page -> lines.add("added    " + page));
    result.changed().forEach(page -> lines.add("changed  " + page));
    result.removed().forEach(page -> lines.add("removed  " + page));
    if (result.otherFiles() > 0) {
      int files = result.otherFiles();
      lines.add("and " + files + (files == 1 ? " other file" : " other files"));
    }
    lines.add(
        switch (result.status()) {
          case PUSHED -> "Published to " + place + result.commit().map(c -> ", " + c).orElse("");
          case UNCHANGED -> "Nothing changed: " + place + " has these very files already";
          case DRY_RUN -> "Nothing was pushed: this was a dry run for " + place;
        });
    return String.join("\n", lines);
  }
}
