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
import outloud.data.YamlText;
import outloud.document.Slug;
import outloud.output.SingleFile;

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
    refuseOtherTool(places);
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    Path folder = places.content().resolve(kind + "s");
    Map<String, String> values =
        Map.of(
            "title", YamlText.quoted(title),
            "slug", name("project", title, now),
            "date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now),
            "month", DateTimeFormatter.ofPattern("uuuu-MM").format(now),
            "draft", run.has("draft") ? "draft: true\n" : "");
    create(
        folder.resolve(name(kind, title, now) + ".md"),
        Resources.text("new/" + kind + ".md", values));
    if (kind.equals("post")) {
      console.remark("It is held back for as long as it has no text.");
    }
    return 0;
  }

  /** In the folders of another tool our own would be something else. */
  private static void refuseOtherTool(Places places) throws Failure {
    if (places.found().isPresent()) {
      String tool = places.found().get().tool().label();
      throw new Failure(
          "this is a site of " + tool + ", whose files are started in another way",
          "Start it as you do with " + tool + "; Outloud reads it where it is.");
    }
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

  /** Posts are named by their day, so that a folder lists them in order. */
  private static String name(String kind, String title, OffsetDateTime now) {
    String slug = cut(Slug.of(title));
    String name = slug.isEmpty() ? kind : slug;
    return kind.equals("post") ? now.toLocalDate() + "-" + name : name;
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
