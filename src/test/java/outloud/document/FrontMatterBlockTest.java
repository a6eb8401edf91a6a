package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.document.FrontMatterBlock.Language;

class FrontMatterBlockTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: x\n---\nBody",
        "---  \ntitle: x\n---\t\nBody",
        "---\r\ntitle: x\r\n---\r\nBody",
        "---\rtitle: x\r---\rBody",
        "\n\n---\ntitle: x\n---\nBody",
        "---\ntitle: x\n...\nBody",
        "----\ntitle: x\n----\nBody",
        "+++\ntitle = 'x'\n+++\nBody",
        "{\n\"title\": \"x\"\n}\nBody",
        "---json\n{\"title\": \"x\"}\n---\nBody",
      })
  void findsWhereTheBodyBegins(String text) {
    FrontMatterBlock block = FrontMatterBlock.find(text).orElseThrow();
    assertEquals("Body", text.substring(block.bodyStart()));
    assertTrue(text.substring(block.data().start(), block.data().end()).contains("title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Body", "---\n\nA rule above.", "", "# Title\n---\n", "{% raw %}", "--\nx\n--\n"})
  void withoutFrontMatterAllIsBody(String text) {
    FrontMatterBlock block = FrontMatterBlock.find(text).orElseThrow();
    assertTrue(block.isEmpty());
    assertEquals(0, block.bodyStart());
  }

  @Test
  void whatIsOpenedMustBeClosed() {
    assertTrue(FrontMatterBlock.find("---\ntitle: x\nBody").isEmpty());
    assertTrue(FrontMatterBlock.find("+++\ntitle = 'x'\nBody").isEmpty());
  }

  @Test
  void tellsTheLanguage() {
    assertEquals(Language.TOML, FrontMatterBlock.find("+++\na=1\n+++\n").orElseThrow().language());
    assertEquals(Language.JSON, FrontMatterBlock.find("{\n}\n").orElseThrow().language());
  }
}
