package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hello, World!|hello-world",
        "It's 100% done|its-100-done",
        "Crème brûlée à la carte|creme-brulee-a-la-carte",
        "Straße|strasse",
        "中文 标题|中文-标题",
        "مرحبا بالعالم|مرحبا-بالعالم",
        "v1.0 is out|v1.0-is-out",
        "foo.aspx|foo.aspx",
        "../../etc/passwd|etc-passwd",
        "---|''",
        "Ends with dots...|ends-with-dots",
        "İstanbul|istanbul",
      })
  void keepsWhatReadersCanRead(String text, String slug) {
    assertEquals(slug, Slug.of(text));
  }
}
