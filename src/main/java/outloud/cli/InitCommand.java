package outloud.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import outloud.output.FirstFiles;
import outloud.output.SingleFile;

/** {@code outloud init}: makes a small site that builds and says what to do next. */
final class InitCommand {
  /** Where each file goes, and the text of the program that it starts from. */
  private static final List<Map.Entry<String, String>> FILES =
      List.of(
          Map.entry("content/site.yaml", "site.yaml"),
          Map.entry("content/profile.yaml", "profile.yaml"),
          Map.entry("content/links.yaml", "links.yaml"),
          Map.entry("content/posts/{day}-hello.md", "post.md"),
          Map.entry("content/projects/this-site.md", "project.md"),
          Map.entry("content/pages/about.md", "about.md"),
          Map.entry(".gitignore", "gitignore"),
          Map.entry(".github/workflows/publish.yml", "publish.yml"));

  private final Console console;
  private final Clock clock;
  private final Path here;

  InitCommand(Console console, Clock clock, Path here) {
    this.console = console;
    this.clock = clock;
    this.here = here;
  }

  /** Makes the files, all of them or none. */
  int run(Request.Run run) throws Failure {
    String name = run.arguments().getFirst();
    Path folder = here.resolve(name).normalize();
    refuseOccupied(folder, name);
    OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    Map<String, String> values =
        Map.of(
            "date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now),
            "day", now.toLocalDate().toString(),
            "month", DateTimeFormatter.ofPattern("uuuu-MM").format(now),
            "zone", clock.getZone().getId());
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : FILES) {
      texts.put(
          file.getKey().replace("{day}", now.toLocalDate().toString()),
          Resources.text("init/" + file.getValue(), values));
    }
    try {
      FirstFiles.write(folder, texts);
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
    console.answer(nextSteps(name));
    return 0;
  }

  private static void refuseOccupied(Path folder, String name) throws Failure {
    List<String> strangers;
    try {
      strangers = SingleFile.names(folder).stream().filter(file -> !isWelcome(file)).toList();
    } catch (IOException e) {
      throw Failure.writing(folder, e);
    }
    if (!strangers.isEmpty()) {
      throw new Failure(
          name + " is not empty: it has " + strangers.getFirst(),
          "Choose a new folder. Nothing was changed.");
    }
  }

  /** What a new repository of a code host comes with. */
  private static boolean isWelcome(String file) {
    String plain = file.toLowerCase(Locale.ROOT);
    return plain.equals(".git")
        || FirstFiles.isLeftOver(plain)
        || plain.matches("(readme|license|licence|copying)(\\.[a-z]+)?")
        || plain.equals(".ds_store");
  }

  private static String nextSteps(String name) {
    boolean isHere = Path.of(name).normalize().toString().isEmpty();
    String quoted =
        name.matches("[A-Za-z0-9._/-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
    return """
    Made a site %s. Next:
    %s
      outloud serve --open          see it in your browser, rebuilt as you write
      outloud new post "A title"    start a post
      outloud build                 make the pages in public and the threads in threads

    Say who you are in content/profile.yaml, and where the site will live in
    content/site.yaml.\
    """
        .formatted(isHere ? "here" : "in " + name, isHere ? "" : "\n  cd " + quoted);
  }
}
