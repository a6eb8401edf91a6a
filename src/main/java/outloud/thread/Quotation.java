package outloud.thread;

import java.util.List;
import java.util.Map;
import outloud.markdown.Block;
import outloud.markdown.Inline;

/** Somebody else's words, with quotation marks around them and not around their source. */
final class Quotation {
  /** The outer quotation marks of languages that have others than English. */
  private static final Map<String, String> MARKS =
      Map.of(
          "de", "„|“",
          "cs", "„|“",
          "pl", "„|”",
          "fr", "«\u00a0|\u00a0»",
          "ru", "«|»",
          "uk", "«|»",
          "ar", "«|»",
          "es", "«|»",
          "it", "«|»",
          "ja", "「|」");

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
    String[] marks = MARKS.getOrDefault(language.split("-", 2)[0], "“|”").split("\\|", 2);
    String text = words.text();
    int line = text.lastIndexOf('\n') + 1;
    int source = line > 0 && isSource(text, line) ? line : text.length();
    Prose said = source < text.length() ? words.slice(0, source - 1) : words;
    boolean quoted = said.isBlank() || OPENING.indexOf(said.text().charAt(0)) >= 0;
    Prose marked = quoted ? said : said.between(marks[0], marks[1]);
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
