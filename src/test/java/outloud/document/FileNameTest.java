package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.source.SourcePath;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "posts/2026-11-20-hello.md, hello, 2026-11-20",
    "posts/hello/index.md, hello, ''",
    "posts/2026-1-5-hello/index.md, hello, 2026-01-05",
    "posts/2026-11-20.md, 2026-11-20, 2026-11-20",
    "posts/2026-13-20-no-month.md, 2026-13-20-no-month, ''",
    "ckf458tcp00i96ws14pd5c3u2.md, ckf458tcp00i96ws14pd5c3u2, 2020-09-15",
    "index.md, index, ''",
  })
  void holdsASlugAndPerhapsADate(String path, String name, String date) {
    FileName found = FileName.of(new SourcePath(path));
    assertEquals(name, found.name());
    assertEquals(date, found.date().map(day -> day.day().toString()).orElse(""));
  }
}
