package outloud.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a body as another document shows it: without anchors, which are the document's own, and
 * without its notes.
 */
public final class Excerpt {
  private static final String NOTES = "<section class=\"footnotes\"";
  private static final String END = "</a>";
  private static final String TO_SECTION = "<a class=\"anchor\"";
  private static final String TO_NOTE = "<sup class=\"footnote-ref\"";

  private final Body body;

  private Excerpt(Body body) {
    this.body = body;
  }

  /** A place in the markup: a piece, and an index in its HTML. */
  private record Place(int piece, int index) {}

  /**
   * The pieces of the part under a heading, of a block with a name, or of the whole body.
   *
   * @param anchor the {@code id} of the heading or the block; empty for the whole
   * @return nothing when there is no such heading outside lists and quotations, and no such block
   */
  public static Optional<List<Markup.Piece>> of(Body body, String anchor) {
    return new Excerpt(body).part(anchor).map(Excerpt::cleaned);
  }

  private Optional<List<Markup.Piece>> part(String anchor) {
    if (anchor.isEmpty()) {
      return Optional.of(slice(new Place(0, 0), notes()));
    }
    int start = body.markup().pieces().indexOf(new Markup.Start(anchor));
    if (start >= 0) {
      int end = body.markup().pieces().indexOf(new Markup.End(anchor));
      return Optional.of(slice(new Place(start, 0), new Place(end, 0)));
    }
    return section(anchor);
  }

  private Optional<List<Markup.Piece>> section(String anchor) {
    Block.@Nullable Heading found = null;
    for (Block.Heading heading : body.headings()) {
      if (found == null) {
        found = heading.id().equals(anchor) ? heading : null;
      } else if (heading.level() <= found.level()) {
        return Optional.of(slice(place(found), place(heading)));
      }
    }
    return found == null ? Optional.empty() : Optional.of(slice(place(found), notes()));
  }

  private Place place(Block.Heading heading) {
    String tag = "<h" + heading.level() + " id=\"" + Html.attribute(heading.id()) + "\"";
    return find(tag).orElseGet(this::notes);
  }

  private Place notes() {
    return find(NOTES).orElse(new Place(body.markup().pieces().size(), 0));
  }

  private Optional<Place> find(String html) {
    List<Markup.Piece> pieces = body.markup().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof Markup.Html(String text)) {
        int index = text.indexOf(html);
        if (index >= 0) {
          return Optional.of(new Place(i, index));
        }
      }
    }
    return Optional.empty();
  }

  private List<Markup.Piece> slice(Place from, Place to) {
    List<Markup.Piece> slice = new ArrayList<>();
    List<Markup.Piece> pieces = body.markup().pieces();
    for (int i = from.piece(); i < pieces.size() && i <= to.piece(); i++) {
      Markup.Piece piece = pieces.get(i);
      if (piece instanceof Markup.Html(String text)) {
        int start = i == from.piece() ? from.index() : 0;
        int end = i == to.piece() ? to.index() : text.length();
        slice.add(new Markup.Html(text.substring(start, Math.max(start, end))));
      } else if (i < to.piece()) {
        slice.add(piece);
      }
    }
    return slice;
  }

  private static List<Markup.Piece> cleaned(List<Markup.Piece> pieces) {
    List<Markup.Piece> cleaned = new ArrayList<>();
    boolean inTag = false;
    boolean inOwn = false;
    for (int i = 0; i < pieces.size(); i++) {
      Markup.Piece piece = pieces.get(i);
      if (piece instanceof Markup.Html(String html)) {
        String words = inOwn ? html.substring(html.indexOf(END) + END.length()) : html;
        int own = labelledOwn(words, pieces, i);
        String kept = own < 0 ? words : words.substring(0, own).stripTrailing();
        cleaned.add(new Markup.Html(inTag && !inOwn ? rest(kept) : cleaned(kept)));
        inOwn = own >= 0;
      } else if (!inOwn && !(piece instanceof Markup.Start) && !(piece instanceof Markup.End)) {
        cleaned.add(piece);
      }
      inTag = isInTag(pieces, i);
    }
    return cleaned;
  }

  /** Where the link to a section begins whose label comes next and whose end comes then; or -1. */
  private static int labelledOwn(String html, List<Markup.Piece> pieces, int index) {
    int open = html.lastIndexOf(TO_SECTION);
    boolean isOpen = open >= 0 && html.indexOf(END, open) < 0;
    boolean ends =
        index + 2 < pieces.size()
            && pieces.get(index + 1) instanceof Markup.Label
            && pieces.get(index + 2) instanceof Markup.Html(String next)
            && next.contains(END);
    return isOpen && ends ? open : -1;
  }

  /** Whether a piece is the value of an attribute, as addresses are and some labels. */
  private static boolean isInTag(List<Markup.Piece> pieces, int index) {
    return pieces.get(index) instanceof Markup.Address
        || (pieces.get(index) instanceof Markup.Label
            && index > 0
            && pieces.get(index - 1) instanceof Markup.Html(String before)
            && before.endsWith("\""));
  }

  /** Behind an address the HTML begins inside a tag: in front of its closing quotation mark. */
  private static String rest(String html) {
    String start = "<x a=\"";
    return cleaned(start + html).substring(start.length());
  }

  private static String cleaned(String html) {
    StringBuilder cleaned = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      int open = html.indexOf('<', at);
      int end = open < 0 ? -1 : HtmlTag.end(html, open);
      if (end < 0) {
        int next = open < 0 ? html.length() : open + 1;
        cleaned.append(html, at, next);
        at = next;
      } else {
        int behind = behindOwn(html, open);
        boolean spaced = behind > 0 && open > at && html.charAt(open - 1) == ' ';
        cleaned.append(html, at, spaced ? open - 1 : open);
        at = behind < 0 ? end : behind;
        cleaned.append(behind < 0 ? withoutAnchors(html.substring(open, end)) : "");
      }
    }
    return cleaned.toString();
  }

  /** The index behind an element that means the document itself, or -1. */
  private static int behindOwn(String html, int open) {
    String close =
        html.startsWith(TO_SECTION, open) ? END : html.startsWith(TO_NOTE, open) ? "</sup>" : "";
    int end = close.isEmpty() ? -1 : html.indexOf(close, open);
    return end < 0 ? -1 : end + close.length();
  }

  private static String withoutAnchors(String tag) {
    StringBuilder cleaned = new StringBuilder(tag);
    List<HtmlAttributes.Attribute> attributes = HtmlAttributes.of(tag);
    for (int i = attributes.size() - 1; i >= 0; i--) {
      HtmlAttributes.Attribute attribute = attributes.get(i);
      boolean anchor = attribute.name().equals("id");
      if (anchor || (attribute.name().equals("name") && tag.startsWith("<a "))) {
        cleaned.delete(attribute.start(), attribute.end());
      }
    }
    return cleaned.toString();
  }
}
