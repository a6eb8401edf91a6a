package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    FrontMatterBlock block = FrontMatterBlock.find(text);
    assertEquals("Body", text.substring(block.bodyStart()));
    assertTrue(text.substring(block.data().start(), block.data().end()).contains("title"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Body",
        "---\n\nA rule above.",
        "---\n\nA rule above.\n\n---\n\nAnd one below.",
        "",
        "# Title\n---\n",
        "Title\n---\nkey: value\n---\n",
        "Note: this is prose.\nDate: see below.\n",
        "Title: a word.\n\nAnd more.\n",
        "{% raw %}",
        "{{< x >}}",
        "--\nx\n--\n"
      })
  void withoutFrontMatterAllIsBody(String text) {
    FrontMatterBlock block = FrontMatterBlock.find(text);
    assertTrue(block.isEmpty());
    assertEquals(0, block.bodyStart());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---;title: x;Body|Body|unclosed",
        "---;title: x;;Body;;---;;more|Body|unclosed",
        "+++;title = 'x';Body|Body|unclosed",
        "{;\"title\": \"x\",;Body|Body|unclosed",
        ";---;title: x;---;Body|Body|misplaced",
        "<!-- c -->;---;title: x;---;Body|Body|misplaced",
        "`;---;title: x;---;Body|Body|misplaced",
        "----;title: x;----;Body|Body|delimiter",
        "—-;title: x;—-;Body|Body|delimiter",
        "title: x;date: 2026-01-31;;Body|Body|delimiter",
        "title: x;---;Body|Body|delimiter",
      })
  void findsItWhereItShouldNotBe(String text, String body, String fault) {
    String lines = text.replace(';', '\n');
    FrontMatterBlock block = FrontMatterBlock.find(lines);
    assertTrue(lines.substring(block.bodyStart()).strip().startsWith(body), lines);
    assertTrue(lines.substring(block.data().start(), block.data().end()).contains("title"));
    assertTrue(block.faults().getFirst().code().id().endsWith("/" + fault), lines);
  }

  @Test
  void tellsTheLanguage() {
    assertEquals(Language.TOML, FrontMatterBlock.find("+++\na=1\n+++\n").language());
    assertEquals(Language.JSON, FrontMatterBlock.find("{\n}\n").language());
  }
}
