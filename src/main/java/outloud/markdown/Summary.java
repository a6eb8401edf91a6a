package outloud.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the short form of a body for lists and feeds. */
final class Summary {
  private static final int LONGEST = 300;

  private Summary() {}

  /**
   * The words before {@code <!-- more -->}, else of the first paragraph that has any.
   *
   * @param before the blocks before the mark, if there is one
   */
  static String of(List<Block> blocks, Optional<List<Block>> before) {
    String text =
        before.map(Summary::all).filter(words -> !words.isEmpty()).orElseGet(() -> first(blocks));
    return shortened(text);
  }

  private static String all(List<Block> blocks) {
    return String.join(" ", blocks.stream().flatMap(Summary::paragraphs).toList());
  }

  /** A paragraph of the text itself goes before one inside a quotation or a list. */
  private static String first(List<Block> blocks) {
    Stream<Block> own = blocks.stream().filter(Block.Paragraph.class::isInstance);
    return Stream.concat(own, blocks.stream()).flatMap(Summary::paragraphs).findFirst().orElse("");
  }

  private static Stream<String> paragraphs(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> words(Inline.text(paragraph.inlines()));
      case Block.Other other -> words(other.text());
      case Block.Quote quote -> quote.blocks().stream().flatMap(Summary::paragraphs);
      case Block.Callout callout -> callout.blocks().stream().flatMap(Summary::paragraphs);
      case Block.Items items ->
          items.items().stream()
              .flatMap(item -> item.blocks().stream())
              .flatMap(Summary::paragraphs);
      case Block.Heading _, Block.CodeBlock _, Block.Table _, Block.Embed _, Block.ThreadMark _ ->
          Stream.empty();
    };
  }

  private static Stream<String> words(String text) {
    String collapsed = collapsed(text);
    boolean hasWords = collapsed.codePoints().anyMatch(Character::isLetterOrDigit);
    return hasWords ? Stream.of(collapsed) : Stream.empty();
  }

  private static String collapsed(String text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space) {
        collapsed.append(c);
      } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
        collapsed.append(' ');
      }
    }
    return collapsed.toString().strip();
  }

  /** Cut behind a word, or between characters where a script has no spaces. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    int end = space > LONGEST / 2 ? space : LONGEST - 1;
    end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    String cut = text.substring(0, end).stripTrailing();
    while (!cut.isEmpty() && ",;:–—-".indexOf(cut.charAt(cut.length() - 1)) >= 0) {
      cut = cut.substring(0, cut.length() - 1).stripTrailing();
    }
    return cut + "…";
  }
}
