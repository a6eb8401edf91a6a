package outloud.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.markdown.Parsers.Manner;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Turns Markdown into a {@link Body}; one instance serves all documents and all threads. */
public final class Markdown {
  private static final int LARGE_STACK = 64 * 1024 * 1024;

  private final Parsers parsers = new Parsers();
  private final Highlighter highlighter;

  /** Code is shown as this highlighter makes it. */
  public Markdown(Highlighter highlighter) {
    this.highlighter = highlighter;
  }

  /**
   * What a document asks of its Markdown.
   *
   * @param title the title that the front matter gives
   * @param notation what its Markdown holds beyond what all may
   * @param smartPunctuation whether quotes, dashes and dots become typographic ones
   * @param language whose quotation marks these are, like {@code de}
   * @param values what its templates may ask for
   * @param activeHtml whether HTML stays as the author wrote it that runs scripts or loads from
   *     other sites
   */
  public record Settings(
      Optional<String> title,
      Notation notation,
      boolean smartPunctuation,
      String language,
      Values values,
      boolean activeHtml) {

    /** Of a text without templates. */
    public Settings(Optional<String> title, boolean wikilinks, boolean smartPunctuation) {
      this(
          title,
          wikilinks ? Notation.OBSIDIAN : Notation.COMMON,
          smartPunctuation,
          "en",
          new NoValues(),
          false);
    }

    boolean wikilinks() {
      return notation.hasWikilinks();
    }
  }

  /**
   * Reads the Markdown of a file.
   *
   * @param from the offset of the end of the front matter, 0 without one
   * @return refused only when the document is nested too deeply for the thread's stack
   */
  public Outcome<Body> body(SourceFile file, int from, Settings settings) {
    try {
      return parsed(file, from, settings);
    } catch (StackOverflowError _) {
      return again(file, from, settings);
    }
  }

  /** Once more with more room: a table of thousands of columns needs it. */
  private Outcome<Body> again(SourceFile file, int from, Settings settings) {
    AtomicReference<Outcome<Body>> outcome =
        new AtomicReference<>(
            Outcome.refused(
                Diagnostic.of(
                    Code.MARKDOWN_TOO_DEEP,
                    Location.file(file.path().value()),
                    "this document is nested too deeply to be read",
                    "Look for thousands of marks or table columns in a row.")));
    Runnable reading =
        () -> {
          try {
            outcome.set(parsed(file, from, settings));
          } catch (StackOverflowError _) {
            // Then it stays refused.
          }
        };
    Thread thread = new Thread(null, reading, "deep document", LARGE_STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return outcome.get();
  }

  private Outcome<Body> parsed(SourceFile file, int from, Settings settings) {
    SourceText text = SourceText.of(file.text(), from);
    Manner manner = manner(file, settings);
    if (manner == Manner.MDX) {
      MdxText.Prepared prepared = MdxText.of(text);
      return parsed(prepared.text(), prepared.files(), manner, file, settings);
    }
    return parsed(text, Map.of(), manner, file, settings);
  }

  private Outcome<Body> parsed(
      SourceText text,
      Map<String, String> imports,
      Manner manner,
      SourceFile file,
      Settings settings) {
    Document document = parsers.parser(manner).parse(BasedSequence.of(RawFences.closed(text.text)));
    Unpaired unpaired = new Unpaired();
    if (manner == Manner.MDX) {
      MdxImports.resolve(document, imports);
      TagPairs.nest(document);
    } else if (text.text.contains("{%") || text.text.contains("{{")) {
      unpaired = TagPairs.nest(document);
    }
    LineMap lines = file.lines();
    Reports reports = new Reports(file.path(), text, lines);
    boolean rightToLeft = Script.isRightToLeft(text.text);
    Function<BasedSequence, Document> part = parsers.parser(manner)::parse;
    Writing writing = writing(document, part, settings, reports, rightToLeft);
    boolean anchors = text.text.contains("id=") || text.text.contains("name=");
    if (anchors) {
      RawIds.reserve(document, writing.ids);
    }
    Reports unseen = new Reports(file.path(), text, lines);
    Writing scratch = writing(document, part, settings, unseen, rightToLeft);
    writing.mdx = manner == Manner.MDX;
    writing.unpaired = unpaired;
    scratch.mdx = writing.mdx;
    Body body = new BodyWriter(document, writing).write(scratch);
    if (writing.wantsContents && !body.headings().isEmpty()) {
      Writing again = writing(document, part, settings, reports, rightToLeft);
      again.headings = body.headings();
      again.unpaired = unpaired;
      if (anchors) {
        RawIds.reserve(document, again.ids);
      }
      body = new BodyWriter(document, again).write(scratch);
    }
    return Outcome.of(body, reports.diagnostics());
  }

  private static Manner manner(SourceFile file, Settings settings) {
    if (file.path().value().endsWith(".mdx")) {
      return Manner.MDX;
    }
    return switch (settings.notation()) {
      case COMMON -> Manner.PLAIN;
      case KRAMDOWN -> Manner.KRAMDOWN;
      case OBSIDIAN -> Manner.WIKI;
      case DENDRON -> Manner.DENDRON;
    };
  }

  private Writing writing(
      Document document,
      Function<BasedSequence, Document> part,
      Settings settings,
      Reports reports,
      boolean rightToLeft) {
    return new Writing(
        settings,
        reports,
        highlighter,
        Parser.REFERENCES.get(document),
        FootnoteExtension.FOOTNOTES.get(document),
        part,
        rightToLeft);
  }

  /**
   * The anchor of a heading with these words, by GitHub's rule: what {@code [[note#Words]]} leads
   * to.
   */
  public static String anchor(String words) {
    return HeadingIds.of(words);
  }
}
