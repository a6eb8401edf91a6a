package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.source.SourcePath;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "posts/2026-11-20-hello.md, hello, 2026-11-20",
    "posts/2026_11_20_hello.md, hello, 2026-11-20",
    "posts/hello/index.md, hello, ''",
    "posts/2026-1-5-hello/index.md, hello, 2026-01-05",
    "posts/2026-1-5-hello/hello.md, hello, 2026-01-05",
    "posts/2026-11-20.md, 2026-11-20, 2026-11-20",
    "posts/2026-11-20-.md, 2026-11-20-, 2026-11-20",
    "posts/2026/11/20/hello.md, hello, 2026-11-20",
    "posts/2026/11/hello.md, hello, ''",
    "posts/2026-13-20-no-month.md, 2026-13-20-no-month, ''",
    "posts/2026-11-200-no-day.md, 2026-11-200-no-day, ''",
    "posts/2026-11.md, 2026-11, ''",
    "posts/2026-.md, 2026-, ''",
    "posts/12345-1-1.md, 12345-1-1, ''",
    "ckf458tcp00i96ws14pd5c3u2.md, ckf458tcp00i96ws14pd5c3u2, 2020-09-15",
    "ckf458tcp00i96ws14pd5c3u.md, ckf458tcp00i96ws14pd5c3u, ''",
    "index.md, index, ''",
  })
  void holdsASlugAndPerhapsADate(String path, String name, String date) {
    FileName found = FileName.of(new SourcePath(path));
    assertEquals(name, found.name());
    assertEquals(date, found.date().map(day -> day.day().toString()).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "hello.de.md, hello, de",
    "hello/index.zh-cn.md, hello, zh-cn",
    "2026-11-20-hello.pt-BR.md, hello, pt-br",
    "node.js.md, node.js, ''",
    "v1.0.md, v1.0, ''",
    "what.is.md, what.is, ''",
    "de.md, de, ''",
  })
  void mayNameALanguage(String path, String name, String language) {
    FileName found = FileName.of(new SourcePath(path));
    assertEquals(name, found.name());
    assertEquals(language, found.language().orElse(""));
  }
}
