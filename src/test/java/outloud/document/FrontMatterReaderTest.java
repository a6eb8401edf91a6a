package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.document.FrontMatter.ThreadWish;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

class FrontMatterReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags: [java, build in public]|java;build in public",
        "tags: java, rust|java;rust",
        "tags: \"a,b\"|a;b",
        "tags: '#java, #rust'|java;rust",
        "tags: [post, java]|java",
        "taxonomies: {tags: [x, y]}|x;y",
        "tags:|''",
        "tags: #nim #rust|''",
        "tags: [1, 2024]|1;2024",
      })
  void readsTagsInEveryShape(String yaml, String tags) {
    assertEquals(tags, String.join(";", read(yaml).tags()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft: true",
        "draft: yes",
        "published: false",
        "publish: false",
        "saveAsDraft: true",
        "darft: true",
        "isDarft: yes",
        "pubished: false",
        "status: darft",
        "staus: draft",
      })
  void knowsEveryWayToHoldAPostBack(String yaml) {
    assertTrue(read(yaml).draft(), yaml);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "draft: false",
        "published: true",
        "title: x",
        "published: 2024-01-31",
        "darft: false",
        "craft: beer",
        "pubished: true",
        "publisher: false",
        "status: live",
      })
  void publishesTheRest(String yaml) {
    assertFalse(read(yaml).draft(), yaml);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cover: a.png|a.png",
        "cover_image: a.png|a.png",
        "images: [a.png, b.png]|a.png",
        "ogImage: {url: a.png}|a.png",
        "cover: {image: a.png, alt: x}|a.png",
        "image: ''|",
      })
  void findsTheCoverUnderAnyName(String yaml, String cover) {
    assertEquals(Optional.ofNullable(cover), read(yaml).cover());
  }

  @Test
  void keepsNumbersAndDatesAsTheyAreWritten() {
    assertEquals(Optional.of("1.10"), read("title: 1.10").title());
    assertEquals(Optional.of("2024-01-31"), read("title: 2024-01-31").title());
    assertEquals(Optional.empty(), read("title: null").title());
    assertEquals(Optional.of("yes"), read("title: yes").title());
    assertEquals(Optional.of("012"), read("slug: 012").slug());
  }

  @Test
  void theAuthorsThreadWins() {
    assertEquals(
        new ThreadWish.Written(List.of("One.", "Two."), ThreadChoice.NONE),
        read("thread: [One., Two.]").thread());
    assertEquals(new ThreadWish.None(), read("thread: false").thread());
    assertEquals(new ThreadWish.Made(), read("title: x").thread());
  }

  @Test
  void reportsANearMissButNoOtherTool() {
    assertEquals(1, diagnostics("tgas: [a]").size());
    assertEquals(1, diagnostics("descripton: x").size());
    assertEquals(
        List.of(), diagnostics("layout: post\ntypora-root-url: x\ncssclass: y\nmath: true"));
    assertEquals(List.of(), diagnostics("state: x\nrate: y\ndata: z\ntab: 1"));
  }

  @Test
  void aMergeKeyAndAnAnchorAreYamlToo() {
    FrontMatter read = read("base: &b {slug: one}\n<<: *b\ntitle: x");
    assertEquals(Optional.of("one"), read.slug());
  }

  @Test
  void aliasBombsAreRefused() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 9; i++) {
      String last = "*a" + (i - 1);
      bomb.append(
          "a"
              + i
              + ": &a"
              + i
              + " ["
              + String.join(", ", java.util.Collections.nCopies(9, last))
              + "]\n");
    }
    assertTrue(tree(bomb.toString()).value().isEmpty());
  }

  @Test
  void emojiBeforeAKeyDoNotMoveItsPlace() {
    SourceFile file = new SourceFile(new SourcePath("a.md"), "title: 😀😀😀\ntgas: x\n");
    FrontMatterReader reader =
        new FrontMatterReader(
            Trees.yaml(file, DataCodes.FRONT_MATTER).value().orElseThrow(),
            Dialect.PLAIN,
            file.lines());
    reader.read();
    assertEquals(2, reader.diagnostics().getFirst().location().line());
    assertEquals(1, reader.diagnostics().getFirst().location().column());
    assertEquals(4, reader.diagnostics().getFirst().location().length());
  }

  private static FrontMatter read(String yaml) {
    SourceFile file = new SourceFile(new SourcePath("a.md"), yaml);
    return new FrontMatterReader(tree(yaml).value().orElseThrow(), Dialect.PLAIN, file.lines())
        .read();
  }

  private static List<Diagnostic> diagnostics(String yaml) {
    SourceFile file = new SourceFile(new SourcePath("a.md"), yaml);
    FrontMatterReader reader =
        new FrontMatterReader(tree(yaml).value().orElseThrow(), Dialect.PLAIN, file.lines());
    reader.read();
    return reader.diagnostics();
  }

  private static Outcome<Node.Mapping> tree(String yaml) {
    return Trees.yaml(new SourceFile(new SourcePath("a.md"), yaml), DataCodes.FRONT_MATTER);
  }
}
