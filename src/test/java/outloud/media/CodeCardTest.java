package outloud.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import outloud.markdown.Highlighter;

/** Code and tables as pictures. */
class CodeCardTest {
  private static final Palette LIGHT = Palette.LIGHT;

  @Test
  void longCodeIsCutAndSaysWhatIsLeft() {
    String line = "x".repeat(400) + "\n";
    CodeLines lines = lines(line.repeat(300), 64, 28);
    assertEquals(28, lines.rows().size() + 28 % 7);
    assertEquals(300 - 4, lines.left());
    Drawn drawn = Drawn.of(code("", "java", line.repeat(300)));
    assertTrue(drawn.image().getHeight() <= 1500, "height " + drawn.image().getHeight());
    assertNothingAtTheEdges(drawn);
  }

  @Test
  void oneLineThatIsTooLongShowsItsBeginning() {
    CodeLines lines = lines("y".repeat(100_000), 64, 28);
    assertEquals(28, lines.rows().size());
    assertEquals(0, lines.left());
  }

  @Test
  void tabsStandAtColumnsOfFour() {
    assertEquals(List.of("a   b", "ab  c", "    d"), texts(lines("a\tb\nab\tc\n\td", 64, 28)));
  }

  @Test
  void sharedIndentsAreLeftOut() {
    assertEquals(
        List.of("if (a) {", "  b();", "}"),
        texts(lines("    if (a) {\n      b();\n    }", 64, 28)));
  }

  @Test
  void longLinesAreBrokenBetweenWords() {
    CodeLines lines = lines("one two three four five", 12, 28);
    assertEquals(List.of("one two ", "three ", "four five"), texts(lines));
    assertEquals(
        List.of(false, true, true), lines.rows().stream().map(CodeLines.Row::isContinued).toList());
  }

  @Test
  void nothingIsLostOnTheWayToThePicture() {
    String java = "/** <b> & \"quotes\" */\nString s = \"<&>\" + 'c'; // done\n\nint i = 0;";
    CodeLines lines = CodeLines.of(Highlighter.tokens(), code("", "java", java), 64, 28);
    assertEquals(java.lines().toList(), texts(lines));
    assertEquals(0, lines.left());
  }

  @Test
  void codeHasTheColoursOfItsLanguage() {
    Drawn drawn = Drawn.of(code("Main.java", "java", "final class Main {}"));
    int keyword = CodeColours.on(LIGHT).of("k");
    assertTrue(drawn.count(50, 110, 1100, 400, colour -> colour == keyword) > 100);
    Drawn plain = Drawn.of(code("Main.java", "", "final class Main {}"));
    assertEquals(0, plain.count(50, 110, 1100, 400, colour -> colour == keyword));
  }

  @Test
  void oddCodeIsDrawn() {
    for (String odd :
        List.of("", " ", "\n\n", "日本語 = \"🚀\"", "\u0000\u0001\u001b[31m", "مرحبا = 1", "\ud83d")) {
      assertNothingAtTheEdges(Drawn.of(code("name", "python", odd)));
    }
  }

  @Test
  void tablesStayWithinTheirMargins() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      rows.add(List.of("row " + i, "word ".repeat(i), "x".repeat(i * 3), "", "🚀"));
    }
    Drawn drawn = Drawn.of(new TableCard(rows, "https://ada.dev/posts/a/", LIGHT));
    assertTrue(drawn.image().getHeight() <= 1500);
    assertNothingAtTheEdges(drawn);
    assertNothingAtTheEdges(Drawn.of(new TableCard(List.of(List.of()), "", LIGHT)));
    assertNothingAtTheEdges(Drawn.of(new TableCard(List.of(), "", LIGHT)));
    assertNothingAtTheEdges(
        Drawn.of(new TableCard(List.of(List.of("a"), List.of("b", "c")), "", LIGHT)));
  }

  private static void assertNothingAtTheEdges(Drawn drawn) {
    int width = drawn.image().getWidth();
    assertEquals(1200, width);
    for (int y = 110; y < drawn.image().getHeight(); y++) {
      int edge = drawn.colour(0, y);
      IntPredicate other = colour -> colour != edge;
      assertEquals(0, drawn.count(0, y, 50, 1, other));
      assertEquals(0, drawn.count(width - 50, y, 50, 1, other));
    }
  }

  private static CodeCard code(String title, String language, String code) {
    return new CodeCard(title, language, code, "ada.dev/posts/a/", LIGHT);
  }

  private static CodeLines lines(String code, int columns, int most) {
    return CodeLines.of(Highlighter.plain(), code("", "", code), columns, most);
  }

  private static List<String> texts(CodeLines lines) {
    List<String> texts = new ArrayList<>();
    for (CodeLines.Row row : lines.rows()) {
      StringBuilder text = new StringBuilder();
      row.runs().forEach(run -> run.cells().forEach(cell -> text.append(cell.text())));
      texts.add(text.toString());
    }
    return texts;
  }
}
