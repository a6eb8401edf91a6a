package outloud.thread;

import java.util.List;
import java.util.Map;
import outloud.markdown.Block;
import outloud.markdown.Inline;
import outloud.markdown.Quotes;

/** Somebody else's words, with quotation marks around them and not around their source. */
final class Quotation {
  /** Where what is set apart has other marks than what an author types. */
  private static final Map<String, Quotes> SET_APART =
      Map.of(
          "ar", new Quotes("«", "»", "“", "”"),
          "ja", new Quotes("「", "」", "『", "』"));

  private static final String OPENING = "“\"«„「»";

  private Quotation() {}

  /**
   * Whether what an author set apart like a quotation is one: what holds a list or code, or opens
   * with a label or an emoji, is a note of the author's own.
   */
  static boolean is(List<Block> blocks) {
    boolean prose =
        !blocks.isEmpty() && blocks.stream().allMatch(Block.Paragraph.class::isInstance);
    if (!prose || !(blocks.getFirst() instanceof Block.Paragraph(List<Inline> inlines, _))) {
      return false;
    }
    String text = Inline.text(inlines).strip();
    boolean label =
        !inlines.isEmpty()
            && inlines.getFirst() instanceof Inline.Strong(List<Inline> inner)
            && (Inline.text(inner).endsWith(":")
                || text.startsWith(":", Inline.text(inner).length()));
    return !label && (text.isEmpty() || Emoji.end(text, 0) == 0);
  }

  /** A quotation as it was written, in lines; the last one may say who said it. */
  static Prose of(Prose words, String language) {
    Quotes marks = SET_APART.getOrDefault(language.split("-", 2)[0], Quotes.of(language));
    String text = words.text();
    int line = text.lastIndexOf('\n') + 1;
    int source = line > 0 && isSource(text, line) ? line : text.length();
    Prose said = source < text.length() ? words.slice(0, source - 1) : words;
    boolean quoted = said.isBlank() || OPENING.indexOf(said.text().charAt(0)) >= 0;
    Prose marked = quoted ? said : said.between(marks.open(), marks.close());
    return source < text.length()
        ? marked.followedBy("\n", words.slice(source, text.length()))
        : marked;
  }

  /** Whether a line begins with a dash and a name. */
  private static boolean isSource(String text, int line) {
    int start = line;
    while (start < text.length() && "—–―-~".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return start > line
        && start < text.length()
        && !Character.isDigit(text.charAt(start))
        && text.length() - start < 80;
  }
}
