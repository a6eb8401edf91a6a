package outloud.cli;

import java.util.Locale;
import outloud.build.BuildResult;
import outloud.build.BuildResult.PostReport;
import outloud.data.JsonText;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;

/** What came of a build, as JSON for other programs; absent values are left out. */
final class ReportText {
  private final JsonText json = JsonText.forFiles();

  private ReportText() {}

  static String of(BuildResult result) {
    return new ReportText().text(result);
  }

  private String text(BuildResult result) {
    json.object(() -> {
      json.field("succeeded", result.succeeded());
      json.field("written", result.written());
      json.field("pages", result.pages());
      json.field("threads", result.threads());
      json.array("changedAfterPosting", () -> result.changedAfterPosting().forEach(json::value));
      json.array("posts", () -> result.posts().forEach(this::post));
      json.array("documents", () -> result.documents().forEach(this::document));
      json.array("diagnostics", () -> result.diagnostics().forEach(this::diagnostic));
      json.array("phases", () -> result.phases().forEach(this::phase));
    });
    return json.finish();
  }

  private void post(PostReport post) {
    json.object(() -> {
      json.field("source", post.source());
      json.field("title", post.title());
      post.date().ifPresent(date -> json.field("date", date));
      post.permalink().ifPresent(permalink -> json.field("permalink", permalink));
      post.output().ifPresent(output -> json.field("output", output));
      json.field("dialect", post.dialect());
      json.field("status", lower(post.status()));
      json.field("why", post.why());
    });
  }

  private void document(PostReport document) {
    json.object(() -> {
      json.field("source", document.source());
      json.field("section", document.section());
      json.field("title", document.title());
      document.permalink().ifPresent(permalink -> json.field("permalink", permalink));
      document.output().ifPresent(output -> json.field("output", output));
      json.field("status", lower(document.status()));
      json.field("why", document.why());
    });
  }

  private void diagnostic(Diagnostic diagnostic) {
    Location location = diagnostic.location();
    json.object(() -> {
      json.field("severity", lower(diagnostic.severity()));
      json.field("code", diagnostic.code().id());
      json.field("path", location.path());
      json.field("line", location.line());
      json.field("column", location.column());
      json.field("message", diagnostic.message());
      json.field("hint", diagnostic.hint());
    });
  }

  private void phase(BuildResult.Phase phase) {
    json.object(() -> {
      json.field("name", phase.name());
      json.field("milliseconds", phase.milliseconds());
    });
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
