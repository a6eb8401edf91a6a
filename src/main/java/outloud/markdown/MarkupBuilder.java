package outloud.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the pieces of a {@link Markup}, neighbouring HTML in one piece. It asks for types one by
 * one: a switch over types is put together at each start, a millisecond a piece.
 */
final class MarkupBuilder {
  private final List<Markup.Piece> pieces = new ArrayList<>();
  private final List<String> anchors = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private boolean raw;

  /** Finished HTML. */
  MarkupBuilder html(String finished) {
    html.append(finished);
    return this;
  }

  /** Text, escaped here. */
  MarkupBuilder text(String text) {
    html.append(Html.text(text));
    return this;
  }

  /** The start tag of a link; {@code attributes} are finished, with a leading space. */
  MarkupBuilder openLink(Target target, String attributes) {
    if (target instanceof Target.Reference reference) {
      piece(new Markup.Open(reference, attributes));
    } else if (target instanceof Target.Url absolute) {
      String url = Html.attribute(absolute.url());
      html.append("<a href=\"").append(url).append('"').append(attributes).append('>');
    }
    return this;
  }

  /** The end tag that belongs to {@link #openLink}. */
  MarkupBuilder closeLink(Target target) {
    if (target instanceof Target.Reference reference) {
      piece(new Markup.Close(reference));
    } else {
      html.append("</a>");
    }
    return this;
  }

  /** An address inside an attribute. */
  MarkupBuilder address(Target target) {
    if (target instanceof Target.Reference reference) {
      piece(new Markup.Address(reference));
    } else if (target instanceof Target.Url absolute) {
      html.append(Html.attribute(absolute.url()));
    }
    return this;
  }

  /** There is an {@code id} of this name in what was written last. */
  MarkupBuilder anchor(String id) {
    anchors.add(id);
    return this;
  }

  /** A piece of another kind. */
  MarkupBuilder add(Markup.Piece other) {
    piece(other);
    return this;
  }

  /** What was collected elsewhere. */
  MarkupBuilder append(MarkupBuilder other) {
    anchors.addAll(other.anchors);
    for (Markup.Piece piece : other.pieces) {
      if (piece instanceof Markup.Html finished) {
        html.append(finished.html());
      } else {
        piece(piece);
      }
    }
    html.append(other.html);
    raw |= other.raw;
    return this;
  }

  /** Whether there is nothing but white space. */
  boolean isBlank() {
    return pieces.isEmpty() && html.chars().allMatch(Character::isWhitespace);
  }

  /** What comes next is the author's own HTML, whose source has these offsets. */
  MarkupBuilder rawBegins(int start, int end) {
    html.append(RawEdge.start(start, end));
    raw = true;
    return this;
  }

  /** The author's own HTML ends here. */
  MarkupBuilder rawEnds() {
    html.append(RawEdge.end());
    return this;
  }

  /** Whether HTML of the author's own is in it, which may be out of balance. */
  boolean isRaw() {
    return raw;
  }

  /** Where the next tag will stand, for {@link #attributes}. */
  int place() {
    flush();
    return pieces.size();
  }

  /** Adds finished attributes to the tag that was written first since this place, if any was. */
  void attributes(int place, String attributes) {
    flush();
    if (place < pieces.size() && pieces.get(place) instanceof Markup.Html(String written)) {
      int end = HtmlTag.end(written, 0);
      int close = written.indexOf(" class=\"");
      boolean both = close > 0 && close < end && attributes.contains(" class=\"");
      if (written.startsWith("<") && end > 0 && !both) {
        String tag = written.substring(0, end - 1) + attributes;
        pieces.set(place, new Markup.Html(tag + written.substring(end - 1)));
      } else if (written.startsWith("<") && end > 0) {
        int own = attributes.indexOf(" class=\"");
        int behind = attributes.indexOf('"', own + 8);
        String classes = attributes.substring(own + 8, behind) + " ";
        String rest = attributes.substring(0, own) + attributes.substring(behind + 1);
        pieces.set(
            place,
            new Markup.Html(
                written.substring(0, close + 8)
                    + classes
                    + written.substring(close + 8, end - 1)
                    + rest
                    + written.substring(end - 1)));
      }
    }
  }

  private void piece(Markup.Piece piece) {
    flush();
    pieces.add(piece);
  }

  private void flush() {
    if (!html.isEmpty()) {
      pieces.add(new Markup.Html(html.toString()));
      html.setLength(0);
    }
  }

  Markup build() {
    flush();
    return new Markup(pieces, anchors);
  }
}
