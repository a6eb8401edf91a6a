package outloud.share;

import java.util.ArrayList;
import java.util.List;
import outloud.share.HtmlNode.Element;

/**
 * Writes lists. Everything in an item stands four columns in: CommonMark takes that for both kinds
 * of lists, and Redcarpet knows nothing else.
 */
final class MarkdownLists {
  private static final int INDENT = 4;

  private final MarkdownBlocks blocks;

  MarkdownLists(MarkdownBlocks blocks) {
    this.blocks = blocks;
  }

  /**
   * A list.
   *
   * @param before the blocks in front of it: a list next to a list has other marks
   */
  String write(Element list, List<String> before) {
    boolean ordered = list.name().equals("ol");
    String last = before.isEmpty() ? "" : before.getLast();
    boolean other = ordered ? isNumbered(last) : last.startsWith("- ");
    int number = number(list.attribute("start"));
    boolean loose = isLoose(list);
    StringBuilder text = new StringBuilder();
    for (HtmlNode child : list.children()) {
      if (child instanceof Element item && item.name().equals("li")) {
        String mark = ordered ? number++ + (other ? ") " : ". ") : other ? "* " : "- ";
        text.append(text.isEmpty() ? "" : loose ? "\n\n" : "\n");
        text.append(item(mark, item, loose));
      }
    }
    return text.toString();
  }

  private static boolean isNumbered(String block) {
    int at = 0;
    while (at < block.length() && block.charAt(at) >= '0' && block.charAt(at) <= '9') {
      at++;
    }
    return at > 0 && block.startsWith(". ", at);
  }

  private static int number(String start) {
    boolean plain = !start.isEmpty() && start.length() < 9;
    for (int i = 0; i < start.length(); i++) {
      plain &= start.charAt(i) >= '0' && start.charAt(i) <= '9';
    }
    return plain ? Integer.parseInt(start) : 1;
  }

  /** Whether an item has paragraphs, and so all stand apart. */
  private static boolean isLoose(Element list) {
    for (HtmlNode child : list.children()) {
      if (child instanceof Element item) {
        for (HtmlNode part : item.children()) {
          if (part instanceof Element element && element.name().equals("p")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private String item(String mark, Element item, boolean loose) {
    List<String> parts = blocks.blocks(item.children());
    if (parts.isEmpty()) {
      return mark.stripTrailing();
    }
    boolean prose = startsWithProse(item);
    String padding = prose ? "" : " ".repeat(Math.max(0, INDENT - mark.length()));
    String between = loose || parts.size() > 2 ? "\n\n" : "\n";
    return mark + padding + indented(String.join(between, parts), Math.max(INDENT, mark.length()));
  }

  private static boolean startsWithProse(Element item) {
    for (HtmlNode child : item.children()) {
      if (child instanceof Element element && MarkdownBlocks.isBlock(element)) {
        return element.name().equals("p");
      }
      if (child instanceof Element
          || (child instanceof HtmlNode.Words(String text) && !text.isBlank())) {
        return true;
      }
    }
    return true;
  }

  /** Every line but the first, further in. */
  private static String indented(String text, int width) {
    String space = "\n" + " ".repeat(width);
    return text.replace("\n", space).replace(space + "\n", "\n\n").replace(space + "\n", "\n\n");
  }

  /** The notes of a text, each behind its number. */
  List<String> notes(Element section) {
    List<String> notes = new ArrayList<>();
    for (HtmlNode child : section.children()) {
      if (child instanceof Element list && list.name().equals("ol")) {
        for (HtmlNode note : list.children()) {
          if (note instanceof Element item && item.name().equals("li")) {
            String text = indented(blocks.write(item.children()), INDENT);
            notes.add("[^" + (notes.size() + 1) + "]: " + text);
          }
        }
      }
    }
    return notes;
  }
}
