package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineParserTest {

  @Test
  void takesValuesInBothForms() {
    Request.Run run = run("build", "--site", "my blog", "--output=out", "--drafts");
    assertEquals(Optional.of("my blog"), run.value("site"));
    assertEquals(Optional.of("out"), run.value("output"));
    assertTrue(run.has("drafts"));
    assertFalse(run.has("future"));
    assertEquals(Optional.empty(), run.value("content"));
  }

  @Test
  void takesAnAttachedValueThatOpensWithADash() {
    assertEquals(Optional.of("-x=y"), run("publish", "--message=-x=y").value("message"));
  }

  @Test
  void takesTheLastOfTwoValues() {
    assertEquals(Optional.of("b"), run("build", "--site", "a", "--site", "b").value("site"));
  }

  @Test
  void takesEverythingAfterTwoDashesAsTheTitle() {
    assertEquals(
        List.of("post", "-5", "--help"), run("new", "post", "--", "-5", "--help").arguments());
  }

  @Test
  void joinsATitleWithoutQuotes() {
    Request.Run run = run("new", "post", "My", "--draft", "title");
    assertEquals(List.of("post", "My", "title"), run.arguments());
    assertTrue(run.has("draft"));
  }

  @Test
  void givesHelpWhereverItIsAskedFor() {
    Optional<Command> build = CommandTable.command("build");
    assertEquals(new Request.Help(build), parse("build", "--drafts", "--help"));
    assertEquals(new Request.Help(build), parse("build", "-h", "--nonsense"));
    assertEquals(new Request.Help(build), parse("help", "build"));
    assertEquals(new Request.Help(build), parse("--help", "build"));
    assertEquals(new Request.Help(Optional.empty()), parse());
    assertEquals(new Request.Version(), parse("--version"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "biuld | there is no command `biuld` | Did you mean `build`?",
        "--versoin | there is no option `--versoin` | Did you mean `--version`?",
        "help bild | there is no command `bild` | Did you mean `build`?",
        "build --drafs | `build` has no option `--drafs` | Did you mean `--drafts`?",
        "build -d | `build` has no option `-d` | `outloud build --help` tells more.",
        "build --site | `--site` needs a value | Write `--site DIR`.",
        "build --site --drafts | `--site` needs a value | Write `--site DIR`.",
        "build --site= | `--site` needs a value | Write `--site DIR`.",
        "build --drafts=yes | `--drafts` takes no value | Write it alone.",
        "build blog | `build` does not take `blog` | Like this: `outloud build`.",
        "serve --port 65536 | `--port 65536` is no port | from 0 to 65535",
        "serve --port -1 | `--port` needs a value | Write `--port NUMBER`.",
        "serve --port 1e3 | `--port 1e3` is no port | from 0 to 65535",
        "new | `new` needs post, project or page | outloud new post",
        "new pots x | `pots` is not post, project or page | Did you mean `post`?",
        "new post | `new` needs a title | outloud new post",
        "init | `init` needs a folder | outloud init blog",
        "init a b | `init` does not take `b` | outloud init blog",
        "completion tcsh | `tcsh` is not bash, zsh or fish | `outloud completion --help`",
      })
  void saysWhatIsWrongAndWhatToDo(String line, String message, String hint) {
    Request.Misuse misuse = assertInstanceOf(Request.Misuse.class, parse(line.split(" ")), line);
    assertEquals(message, misuse.message());
    assertTrue(misuse.hint().contains(hint), misuse.hint());
  }

  private static Request parse(String... words) {
    return CommandLineParser.parse(List.of(words));
  }

  private static Request.Run run(String... words) {
    return assertInstanceOf(Request.Run.class, parse(words));
  }
}
