package outloud.markdown;

import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Location;

/**
 * The rendered Markdown of one document.
 *
 * @param title the heading that was lifted out of the body because it is the document's title
 * @param markup the page's HTML, headings from level 2 down
 * @param blocks the same in parts
 * @param summary what stands before {@code <!-- more -->}, else the first paragraph; plain text
 * @param length how long it takes to read
 * @param titlePlace where that heading stands in the file
 * @param asksSite whether it hangs on what only the site knows or allows: a template in it asks, or
 *     its HTML runs scripts
 */
public record Body(
    Optional<String> title,
    Markup markup,
    List<Block> blocks,
    String summary,
    Length length,
    Optional<Location> titlePlace,
    boolean asksSite) {
  public static final Body EMPTY =
      new Body(
          Optional.empty(),
          Markup.EMPTY,
          List.of(),
          "",
          new Length(0, 0, 0),
          Optional.empty(),
          false);

  public Body {
    blocks = List.copyOf(blocks);
  }

  /** The same with other markup. */
  public Body with(Markup other) {
    return new Body(title, other, blocks, summary, length, titlePlace, asksSite);
  }

  /** The same with another summary. */
  public Body withSummary(String other) {
    return new Body(title, markup, blocks, other, length, titlePlace, asksSite);
  }

  /** All headings outside lists and quotes, in order: the table of contents. */
  public List<Block.Heading> headings() {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  /**
   * How much there is to read.
   *
   * @param words words of prose in scripts that have words
   * @param characters characters of prose in Chinese, Japanese and Korean
   * @param codeLines lines of code
   */
  public record Length(int words, int characters, int codeLines) {
    private static final int WORDS_A_MINUTE = 220;
    private static final int CHARACTERS_A_MINUTE = 500;
    private static final int CODE_LINES_A_MINUTE = 60;

    /** Rounded up; at least 1. */
    public int minutes() {
      double minutes =
          (double) words / WORDS_A_MINUTE
              + (double) characters / CHARACTERS_A_MINUTE
              + (double) codeLines / CODE_LINES_A_MINUTE;
      return Math.max(1, (int) Math.ceil(minutes));
    }
  }
}
