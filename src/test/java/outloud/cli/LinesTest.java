package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void breaksBetweenWords() {
    assertEquals("one two three four\nfive six", new Lines(20).wrap("one two three four five six"));
    assertEquals("\none\n\ntwo\n", new Lines(20).wrap("\none\n\ntwo\n"));
  }

  @Test
  void putsTheWordsOfAnItemUnderEachOther() {
    assertEquals("• one two three four\n  five", new Lines(20).wrap("• one two three four five"));
    assertEquals("12. one two three\n    four", new Lines(20).wrap("12. one two three four"));
  }

  @Test
  void leavesAnAddressWhole() {
    String address = "https://example.org/posts/a-long-name/";
    assertEquals(
        "Read it:\n" + address + "\n1/3", new Lines(20).wrap("Read it: " + address + " 1/3"));
  }

  @Test
  void breaksAScriptWithoutSpacesByItsWidth() {
    // No line begins with a comma.
    assertEquals("我写了一个日期解析\n器，它很小。", new Lines(21).wrap("我写了一个日期解析器，它很小。"));
    assertEquals(20, Lines.width("我写了一个日期解析器"));
  }

  @Test
  void countsWhatIsSeen() {
    assertEquals(2, Lines.width("👩‍👩‍👧"));
    assertEquals(2, Lines.width("❤️"));
    assertEquals(1, Lines.width("é"));
    assertEquals(9, Lines.width("README\u200b.md"));
  }

  @Test
  void knowsHowWideTheTerminalIs() {
    assertEquals(80, Lines.of(Map.of()).columns());
    assertEquals(120, Lines.of(Map.of("COLUMNS", "120")).columns());
    assertEquals(80, Lines.of(Map.of("COLUMNS", "wide")).columns());
    assertEquals(80, Lines.of(Map.of("COLUMNS", "0")).columns());
  }

  @Test
  void wrapsInATerminalAndNeverInAPipe() {
    String text = "one two three four five six";
    assertEquals("one two three four\nfive six\n", printed(Optional.of(new Lines(20)), text));
    assertEquals(text + "\n", printed(Optional.empty(), text));
  }

  private static String printed(Optional<Lines> lines, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    new Console(stream, stream, Colours.OFF, Colours.OFF, false, Optional.empty(), lines)
        .reading(text);
    return out.toString(StandardCharsets.UTF_8);
  }
}
