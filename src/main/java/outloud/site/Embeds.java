package outloud.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outloud.diagnostic.Code;
import outloud.markdown.Excerpt;
import outloud.markdown.Markup;
import outloud.markdown.Target;

/**
 * Puts parts of documents where other documents embed them. What is not published is never shown,
 * for it has no place; a note within itself becomes a link.
 */
final class Embeds {
  private static final int DEEPEST = 5;

  /** So many parts in one page at most, for notes that embed notes that embed notes. */
  private static final int MOST_PARTS = 200;

  private final References references;
  private final Map<Target.Reference, String> addresses;

  Embeds(References references, Map<Target.Reference, String> addresses) {
    this.references = references;
    this.addresses = addresses;
  }

  /** The same documents with everything that their bodies embed. */
  List<Placed> filled(List<Placed> placed) {
    List<Placed> filled = new ArrayList<>(placed.size());
    for (Placed document : placed) {
      Markup markup = document.document().body().markup();
      filled.add(
          hasEmbeds(markup) ? document.withMarkup(new Page().filled(document, markup)) : document);
    }
    return filled;
  }

  private static boolean hasEmbeds(Markup markup) {
    for (Markup.Piece piece : markup.pieces()) {
      if (piece instanceof Markup.Embed) {
        return true;
      }
    }
    return false;
  }

  /** One page that is being filled. */
  private final class Page {
    private final List<Markup.Piece> filled = new ArrayList<>();
    private final Set<String> open = new HashSet<>();
    private int parts;

    Markup filled(Placed placed, Markup markup) {
      open.add(placed.document().path().value());
      fill(markup.pieces());
      return markup.withPieces(filled);
    }

    private void fill(List<Markup.Piece> pieces) {
      for (Markup.Piece piece : pieces) {
        if (!(piece instanceof Markup.Embed embed) || !embed(embed)) {
          filled.add(piece);
        }
      }
    }

    /** Whether the part could be put in. */
    private boolean embed(Markup.Embed embed) {
      Answer answer = references.find(embed.reference());
      Destination note = answer.destination();
      Placed document = note == null ? null : note.document();
      boolean full = open.size() > DEEPEST || parts >= MOST_PARTS;
      if (note == null || document == null || full || open.contains(note.path())) {
        return false;
      }
      Optional<List<Markup.Piece>> part = part(document, answer);
      if (part.isEmpty()) {
        return false;
      }
      parts++;
      filled.add(new Markup.Html("<blockquote class=\"note\">\n"));
      open.add(note.path());
      fill(part.get().stream().map(piece -> away(piece, note)).toList());
      open.remove(note.path());
      source(embed, document);
      return true;
    }

    /** No part where its heading is not there, which was reported. */
    private static Optional<List<Markup.Piece>> part(Placed document, Answer answer) {
      boolean missing =
          answer.complaint().filter(it -> it.code() == Code.LINK_NO_ANCHOR).isPresent();
      return missing ? Optional.empty() : Excerpt.of(document.document().body(), answer.anchor());
    }

    private void source(Markup.Embed embed, Placed note) {
      filled.add(new Markup.Html("<p class=\"note-source\">"));
      filled.add(new Markup.Open(embed.reference(), ""));
      filled.add(Markup.Html.of(PostMaker.title(note.document())));
      filled.add(new Markup.Close(embed.reference()));
      filled.add(new Markup.Html("</p>\n</blockquote>\n"));
    }
  }

  /** A link to a place of the note's own page leads there from any other page. */
  private Markup.Piece away(Markup.Piece piece, Destination note) {
    return switch (piece) {
      case Markup.Open(Target.Reference reference, String attributes) ->
          new Markup.Open(away(reference, note), attributes);
      case Markup.Close(Target.Reference reference) -> new Markup.Close(away(reference, note));
      case Markup.Address(Target.Reference reference) -> new Markup.Address(away(reference, note));
      default -> piece;
    };
  }

  private Target.Reference away(Target.Reference reference, Destination note) {
    String address = addresses.getOrDefault(reference, "");
    if (!address.startsWith("#")) {
      return reference;
    }
    Target.Reference away =
        new Target.Reference(
            Target.Kind.LINK,
            "/" + note.path() + reference.path(),
            reference.from(),
            reference.span());
    addresses.put(away, note.address() + address);
    return away;
  }
}
