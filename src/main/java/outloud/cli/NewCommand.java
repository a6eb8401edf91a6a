package outloud.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.build.Inspection;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.data.YamlText;
import outloud.document.Slug;
import outloud.output.SingleFile;
import outloud.site.ToolFinder;
import outloud.source.SourceReader;

/** {@code outloud new}: starts a post, a project or a page, and never writes over one. */
final class NewCommand {
  /** File systems stop at 255 bytes; a date and 60 letters of any script stay below. */
  private static final int LONGEST_NAME = 60;

  private final Console console;
  private final Clock clock;
  private final Path here;

  NewCommand(Console console, Clock clock, Path here) {
    this.console = console;
    this.clock = clock;
    this.here = here;
  }

  /** What can be started. */
  static List<String> kinds() {
    return List.of("post", "project", "page");
  }

  /** Prints the path of the new file. */
  int run(Request.Run run) throws Failure {
    String kind = run.arguments().getFirst();
    String title =
        String.join(" ", run.arguments().subList(1, run.arguments().size()))
            .strip()
            .replaceAll("\\s+", " ");
    if (title.isEmpty()) {
      throw new Failure("the title is empty", "Like this: `outloud new post \"Hello\"`.");
    }
    Places places = Places.of(run, here);
    if (!SingleFile.isFolder(places.site())) {
      throw new Failure(
          "there is no folder " + run.value("site").orElse("."), "`outloud init` makes a site.");
    }
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    if (kind.equals("post")) {
      startPost(places, title, now, run.has("draft"));
      console.remark("It is held back for as long as it has no text.");
    } else if (places.found().isPresent()) {
      throw otherTool(places.found().get().tool().label());
    } else {
      start(kind, places.content().resolve(kind + "s"), title, now, run.has("draft"));
    }
    return 0;
  }

  /** As its neighbours are, where they lie somewhere else than in a section folder of ours. */
  private void startPost(Places places, String title, OffsetDateTime now, boolean draft)
      throws Failure {
    Optional<NextPost> next = next(places);
    if (next.isPresent() && next.get().isOfItsOwnKind()) {
      String slug = slug("post", title);
      String path = next.get().path(slug, now.toLocalDate(), draft);
      create(places.sources().resolve(path), next.get().head(title, slug, now, draft));
    } else {
      start("post", places.content().resolve(next.isPresent() ? "" : "posts"), title, now, draft);
    }
  }

  /** One of ours. */
  private void start(String kind, Path folder, String title, OffsetDateTime now, boolean draft)
      throws Failure {
    String slug = slug(kind, title);
    // Posts are named by their day, so that a folder lists them in order.
    String name = kind.equals("post") ? now.toLocalDate() + "-" + slug : slug;
    Map<String, String> values =
        Map.of(
            "title", YamlText.quoted(title),
            "slug", slug,
            "date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now),
            "month", DateTimeFormatter.ofPattern("uuuu-MM").format(now),
            "draft", draft ? "draft: true\n" : "");
    create(folder.resolve(name + ".md"), Resources.text("new/" + kind + ".md", values));
  }

  /** The next post, where posts lie somewhere else than in a section folder of ours. */
  private Optional<NextPost> next(Places places) throws Failure {
    ToolFinder finder = new ToolFinder(new SourceReader()::has);
    boolean ours = finder.isOurs(places.content());
    if (places.found().isEmpty()
        && (!SingleFile.isFolder(places.content())
            || (ours && SingleFile.isFolder(places.content().resolve("posts"))))) {
      return Optional.empty();
    }
    Inspection inspection =
        SiteBuilder.forOneBuild(Progress.NONE).inspect(new Requests(clock).ofEverything(places));
    Optional<NextPost> next = NextPost.in(places, inspection);
    if (next.isPresent() && !next.get().isKnown()) {
      throw otherTool(next.get().tool().label());
    }
    return next;
  }

  /** What we do not know how to start. */
  private static Failure otherTool(String tool) {
    return new Failure(
        "this is a site of " + tool + ", whose files are started in another way",
        "Start it as you do with " + tool + "; Outloud reads it where it is.");
  }

  private void create(Path file, String text) throws Failure {
    try {
      SingleFile.create(file, text);
    } catch (FileAlreadyExistsException e) {
      throw new Failure(file + " is already there, and was left as it is", "Choose another title.");
    } catch (IOException e) {
      throw Failure.writing(file, e);
    }
    console.answer(file.toString());
  }

  private static String slug(String kind, String title) {
    String slug = cut(Slug.of(title));
    return slug.isEmpty() ? kind : slug;
  }

  private static String cut(String slug) {
    if (slug.codePointCount(0, slug.length()) <= LONGEST_NAME) {
      return slug;
    }
    int end = slug.offsetByCodePoints(0, LONGEST_NAME);
    int hyphen = slug.lastIndexOf('-', end);
    return slug.substring(0, hyphen > 0 ? hyphen : end);
  }
}
