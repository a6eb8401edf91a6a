package outloud.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import outloud.build.BuildResult;
import outloud.build.BuildResult.PostReport;
import outloud.build.BuildResult.Status;
import outloud.build.Inspection;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.DiagnosticFormat;
import outloud.output.SingleFile;
import outloud.site.StaticFile;
import outloud.source.Skipped;
import outloud.source.SourcePath;
import outloud.source.SourceTree;

/** The answer of {@code outloud why}, in words. */
final class WhyText {
  private final BuildResult result;
  private final SourceTree tree;
  private final List<StaticFile> files;
  private final Places places;

  /** An answer about a site whose folder could be read. */
  WhyText(Inspection inspection, Places places) {
    this.result = inspection.result();
    this.tree = inspection.tree().orElseThrow();
    this.files = inspection.files();
    this.places = places;
  }

  /** Why a document is on the site or is not, where its facts come from, what is wrong with it. */
  String of(PostReport post) {
    String shown = tree.shown(new SourcePath(post.source()));
    StringBuilder text = new StringBuilder(shown).append('\n');
    line(text, verdict(post));
    fact(text, "Title", post.title(), post.origins().title());
    fact(text, "Date", post.date().orElse(""), post.origins().date());
    fact(text, "Address", address(post), post.origins().address());
    fact(text, "Thread", post.origins().thread(), "");
    fact(text, "Tool", BuildSummary.shown(post.dialect()), "");
    List<Diagnostic> own =
        result.diagnostics().stream().filter(d -> d.location().path().equals(shown)).toList();
    own.forEach(diagnostic -> text.append(DiagnosticFormat.text(diagnostic)));
    boolean ownError = own.stream().anyMatch(Diagnostic::isError);
    if (post.status() == Status.PUBLISHED && !result.succeeded() && !ownError) {
      long errors = result.diagnostics().stream().filter(Diagnostic::isError).count();
      line(
          text,
          "But nothing is written while the site has "
              + errors
              + (errors == 1 ? " error" : " errors")
              + " elsewhere: see `outloud build`.");
    }
    return text.toString().stripTrailing();
  }

  /** A document in one line: its path, and its title where it has one. */
  String name(PostReport post) {
    String shown = tree.shown(new SourcePath(post.source()));
    return post.title().isEmpty() ? shown : shown + "  (" + post.title() + ")";
  }

  private String verdict(PostReport post) {
    return switch (post.status()) {
      case PUBLISHED, READY -> published(post);
      case DRAFT -> "Not on the site, a draft: " + post.why() + ". `--drafts` takes it in.";
      case FUTURE -> "Not yet on the site: " + post.why() + ". `--future` takes it in.";
      case EXPIRED -> "Not on the site any more: " + post.why() + ".";
      case REFUSED -> "Refused: " + post.why() + ".";
      case EXCLUDED -> "Not a page: " + post.why() + ".";
    };
  }

  private String address(PostReport post) {
    return post.permalink().map(path -> result.basePath() + path).orElse("");
  }

  private String published(PostReport post) {
    Optional<Path> output = post.output().map(file -> places.publicFolder().resolve(file));
    String late =
        output.isPresent() && SingleFile.exists(output.get())
            ? ""
            : ", which `outloud build` has not written yet";
    return "On the site at "
        + address(post)
        + output.map(file -> ", in " + file).orElse("")
        + late
        + ".";
  }

  /** Why a file or folder of the content folder is no document. */
  String ofFile(SourcePath path) {
    StringBuilder text = new StringBuilder(tree.shown(path)).append('\n');
    Optional<Skipped> skipped = tree.skipped(path);
    if (skipped.isPresent()) {
      boolean itself = skipped.get().path().equals(path);
      String what = itself ? "it" : tree.shown(skipped.get().path());
      String why = skipped.get().reason().words();
      line(text, "Not read: " + (itself ? why : what + " is left out, for " + why) + ".");
    } else {
      line(text, ofOther(path));
    }
    return text.toString().stripTrailing();
  }

  private String ofOther(SourcePath path) {
    Path file = tree.file(path);
    for (StaticFile published : files) {
      if (published.from().equals(file)) {
        return "Not Markdown, so it is published as it is: "
            + places.publicFolder().resolve(published.path().value())
            + ".";
      }
    }
    String within = path.value() + "/";
    long posts = tree.texts().stream().filter(text -> text.value().startsWith(within)).count();
    if (SingleFile.isFolder(file)) {
      return "A folder with " + posts + (posts == 1 ? " document" : " documents") + " in it.";
    }
    return "Not Markdown, and not published: it is a setting, or in a folder of drafts or of"
        + " another tool.";
  }

  /** Why a file that lies elsewhere is no document. */
  String ofStranger(Path file) {
    return file
        + "\n  Not read: it lies outside of the content folder "
        + places.sources()
        + " (`--content` names another).";
  }

  private static void line(StringBuilder text, String line) {
    text.append("  ").append(line).append('\n');
  }

  private static void fact(StringBuilder text, String name, String value, String origin) {
    if (!value.isEmpty()) {
      String from = origin.isEmpty() ? "" : "  (" + origin + ")";
      line(text, name + ": " + value + from);
    }
  }
}
