package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README's shell blocks, in their order, in a copy of what they need. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;

  @Test
  void itsCommandsWorkAsTheyStandThere() throws Exception {
    Path here = folder.resolve("outloud");
    for (String part : List.of("content", "themes", ".github")) {
      copy(Path.of(part), here.resolve(part));
    }
    int ran = 0;
    for (String command : commands()) {
      if (command.startsWith("./outloud ")) {
        Session.Ended ended =
            new Session(here).run(words(command.substring("./outloud ".length())));
        assertEquals(0, ended.status(), () -> command + "\n" + ended.out() + ended.err());
        ran++;
      } else if (command.startsWith("mkdir ") || command.startsWith("cp ")) {
        Process process = new ProcessBuilder("sh", "-c", command).directory(here.toFile()).start();
        assertEquals(0, process.waitFor(), command);
      } else {
        assertEquals("mvn verify", command, "this test does not know how to run it");
      }
    }
    assertTrue(ran >= 5, "only " + ran + " commands found");
    assertTrue(Files.exists(here.resolve("public/index.html")));
    assertTrue(Files.exists(folder.resolve("my-blog/public/index.html")));
  }

  @Test
  void itsPicturesAndLinksAreThere() throws IOException {
    Matcher link =
        Pattern.compile("\\]\\(([^)#]+)\\)").matcher(Files.readString(Path.of("README.md")));
    while (link.find()) {
      String target = link.group(1);
      assertTrue(target.startsWith("https://") || Files.exists(Path.of(target)), target);
    }
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (block.find()) {
      block
          .group(1)
          .lines()
          .map(line -> line.replaceFirst("\\s+#.*", "").strip())
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(commands::add);
    }
    return commands;
  }

  private static String[] words(String command) {
    return WORD.matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .toArray(String[]::new);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
