package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help as golden text; {@code -Doutloud.rewrite=true} writes the texts anew. */
class HelpTextTest {
  private static final Path GOLDEN = Path.of("src/test/resources/cli");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "program",
        "build",
        "serve",
        "new",
        "thread",
        "why",
        "fix",
        "check",
        "resume",
        "publish",
        "init",
        "completion"
      })
  void isTheGoldenText(String name) throws IOException {
    String help =
        CommandTable.command(name).map(HelpText::command).orElseGet(HelpText::program) + "\n";
    Path golden = GOLDEN.resolve("help-" + name + ".txt");
    if (Boolean.getBoolean("outloud.rewrite")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, help);
    }
    assertEquals(Files.readString(golden), help);
  }

  @Test
  void fitsInEightyColumns() {
    for (Command command : CommandTable.commands()) {
      HelpText.command(command)
          .lines()
          .forEach(line -> assertTrue(line.length() <= 80, () -> line.length() + ": " + line));
    }
    HelpText.program()
        .lines()
        .forEach(line -> assertTrue(line.length() <= 80, () -> line.length() + ": " + line));
  }

  @Test
  void givesEveryCommandExamplesThatAreUnderstood() {
    for (Command command : CommandTable.commands()) {
      assertTrue(!command.examples().isEmpty(), command.name());
      for (Command.Example example : command.examples()) {
        String words = example.line().replaceAll("^.*outloud |[\")].*$| \\| source$", "").strip();
        List<String> parts = List.of((words + (words.equals("new post") ? " x" : "")).split(" "));
        assertInstanceOf(Request.Run.class, CommandLineParser.parse(parts), example.line());
      }
    }
  }
}
