package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of commands and options in the papers have all that the program has. */
class CommandTablesTest {

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "content/pages/manual.md"})
  void haveEveryCommand(String paper) throws IOException {
    List<String> rows = rows(paper).toList();
    assertEquals(
        List.of(),
        CommandTable.commands().stream()
            .map(Command::name)
            .filter(name -> rows.stream().noneMatch(row -> row.startsWith("| `outloud " + name)))
            .toList());
  }

  @Test
  void haveEveryOption() throws IOException {
    List<String> rows = rows("content/pages/manual.md").toList();
    assertEquals(
        List.of(),
        CommandTable.commands().stream()
            .flatMap(command ->
                command.options().stream()
                    .filter(option -> !option.name().equals(CommandTable.HELP.name()))
                    .map(Command.Option::dashed)
                    .filter(option -> rows.stream().noneMatch(row -> has(row, option, command)))
                    .map(option -> command.name() + " " + option))
            .toList());
  }

  /** The two places of files are in one row for all commands, and so are some more. */
  private static boolean has(String row, String option, Command command) {
    String[] cells = row.split("\\|");
    return cells.length > 2
        && cells[1].strip().matches("`" + option + "( [^`]*)?`")
        && (cells[2].contains("`" + command.name() + "`")
            || cells[2].matches(" (all but|the same).*"));
  }

  private static Stream<String> rows(String paper) throws IOException {
    return Files.readString(Path.of(paper)).lines().filter(line -> line.startsWith("|"));
  }
}
