package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

class OriginTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md|---;title: T;---;x|T|front matter key `title`, line 2",
        "a.md|---;title: '';---;;# One;x|One|first heading, line 5",
        "a.md|---;title: T;---;# T;x|T|front matter key `title`, line 2",
        "a.md|## Two;x|Two|first heading, line 1",
        "how-it-went.md|x|How it went|file name",
        "2026-01-31-how-it-went/index.md|x|How it went|folder name",
        "My Note.md|x|My Note|file name",
      })
  void aTitleKnowsWhereItIsFrom(String path, String text, String title, String origin) {
    Document document = document(path, text);
    assertEquals(title, document.title().value());
    assertEquals(origin, document.title().origin().words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md|---;title: T;pubDate: 2026-01-31;---;x|2026-01-31|front matter key `pubDate`, line 3",
        "a.md|---;date:;created: 2026-01-31;---;x|2026-01-31|front matter key `created`, line 3",
        "a.md|---;published: 2026-01-31;---;x|2026-01-31|front matter key `published`, line 2",
        "2026-01-31-a.md|x|2026-01-31|file name",
        "2026-01-31-a/index.md|x|2026-01-31|folder name",
        "ckf458tcp00i96ws14pd5c3u2.md|x|2020-09-15|cuid in the file name",
        "a.md|---;cuid: ckf458tcp00i96ws14pd5c3u2;---;x|2020-09-15|cuid in `cuid`, line 2",
        "a.md|x|''|''",
      })
  void soDoesADate(String path, String text, String date, String origin) {
    Document document = document(path, text);
    assertEquals(date, document.date().map(found -> found.value().day().toString()).orElse(""));
    assertEquals(origin, document.date().map(found -> found.origin().words()).orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md|---;url: /x/;---;x|permalink|front matter key `url`, line 2",
        "a.md|---;slug: x;---;x|slug|front matter key `slug`, line 2",
        "a.md|x|slug|file name",
        "a/index.md|x|slug|folder name",
      })
  void soDoesAnAddress(String path, String text, String key, String origin) {
    assertEquals(origin, document(path, text).origin(key).words());
  }

  private static Document document(String path, String text) {
    SourceFile file = new SourceFile(new SourcePath(path), text.replace(';', '\n'));
    DocumentParser parser = new DocumentParser(new Markdown(Highlighter.tokens()));
    return parser.parse(file).value().orElseThrow();
  }
}
