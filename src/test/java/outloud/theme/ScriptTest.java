package outloud.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {
  /** A bar parts what is written from what is published; ¶ is a line end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          a; // why¶b;                   | a;¶b;¶
          ¶¶  a();¶¶    b();¶            | a();¶b();¶
          a /* x */ b                    | a b¶
          a/* x¶ y */b                   | a¶b¶
          /*! licence */ a               | /*! licence */ a¶
          s = "// no" + '/* no */'       | s = "// no" + '/* no */'¶
          s = "a\\"// no" // yes         | s = "a\\"// no"¶
          t = `  // no¶  ${ a ? `//` : "}" } /* no */` // yes | t = `  // no¶  ${ a ? `//` : "}" } /* no */`¶
          r = /[/*]"/g; // yes           | r = /[/*]"/g;¶
          return /\\/\\/ no/.test(a) // yes | return /\\/\\/ no/.test(a)¶
          f(/"/, 1) /* x */;             | f(/"/, 1) ;¶
          a.return / 2 // yes            | a.return / 2¶
          x = a / b / c // yes           | x = a / b / c¶
          x = a[0] / 2 // yes            | x = a[0] / 2¶
          x = (a) / 2                    | x = (a) / 2¶
          return¶  a                     | return¶a¶
          x = a¶  ++b                    | x = a¶++b¶
          """)
  void onlyCommentsAndIndentationGo(String script, String compact) {
    assertEquals(compact.replace('¶', '\n'), Script.compact(script.replace('¶', '\n')));
  }

  /** Only a parser knows what a slash is after these, or the text has no end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "if (x) /'/.test(y) // z",
        "x = (a) / b // z",
        "} /[/]/.test(a) // z",
        "s = 'never closed // z",
        "t = `never ${closed // z",
        "t = `${ a / b }` // z",
        "a /* never closed",
        "r = /never closed",
        "<!-- old\n  a() // z",
      })
  void whatIsNotClearStaysAsItIs(String script) {
    assertEquals(script, Script.compact(script));
  }

  @Test
  void theScriptOfTheThemeIsPublishedWithoutComments() {
    String script = DefaultTheme.text(DefaultTheme.theme(), "site.js");
    assertTrue(script.contains("document.currentScript"), script);
    assertFalse(script.contains("\n "), script);
    assertFalse(script.contains("// "), script);
    String own = DefaultTheme.text(DefaultTheme.with(Map.of("assets/a.js", "a // b\n")), "a.js");
    assertEquals("a\n", own);
  }
}
