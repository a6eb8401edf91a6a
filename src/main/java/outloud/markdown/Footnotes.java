package outloud.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the footnotes of one document in the order in which its text refers to them. */
final class Footnotes {
  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final Map<Integer, Integer> references = new HashMap<>();

  /** The link of one more reference to this note. */
  String reference(FootnoteBlock note) {
    Integer known = numbers.get(note);
    int number = known == null ? notes.size() + 1 : known;
    if (known == null) {
      notes.add(note);
      numbers.put(note, number);
    }
    int count = references.merge(number, 1, Integer::sum);
    return "<sup class=\"footnote-ref\" id=\""
        + id(number, count)
        + "\"><a href=\"#fn-"
        + number
        + "\" role=\"doc-noteref\">"
        + number
        + "</a></sup>";
  }

  /** The note with this number, from 1; notes may refer to notes, so there may come more. */
  FootnoteBlock note(int number) {
    return notes.get(number - 1);
  }

  /** Whether the text refers to this note. */
  boolean isUsed(FootnoteBlock note) {
    return numbers.containsKey(note);
  }

  int count() {
    return notes.size();
  }

  /** Writes the links from this note back to where the text refers to it. */
  void back(int number, MarkupBuilder out) {
    for (int i = 1; i <= references.getOrDefault(number, 0); i++) {
      out.html(i == 1 ? "<a href=\"#" : " <a href=\"#")
          .html(id(number, i))
          .html("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
          .label("back-to-reference", "Back to reference {0}", number + (i == 1 ? "" : "-" + i))
          .html("\">↩\uFE0E</a>");
    }
  }

  private static String id(int number, int count) {
    return "fnref-" + number + (count == 1 ? "" : "-" + count);
  }
}
