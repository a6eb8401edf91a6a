package outloud.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import outloud.markdown.FlatMarkup.Literal;
import outloud.markdown.FlatMarkup.Slice;
import outloud.markdown.FlatMarkup.Token;
import outloud.markdown.FlatMarkup.Whole;
import outloud.markdown.OpenElements.Element;

/**
 * Makes one well-formed whole of a body in which the author's own HTML stands: what is left open is
 * closed where its block ends, what closes nothing is left out, and a tag that is only meant as a
 * word is text. Without it one {@code <iframe>} in a sentence takes the rest of the page.
 */
final class Balance {
  private static final Set<String> PARAGRAPH = Set.of("p");
  private static final Set<String> LINK = Set.of("a");

  private final FlatMarkup markup;
  private final String text;
  private final RawFaults faults;
  private final OpenElements open = new OpenElements();
  private final List<Token> tokens = new ArrayList<>();
  private final RawTags tags;

  /** The last end tag of each name. */
  private final Map<String, Integer> lastEnds = new HashMap<>();

  private boolean raw;

  private Balance(FlatMarkup markup, RawFaults faults) {
    this.markup = markup;
    this.text = markup.text();
    this.faults = faults;
    this.tags = new RawTags(text, tokens);
  }

  /** The same markup in balance, without the edges of raw HTML. */
  static Markup of(Markup written, RawFaults faults) {
    return written.withPieces(new Balance(FlatMarkup.of(written), faults).balanced());
  }

  private List<Markup.Piece> balanced() {
    for (int at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
      lastEnds.put(HtmlTag.name(text, at), at);
    }
    int at = 0;
    int piece = 0;
    while (at < text.length() || piece < markup.pieces()) {
      if (piece < markup.pieces() && markup.place(piece) <= at) {
        piece(markup.piece(piece++));
      } else if (text.charAt(at) == '<') {
        at = tag(at);
        piece = markup.firstPieceFrom(piece, at);
      } else if (RawEdge.isEdge(text.charAt(at))) {
        RawEdge.Span span = RawEdge.span(text, at);
        raw = span.start() >= 0;
        faults.begin(span);
        at = RawEdge.behind(text, at);
      } else {
        int end = markup.textEnd(at, piece);
        words(at, end);
        at = end;
      }
    }
    closeTo(0);
    return markup.written(tokens);
  }

  private void words(int at, int end) {
    if (raw) {
      tags.words(at, end);
    } else {
      tokens.add(new Slice(at, end));
    }
  }

  private void piece(Markup.Piece piece) {
    if (piece instanceof Markup.Open link) {
      closeTo(open.depthOf(LINK, HtmlRules::isScope));
      open.push(new Element("a", -1, new Whole(new Markup.Close(link.reference()))));
      tokens.add(new Whole(piece));
    } else if (piece instanceof Markup.Close) {
      endOf("a", new Whole(piece));
    } else {
      tokens.add(new Whole(piece));
    }
  }

  /** Writes the tag that may begin here; the index behind it. */
  private int tag(int at) {
    int end = HtmlTag.end(text, at);
    if (end < 0) {
      tokens.add(new Literal("&lt;"));
      return at + 1;
    }
    String name = HtmlTag.name(text, at);
    if (name.isEmpty()) {
      return asText(at, end);
    }
    if (text.charAt(at + 1) == '/') {
      end(name, at, end);
      return end;
    }
    if (!raw) {
      return start(name, at, end, -1);
    }
    int place = faults.place("<" + name);
    return isForeign() ? start(name, at, end, place) : rawStart(name, at, end, place);
  }

  /** Whether the rules of SVG and MathML hold, which are XML's. */
  private boolean isForeign() {
    return open.has("svg") || open.has("math");
  }

  private int rawStart(String name, int at, int end, int place) {
    boolean lost = HtmlRules.isTablePart(name) && !open.has("table");
    if (HtmlRules.isDocument(name) || lost) {
      if (open.has("p")) {
        return asText(at, end);
      }
      faults.leftOut("<" + name, place);
      return end;
    }
    if (HtmlRules.isRawText(name)) {
      int behind = markup.rawTextEnd(name, end);
      if (behind >= 0) {
        tokens.add(new Slice(at, behind));
        return behind;
      }
    }
    if (HtmlRules.isRawText(name) || isOnlyAWord(name, at, end)) {
      faults.word(name, place);
      return asText(at, end);
    }
    for (String closed : List.of("p", name)) {
      boolean ends = !closed.equals("p") || HtmlRules.endsParagraph(name);
      Set<String> names = closed.equals("p") ? PARAGRAPH : HtmlRules.endedBy(name);
      if (ends && !names.isEmpty()) {
        closeTo(open.depthOf(names, other -> HtmlRules.isReach(closed, other)));
      }
    }
    return start(name, at, end, place);
  }

  /** Whether nothing says that it is meant as a tag: no attributes, and no end anywhere. */
  private boolean isOnlyAWord(String name, int at, int end) {
    return end - at == name.length() + 2
        && !HtmlRules.isVoid(name)
        && !HtmlRules.hasOptionalEnd(name)
        && lastEnds.getOrDefault(name, -1) < end;
  }

  private int start(String name, int at, int end, int place) {
    if (place < 0 && HtmlRules.endsParagraph(name)) {
      closeTo(open.depthOf(PARAGRAPH, HtmlRules::isScope));
    } else if (place < 0 && name.equals("a")) {
      closeTo(open.depthOf(LINK, HtmlRules::isScope));
    }
    boolean closesItself = text.charAt(end - 2) == '/';
    Literal close = new Literal("</" + name + ">");
    if (HtmlRules.isVoid(name) || (closesItself && isForeign())) {
      startTag(name, at, end, end);
    } else if (closesItself) {
      startTag(name, at, end, end - 2);
      tokens.add(new Literal(">" + close.html()));
    } else {
      open.push(new Element(name, place, close));
      startTag(name, at, end, end);
    }
    return end;
  }

  private void startTag(String name, int at, int end, int until) {
    if (raw) {
      tags.raw(name, at, end, until);
    } else {
      tags.made(at, until);
    }
  }

  private void end(String name, int at, int end) {
    int place = raw ? faults.place("</" + name) : -1;
    if (!endOf(name, new Slice(at, end)) && raw) {
      faults.leftOut("</" + name, place);
    }
  }

  /** Ends the innermost element of this name, and with it all that is open inside. */
  private boolean endOf(String name, Token tag) {
    int depth = open.depth(name, raw);
    if (depth >= 0) {
      closeTo(depth + 1);
      open.pop();
      tokens.add(tag);
    }
    return depth >= 0;
  }

  private int asText(int at, int end) {
    tokens.add(new Literal(Html.text(RawEdge.without(text.substring(at, end)))));
    return end;
  }

  /** Closes all but the outermost elements. */
  private void closeTo(int depth) {
    while (open.size() > depth) {
      Element element = open.pop();
      if (element.isRaw() && !HtmlRules.hasOptionalEnd(element.name())) {
        faults.neverClosed(element.name(), element.place());
      }
      tokens.add(element.end());
    }
  }
}
