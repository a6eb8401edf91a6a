package outloud.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lines of raw HTML (CommonMark 0.31.2, 4.6). */
final class HtmlLines extends AbstractBlockParser {
  /** Ended by a blank line, which is what lets Markdown stand inside them. */
  static final String BLANK_LINE = "";

  private static final Set<String> RAW = Set.of("script", "pre", "style", "textarea");
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main"
                  + " menu menuitem nav noframes ol optgroup option p param search section summary"
                  + " table tbody td tfoot th thead title tr track ul svg video audio picture")
              .split(" "));

  private final HtmlBlock block = new HtmlBlock();
  private final BlockContent content = new BlockContent();
  private final String terminator;
  private boolean finished;

  /** The first element, and how often it is open. */
  private String element = "";

  private int depth;

  /** The script or style sheet that is open in lines which a blank one would end. */
  private String code = "";

  private final OpenTables tables;

  HtmlLines(String terminator, OpenTables tables) {
    this.terminator = terminator;
    this.tables = tables;
  }

  /** The tables that are open in the HTML of one document, between whose parts is no Markdown. */
  static final class OpenTables {
    private final boolean counts;
    private int depth;

    /** Knows of none unless they are to be counted. */
    OpenTables(boolean counts) {
      this.counts = counts;
    }

    boolean areCounted() {
      return counts;
    }

    private void read(String line) {
      if (!counts) {
        return;
      }
      for (int at = line.indexOf("table"); at > 0; at = line.indexOf("table", at + 5)) {
        if (line.charAt(at - 1) == '<') {
          depth++;
        } else if (line.startsWith("</", at - 2)) {
          depth = Math.max(0, depth - 1);
        }
      }
    }

    /** Whether a line that is indented like code is a part of a table. */
    boolean hold(String line, int index) {
      return depth > 0 && line.charAt(index) == '<' && isBlock(HtmlTag.name(line, index));
    }
  }

  /** Whether a line that begins with this element is HTML as a whole. */
  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** A whole part of a line, behind which words follow. */
  static HtmlLines whole(BasedSequence part, OpenTables tables) {
    HtmlLines lines = new HtmlLines(BLANK_LINE, tables);
    lines.content.add(part, 0);
    lines.finished = true;
    return lines;
  }

  /**
   * What ends the HTML that begins at this index of a line, {@link #BLANK_LINE} or a text; null
   * when no HTML begins there.
   */
  static @Nullable String terminator(String line, int index, boolean inParagraph) {
    if (line.startsWith("<!--", index)) {
      return "-->";
    }
    if (line.startsWith("<?", index)) {
      return "?>";
    }
    if (line.startsWith("<![CDATA[", index)) {
      return "]]>";
    }
    if (line.startsWith("<!", index)) {
      boolean declares = index + 2 < line.length() && Character.isLetter(line.charAt(index + 2));
      return declares ? ">" : null;
    }
    String name = HtmlTag.name(line, index);
    boolean closing = line.startsWith("</", index);
    int behind = index + (closing ? 2 : 1) + name.length();
    boolean ends = behind >= line.length() || " \t>".indexOf(line.charAt(behind)) >= 0;
    if (!closing && RAW.contains(name) && ends) {
      return "</" + name + ">";
    }
    if (BLOCKS.contains(name) && (ends || line.startsWith("/>", behind))) {
      return BLANK_LINE;
    }
    return !inParagraph && isOneTag(line, index) ? BLANK_LINE : null;
  }

  /** A line that is one whole tag; pseudo-tags are text. */
  private static boolean isOneTag(String line, int index) {
    int end = HtmlTag.end(line, index);
    return end > 0
        && line.substring(end).isBlank()
        && !HtmlTag.isPseudo(line.substring(index, end));
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isRawText() {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    boolean ends = finished || (terminator.isEmpty() && code.isEmpty() && state.isBlank());
    return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    content.add(line, state.getIndent());
    tables.read(line.toString());
    if (tables.areCounted() && terminator.isEmpty() && code.isEmpty()) {
      finished = isClosed(line.toString());
    }
    if (!terminator.isEmpty()) {
      finished = line.toString().toLowerCase(Locale.ROOT).contains(terminator);
    } else {
      code = openCode(line.toString().toLowerCase(Locale.ROOT), code);
    }
  }

  /** To kramdown an element ends with its end tag, and what follows it is Markdown again. */
  private boolean isClosed(String line) {
    if (element.isEmpty()) {
      element = HtmlTag.name(line, HtmlTag.skipSpace(line, 0));
    }
    if (!isBlock(element) || HtmlRules.isVoid(element)) {
      return false;
    }
    for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
      if (HtmlTag.name(line, at).equals(element)) {
        depth += line.startsWith("</", at) ? -1 : 1;
      }
    }
    return depth <= 0 && tables.depth == 0;
  }

  /** The script or style sheet that is open behind this line, when this one was before it. */
  private static String openCode(String line, String before) {
    String open = before;
    int at = 0;
    while (at >= 0 && at < line.length()) {
      if (open.isEmpty()) {
        int tag = line.indexOf("<s", at);
        at = tag < 0 ? -1 : tag + 2;
        String name = tag < 0 ? "" : HtmlTag.name(line, tag);
        open = name.equals("script") || name.equals("style") ? name : "";
      } else {
        at = line.indexOf("</" + open, at);
        open = at < 0 ? open : "";
      }
    }
    return open;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setContent(content);
  }
}
