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

  /** Words of the theme; {@code words} is what they are in English, with a place for the thing. */
  MarkupBuilder label(String key, String words, String thing) {
    piece(new Markup.Label(key, words, thing));
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
    if (place < pieces.size()
        && pieces.get(place) instanceof Markup.Html(String written)
        && written.startsWith("<")) {
      int close = HtmlTag.end(written, 0);
      // A tag with a label in it goes on in another piece.
      int end = close > 0 ? close - 1 : written.length();
      int classes = written.indexOf(" class=\"");
      boolean both = classes > 0 && classes < end && attributes.contains(" class=\"");
      String more = both ? without(attributes) : attributes;
      int name = nameEnd(written);
      String tag =
          both
              ? written.substring(0, classes + 8)
                  + classNames(attributes)
                  + " "
                  + written.substring(classes + 8, end)
              : written.substring(0, end);
      pieces.set(
          place,
          new Markup.Html(
              close > 0
                  ? tag + more + written.substring(end)
                  : tag.substring(0, name) + more + tag.substring(name)));
    }
  }

  private static int nameEnd(String tag) {
    int end = 1;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String classNames(String attributes) {
    int from = attributes.indexOf(" class=\"") + 8;
    return attributes.substring(from, attributes.indexOf('"', from));
  }

  /** The attributes that are no classes. */
  private static String without(String attributes) {
    int from = attributes.indexOf(" class=\"");
    return attributes.substring(0, from)
        + attributes.substring(attributes.indexOf('"', from + 8) + 1);
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
