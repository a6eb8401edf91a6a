package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;

class ConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(Colours colours, boolean live) {
    return new Console(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        colours,
        live);
  }

  @Test
  void showsControlCharactersAndDoesNotObeyThem() {
    console(Colours.OFF, false).answer("a\u001b[2Jb\u0007c\rd\u009b1me\nü🎉");
    assertEquals("a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFD1me\nü🎉\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void takesThePassingLineBackBeforeTheNextWords() {
    Console console = console(Colours.OFF, true);
    console.passing("Building: pages 1/2");
    console.answer("Built");
    console.remark("Done");
    assertEquals(
        "\r\u001b[KBuilding: pages 1/2\r\u001b[KDone\n", err.toString(StandardCharsets.UTF_8));
    assertEquals("Built\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void showsNoPassingLineInAPipe() {
    console(Colours.OFF, false).passing("Building");
    assertEquals(0, err.size());
  }

  @Test
  void paintsOnlyWhereColoursAreWanted() {
    Diagnostic warning =
        Diagnostic.of(
            Code.LINK_BROKEN,
            new Location("a.md", 1, 1, 1, "[x](y)"),
            "no page warning: y",
            "Hint.");
    console(Colours.ON, false).diagnostic(warning);
    console(Colours.OFF, false).diagnostic(warning);
    String plain =
        "a.md:1:1: warning: no page warning: y  [link/broken]\n  1 | [x](y)\n    | ^\n  Hint.\n";
    String painted =
        plain.replaceFirst(
            "a.md:1:1: warning:", "\u001b[1ma.md:1:1: \u001b[0m\u001b[1;33mwarning:\u001b[0m");
    assertEquals(painted + plain, err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void heedsTheEnvironment() {
    assertEquals(true, Colours.wanted(true, Map.of()));
    assertEquals(false, Colours.wanted(false, Map.of()));
    assertEquals(false, Colours.wanted(true, Map.of("NO_COLOR", "1")));
    assertEquals(true, Colours.wanted(true, Map.of("NO_COLOR", "")));
    assertEquals(false, Colours.wanted(true, Map.of("CLICOLOR", "0")));
    assertEquals(true, Colours.wanted(false, Map.of("CLICOLOR_FORCE", "1")));
    assertEquals(false, Colours.wanted(true, Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1")));
  }
}
