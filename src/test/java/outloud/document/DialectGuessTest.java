package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

class DialectGuessTest {
  private final DocumentParser parser = new DocumentParser(new Markdown(Highlighter.tokens()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.md|---;title: x;cuid: ckf458tcp00i96ws14pd5c3u2;---;x|hashnode",
        "a.md|---;title: x;datePublished: 2026-01-31;---;x|hashnode",
        "a.md|---;title: x;tags: a;domain: x.dev;saveAsDraft: true;---;x|hashnode",
        "a.md|---;title: x;enableToc: true;---;See [[Some note]] and [[other]].|obsidian",
        "ckf458tcp00i96ws14pd5c3u2.md|## Title;%[https://x.dev]|hashnode",
        "a.md|---;title: x;published: true;tags: a, b;---;x|dev.to",
        "a.md|---;title: x;published: false;cover_image: https://x.dev/a.png;---;x|dev.to",
        "a.md|---;title: x;---;{% embed https://x.dev %}|dev.to",
        "_posts/2026-01-31-a.md|---;title: x;---;x|jekyll",
        "2026-01-31-a.md|---;layout: post;title: x;---;x|jekyll",
        "a.md|---;title: x;redirect_from: /b/;---;x|jekyll",
        "about.md|---;layout: page;title: x;---;{{ site.url }}|jekyll",
        "a.md|+++;title = 'x';lastmod = 2026-01-31;+++;x|hugo",
        "a.md|+++;title = 'x';tags = ['a'];+++;x|hugo",
        "a.md|---;title: x;lastmod: 2026-01-31;---;x|hugo",
        "a.md|---;title: x;---;{{< figure src=a.png >}}|hugo",
        "a.md|+++;title = 'x';[taxonomies];tags = ['a'];+++;x|zola",
        "a.md|+++;title = 'x';+++;See [it](@/b.md).|zola",
        "_index.md|+++;sort_by = 'date';+++;|zola",
        "a.md|---;title: x;eleventyNavigation: {key: x};---;x|eleventy",
        "a.md|---;title: x;layout: post.njk;tags: [posts];---;x|eleventy",
        "a.md|---;title: x;pubDate: 2026-01-31;---;x|astro",
        "a.md|---;title: x;heroImage: a.png;---;x|astro",
        "a.mdx|import A from './a';;x|astro",
        "a.md|---;cssclasses: [wide];---;x|obsidian",
        "a.md|See [[Another note]].|obsidian",
        "a.md|---;title: x;date: 2026-01-31;---;x|plain",
        "a.md|Just words, and `a[[0]]`.|plain",
        "a.md|if [[ -n $x ]] then.|plain",
        "a.md||plain",
      })
  void isTheToolThatWritesSo(String path, String text, String dialect) {
    String lines = text == null ? "" : text.replace(';', '\n');
    SourceFile file = new SourceFile(new SourcePath(path), lines);
    assertEquals(dialect, parser.parse(file).value().orElseThrow().dialect().label(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "ELEVENTY|a.md|---;title: x;tags: [a];---;x|eleventy",
        "ASTRO|a.md|---;title: x;cover_image: a.png;---;x|astro",
        "ASTRO|a.md|---;title: x;published: true;cover_image: a.png;---;x|dev.to",
        "ZOLA|a.md|+++;title = 'x';+++;x|zola",
        "ZOLA|a.md|+++;title = 'x';lastmod = 2026-01-31;+++;x|hugo",
        "JEKYLL|about.md|---;layout: page;title: x;---;x|jekyll",
        "ELEVENTY|_posts/a.md|---;title: x;---;x|eleventy",
        "HUGO|a.md|---;title: x;cuid: ckf458tcp00i96ws14pd5c3u2;---;x|hashnode",
        "HUGO|a.md|See [[Another note]].|obsidian",
        "HUGO|a.md|---;layout: post;---;See [[Another note]].|hugo",
        "OBSIDIAN|a.md|Words.|obsidian",
      })
  void isTheToolAroundWhereItSaysNothing(Dialect around, String path, String text, String dialect) {
    SourceFile file = new SourceFile(new SourcePath(path), text.replace(';', '\n'));
    assertEquals(dialect, parser.parse(file, around).value().orElseThrow().dialect().label(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---;excerpt_separator: <!--cut-->;---;One.;;Two.;<!--cut-->;Three.|One. Two.",
        "---;title: x;---;One.;;Two.;<!--cut-->;Three.|One.",
        "---;excerpt_separator: <!--cut-->;---;One.;;Two.|One.",
      })
  void anExcerptEndsWhereItsAuthorSays(String text, String excerpt) {
    SourceFile file = new SourceFile(new SourcePath("a.md"), text.replace(';', '\n'));
    assertEquals(excerpt, parser.parse(file).value().orElseThrow().body().summary());
  }
}
