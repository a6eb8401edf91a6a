package outloud.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Contents;
import outloud.markdown.TagScanner.Found;

/**
 * Reads prose: flexmark's inline parser with our {@link Syntax}, and with scanners by hand wherever
 * its expressions recurse or look at a long line again and again. One instance reads one document.
 */
@SuppressWarnings("ReferenceEquality") // an input is read once, not compared
final class ProseParser extends CommonmarkInlineParser {
  private final boolean wikilinks;
  private final boolean wordsFirst;
  private final boolean mdx;

  /** The input as a string: faster to look at, and searched many times. */
  private BasedSequence textOf = BasedSequence.NULL;

  private String text = "";

  /** Where runs of so many backticks begin, ascending; those that are behind us taken out. */
  private final Map<Integer, ArrayDeque<Integer>> backticks = new HashMap<>();

  private boolean backticksKnown;
  private boolean hasMail;

  /** Where a text comes next, or -1. */
  private final Map<String, Integer> next = new HashMap<>();

  ProseParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions,
      Parsers.Manner manner) {
    super(
        options,
        withOurs(specialCharacters),
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
    this.wikilinks = manner.hasWikilinks();
    this.wordsFirst = manner == Parsers.Manner.DENDRON;
    this.mdx = manner == Parsers.Manner.MDX;
  }

  /** A copy of its own: tables change these bits while they are read. */
  private static BitSet withOurs(BitSet characters) {
    BitSet ours = (BitSet) characters.clone();
    ours.set('%');
    ours.set('{');
    ours.set('$');
    ours.set(':');
    return ours;
  }

  private String text() {
    if (textOf != input) {
      textOf = input;
      text = copy(input);
      hasMail = text.indexOf('@') > 0;
      backticks.clear();
      next.clear();
      backticksKnown = false;
    }
    return text;
  }

  /** One piece of the document is copied at once, not character by character. */
  private static String copy(BasedSequence input) {
    return input instanceof SubSequence && input.getBase() instanceof String whole
        ? whole.substring(input.getStartOffset(), input.getEndOffset())
        : input.toString();
  }

  @Override
  protected boolean parseInline(boolean customOnly) {
    if (!customOnly && index < input.length()) {
      Found found =
          switch (input.charAt(index)) {
            case '%', '{' -> tag();
            case '[', '!' -> bracket();
            case ':' -> emoji();
            case '$', '\\' -> MathSpans.at(text(), index);
            default -> null;
          };
      if (found != null) {
        append(found);
        return true;
      }
    }
    return super.parseInline(customOnly);
  }

  private @Nullable Found emoji() {
    int end = EmojiNames.Shape.end(text(), index);
    return end < 0 ? null : EmojiNames.at(text(), index, end);
  }

  private @Nullable Found tag() {
    Found found = ProseSyntax.tag(text(), index, wikilinks, block instanceof Heading);
    return found == null && mdx && input.charAt(index) == '{'
        ? MdxScanner.expression(text(), index)
        : found;
  }

  private @Nullable Found bracket() {
    if (index == 0 && block instanceof Paragraph && ProseSyntax.isContents(text())) {
      return new Found(new Contents(), text().length());
    }
    if (index == 0 && block instanceof Paragraph && block.getParent() instanceof BlockQuote) {
      Found callout = block.getPrevious() == null ? ProseSyntax.callout(text()) : null;
      if (callout != null) {
        return callout;
      }
    }
    return wikilinks && comesLater("]]") ? ProseSyntax.wiki(text(), index, wordsFirst) : null;
  }

  private void append(Found found) {
    appendNode(new SyntaxNode(input.subSequence(index, found.end()), found.syntax()));
    index = found.end();
  }

  @Override
  public void processDelimiters(@Nullable Delimiter stackBottom) {
    new DelimiterPairs(this, delimiterProcessors, stackBottom).pair();
  }

  /** Longer numbers are no characters (CommonMark 0.31.2, 2.5). */
  @Override
  public boolean parseEntity() {
    String line = text();
    int at = index + 1;
    boolean number = line.startsWith("#", at);
    boolean hex = number && (line.startsWith("x", at + 1) || line.startsWith("X", at + 1));
    int start = at + (hex ? 2 : 1);
    at = start;
    while (number && at < line.length() && Character.digit(line.charAt(at), hex ? 16 : 10) >= 0) {
      at++;
    }
    return at - start <= (hex ? 6 : 7) && super.parseEntity();
  }

  @Override
  protected boolean parseString() {
    String line = text();
    boolean inTable = customCharacters != null;
    int begin = index;
    int at = begin;
    while (at < line.length() && !specialCharacters.get(line.charAt(at))) {
      char c = line.charAt(at);
      int end =
          switch (c) {
            case 'h', 'w', 'f', 'H', 'W', 'F' -> BareAddress.end(line, at, inTable);
            default -> -1;
          };
      end = end < 0 && hasMail && beginsWord(line, at) ? MailAddress.end(line, at) : end;
      if (end > 0) {
        if (at > begin) {
          appendText(input, begin, at);
        }
        index = at;
        String shown = line.substring(at, end);
        append(new Found(ProseSyntax.address(shown), end));
        return true;
      }
      at++;
    }
    index = at;
    if (at > begin) {
      appendText(input, begin, at);
    }
    return at > begin;
  }

  private static boolean beginsWord(String line, int at) {
    return MailAddress.isLocal(line.charAt(at))
        && (at == 0 || !MailAddress.isLocal(line.charAt(at - 1)));
  }

  @Override
  protected boolean parseBackticks() {
    String line = text();
    int begin = index;
    int open = runEnd(line, begin);
    int length = open - begin;
    index = open;
    int close = closingBackticks(line, open, length);
    if (close < 0) {
      appendText(input, begin, open);
      return true;
    }
    index = close + length;
    appendNode(
        new Code(
            input.subSequence(begin, open),
            input.subSequence(open, close),
            input.subSequence(close, index)));
    return true;
  }

  /** The index of the next run of exactly so many backticks, or -1. */
  private int closingBackticks(String line, int from, int length) {
    if (!backticksKnown) {
      backticksKnown = true;
      for (int at = line.indexOf('`'); at >= 0; at = line.indexOf('`', runEnd(line, at))) {
        backticks.computeIfAbsent(runEnd(line, at) - at, _ -> new ArrayDeque<>()).add(at);
      }
    }
    ArrayDeque<Integer> runs = backticks.get(length);
    while (runs != null && !runs.isEmpty() && runs.getFirst() < from) {
      runs.removeFirst();
    }
    return runs == null || runs.isEmpty() ? -1 : runs.getFirst();
  }

  private static int runEnd(String line, int start) {
    int at = start;
    while (at < line.length() && line.charAt(at) == '`') {
      at++;
    }
    return at;
  }

  @Override
  public boolean parseHtmlInline() {
    String line = text();
    Found component = mdx ? MdxScanner.component(line, index) : null;
    if (component != null) {
      append(component);
      return true;
    }
    boolean element = mdx && HtmlTag.isElement(HtmlTag.name(line, index));
    String closer = HtmlTag.closer(line, index);
    int end =
        element
            ? MdxScanner.tagEnd(line, index)
            : closer.isEmpty() || comesLater(closer) ? HtmlTag.end(line, index) : -1;
    if (end < 0) {
      return false;
    }
    BasedSequence tag = input.subSequence(index, end);
    boolean comment = line.startsWith("<!--", index);
    boolean shown = !comment && (HtmlTag.isPseudo(line.substring(index, end)) || isOpen(end));
    appendNode(shown ? new Text(tag) : comment ? new HtmlInlineComment(tag) : new HtmlInline(tag));
    index = end;
    return true;
  }

  /** Whether the element that begins here and whose tag ends there would hide what follows. */
  private boolean isOpen(int end) {
    String name = HtmlTag.name(text(), index);
    boolean swallows = HtmlTag.swallows(name) && !text().startsWith("</", index);
    return swallows && !text().substring(end).toLowerCase(Locale.ROOT).contains("</" + name);
  }

  /** Whether this text stands behind the index; asked from the first character to the last. */
  private boolean comesLater(String closer) {
    String line = text();
    Integer known = next.get(closer);
    if (known == null || (known >= 0 && known < index)) {
      known = line.indexOf(closer, index);
      next.put(closer, known);
    }
    return known >= 0;
  }

  @Override
  public @Nullable BasedSequence parseLinkDestination() {
    int end = LinkScanner.destinationEnd(text(), index);
    if (end < 0) {
      return null;
    }
    BasedSequence destination = input.subSequence(index, end);
    index = end;
    return destination;
  }

  @Override
  public @Nullable BasedSequence parseLinkTitle() {
    boolean apart = index > 0 && Character.isWhitespace(text().charAt(index - 1));
    int end = apart ? LinkScanner.titleEnd(text(), index) : -1;
    if (end < 0) {
      return null;
    }
    BasedSequence title = input.subSequence(index, end);
    index = end;
    return title;
  }

  @Override
  public int parseLinkLabel() {
    int end = LinkScanner.labelEnd(text(), index);
    if (end < 0) {
      return 0;
    }
    int length = end - index;
    index = end;
    return length;
  }
}
