package outloud.markdown;

import java.util.ArrayList;
import java.util.List;

/** A {@link Markup} as one text, in which all that is no HTML has a place of no width. */
final class FlatMarkup {
  private final String text;
  private final List<Placed> pieces;

  private record Placed(int place, Markup.Piece piece) {}

  private FlatMarkup(String text, List<Placed> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** A part of what is written from it. */
  sealed interface Token {}

  /** A part of the text, with the addresses that stand in its attributes. */
  record Slice(int start, int end) implements Token {}

  /** HTML that was not there. */
  record Literal(String html) implements Token {}

  /** A link's start or end, or whatever else is no HTML. */
  record Whole(Markup.Piece piece) implements Token {}

  static FlatMarkup of(Markup markup) {
    StringBuilder text = new StringBuilder();
    List<Placed> pieces = new ArrayList<>();
    for (Markup.Piece piece : markup.pieces()) {
      if (piece instanceof Markup.Html html) {
        text.append(html.html());
      } else {
        pieces.add(new Placed(text.length(), piece));
      }
    }
    return new FlatMarkup(text.toString(), pieces);
  }

  String text() {
    return text;
  }

  int pieces() {
    return pieces.size();
  }

  Markup.Piece piece(int index) {
    return pieces.get(index).piece();
  }

  /** Where in the text a piece stands. */
  int place(int piece) {
    return pieces.get(piece).place();
  }

  /** The first piece, of this one and the next, that does not stand before an index. */
  int firstPieceFrom(int piece, int index) {
    int first = piece;
    while (first < pieces.size() && place(first) < index) {
      first++;
    }
    return first;
  }

  /** Where the words end that begin here: at a tag, an edge of raw HTML or this piece. */
  int textEnd(int start, int piece) {
    int end = piece < pieces.size() ? place(piece) : text.length();
    int at = start + 1;
    while (at < end && text.charAt(at) != '<' && !RawEdge.isEdge(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * The index behind the end tag of a raw text element whose start tag ends at this index; -1 when
   * it is not in the same piece of the author's HTML, nor follows at once.
   */
  int rawTextEnd(String name, int start) {
    int at = start;
    while (at < text.length() && !RawEdge.isEdge(text.charAt(at))) {
      if (isEnd(name, at)) {
        return HtmlTag.end(text, at);
      }
      at++;
    }
    if (!text.substring(start, at).isBlank()) {
      return -1;
    }
    while (at < text.length()
        && (RawEdge.isEdge(text.charAt(at)) || Character.isWhitespace(text.charAt(at)))) {
      at = RawEdge.isEdge(text.charAt(at)) ? RawEdge.behind(text, at) : at + 1;
    }
    return isEnd(name, at) ? HtmlTag.end(text, at) : -1;
  }

  private boolean isEnd(String name, int at) {
    return text.startsWith("</", at) && HtmlTag.name(text, at).equals(name);
  }

  /** The markup of these tokens. */
  Markup written(List<Token> tokens) {
    MarkupBuilder out = new MarkupBuilder();
    for (Token token : tokens) {
      switch (token) {
        case Slice(int start, int end) -> slice(start, end, out);
        case Literal(String html) -> out.html(html);
        case Whole(Markup.Piece piece) -> out.piece(piece);
      }
    }
    return out.build();
  }

  private void slice(int start, int end, MarkupBuilder out) {
    int at = start;
    for (int i = firstInside(start); i < pieces.size() && place(i) < end; i++) {
      out.html(RawEdge.without(text.substring(at, place(i)))).piece(piece(i));
      at = place(i);
    }
    out.html(RawEdge.without(text.substring(at, end)));
  }

  /** The first piece behind this index, by bisection. */
  private int firstInside(int index) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place(middle) <= index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
