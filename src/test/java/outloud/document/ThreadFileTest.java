package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outloud.document.ThreadFile.Piece;
import outloud.markdown.Target;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.Span;

class ThreadFileTest {
  private static final SourcePath PATH = new SourcePath("posts/a.thread.md");

  private static List<List<Piece>> pieces(String text) {
    return ThreadFile.of(new SourceFile(PATH, text)).segments().stream()
        .map(ThreadFile.Segment::pieces)
        .toList();
  }

  private static Piece words(String text) {
    return new Piece.Words(text);
  }

  @ParameterizedTest
  @CsvSource({
    "posts/hello/thread.md, posts/hello/index",
    "posts/hello.thread.md, posts/hello",
    "hello.thread.mdx, hello",
    "thread.md,",
    "posts/thread.thread.md, posts/thread",
    "posts/needle-and-thread.md,",
    "posts/.thread.md,",
  })
  void belongsToThePostBesideIt(String path, String owner) {
    assertEquals(Optional.ofNullable(owner), ThreadFile.owner(new SourcePath(path)));
  }

  @Test
  void linesOfHyphensPartSegments() {
    assertEquals(
        List.of(List.of(words("One,\nstill one.")), List.of(words("Two - three\n-- four"))),
        pieces("---\n\nOne,\r\nstill one.\n---\n\n-----\r\nTwo - three\n-- four\n"));
  }

  @Test
  void hyphensInCodeStayCode() {
    assertEquals(
        List.of(List.of(words("```yaml\n---\na: 1\n```")), List.of(words("Two"))),
        pieces("```yaml\n---\na: 1\n```\n---\nTwo"));
  }

  @Test
  void linksAndPicturesAreFoundAndTextStaysAsItIs() {
    String text = "See [the *other*](../b.md#x \"title\") and ![A cat](<a cat.png>) [1] *now*.";
    assertEquals(
        List.of(
            List.of(
                words("See "),
                new Piece.Link(
                    "the *other*",
                    new Target.Reference(Target.Kind.LINK, "../b.md#x", PATH, new Span(18, 27))),
                words(" and "),
                new Piece.Picture(
                    "A cat",
                    new Target.Reference(Target.Kind.PICTURE, "a cat.png", PATH, new Span(51, 60))),
                words(" [1] *now*."))),
        pieces(text));
    assertEquals(
        List.of(List.of(new Piece.Link("it", new Target.Url("https://a.example/x_(y)")))),
        pieces("[it](https://a.example/x_(y))"));
  }

  @Test
  void codeCommentsAndUnsafeLinksAreNone() {
    assertEquals(
        List.of(List.of(words("`[a](b)` said  it"))),
        pieces("`[a](b)` said <!-- [c](d) --> [it](javascript:alert(1))"));
    assertEquals(List.of(List.of(words("[a](b"))), pieces("[a](b\n"));
    assertEquals(List.of(), pieces("<!-- later\n"));
  }

  @Test
  void aLineOfBracketsIsReadInNoTime() {
    assertEquals(1, pieces("[".repeat(200_000)).size());
  }
}
