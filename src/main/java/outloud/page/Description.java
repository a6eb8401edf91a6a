package outloud.page;

import java.util.List;
import outloud.markdown.Block;
import outloud.markdown.Body;
import outloud.markdown.Inline;

/**
 * The words by which results and cards describe a page: from 50 to 160 characters, where there are
 * as many.
 */
final class Description {
  private static final int SHORTEST = 50;
  private static final int LONGEST = 160;

  /** A sentence that ends before is too little of what there is. */
  private static final int ENOUGH = 90;

  private static final String ENDS = ".!?…。！？";
  private static final String WIDE_ENDS = "。！？";

  private Description() {}

  /** The first paragraphs of a body, as plain text. */
  static String opening(Body body) {
    StringBuilder words = new StringBuilder();
    for (Block block : body.blocks()) {
      if (words.length() >= LONGEST) {
        break;
      }
      if (block instanceof Block.Paragraph paragraph) {
        words.append(Inline.text(paragraph.inlines())).append(' ');
      }
    }
    return words.toString();
  }

  /** The first of these texts; while it is too short, the next one follows. */
  static String of(List<String> texts) {
    StringBuilder said = new StringBuilder();
    for (String text : texts) {
      String words = text.strip().replaceAll("\\s+", " ");
      if (said.length() < SHORTEST && !words.isEmpty() && said.indexOf(words) < 0) {
        if (words.startsWith(said.toString())) {
          // An excerpt is how the text begins; nobody is told the same twice.
          said.setLength(0);
        }
        join(said, words);
      }
    }
    return shortened(said.toString());
  }

  private static void join(StringBuilder said, String words) {
    if (!said.isEmpty()) {
      char last = said.charAt(said.length() - 1);
      boolean isWide = Character.isIdeographic(last);
      said.append(ENDS.indexOf(last) >= 0 || last == ':' ? "" : isWide ? "。" : ".");
      boolean isApart = WIDE_ENDS.indexOf(said.charAt(said.length() - 1)) < 0;
      said.append(isApart ? " " : "");
    }
    said.append(words);
  }

  /** No longer than results show, cut behind a sentence or between words. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int sentence = sentenceEnd(text);
    if (sentence > 0) {
      return text.substring(0, sentence);
    }
    int space = text.lastIndexOf(' ', LONGEST - 1);
    int end = space > LONGEST / 2 ? space : LONGEST - 1;
    while (end > 1 && isWithinLetter(text, end)) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** Whether a cut here would leave half of what people take for one letter. */
  private static boolean isWithinLetter(String text, int at) {
    int type = Character.getType(text.charAt(at));
    return Character.isLowSurrogate(text.charAt(at))
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || text.charAt(at) == '\u200d'
        || text.charAt(at - 1) == '\u200d'
        || text.charAt(at) == '\ufe0f';
  }

  /** The last end of a sentence that leaves enough; a full stop before a small letter is none. */
  private static int sentenceEnd(String text) {
    for (int at = LONGEST; at >= ENOUGH; at--) {
      char before = text.charAt(at - 1);
      if (WIDE_ENDS.indexOf(before) >= 0) {
        return at;
      }
      boolean isSpace = text.charAt(at) == ' ' && at + 1 < text.length();
      if (isSpace && ENDS.indexOf(before) >= 0 && !Character.isLowerCase(text.charAt(at + 1))) {
        return at;
      }
    }
    return -1;
  }
}
