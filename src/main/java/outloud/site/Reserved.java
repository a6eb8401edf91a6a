package outloud.site;

import java.util.Optional;
import java.util.Set;
import outloud.markdown.Body;
import outloud.markdown.Markup;

/**
 * Decides who has the addresses at which every site has a page. What authors wrote wins; but the
 * home pages and archives of other tools are a few words around a list that a template makes, and
 * ours have that list.
 *
 * @param tool that the site was laid out for
 */
record Reserved(Tool tool) {
  /** The list of posts, which every site has. */
  private static final String POSTS = "/posts/";

  private static final Set<OwnAddress> LISTS =
      Set.of(OwnAddress.ARCHIVE, OwnAddress.TAGS, OwnAddress.SERIES);

  /** A text that is shorter introduces the list that stood below it. */
  private static final int ENOUGH_WORDS = 50;

  /** Who may have an address. */
  enum Right {
    /** The author's text, in place of a page of ours if there is one. */
    AUTHORS,
    /** Our page; the author's text is left out. */
    OURS,
    /** A file that is made for machines; a text has no place there. */
    NOBODYS
  }

  /** Who may have the address that this document asks for. */
  Right right(Claim claim) {
    Optional<OwnAddress> own = OwnAddress.at(claim.key());
    boolean page = own.isPresent() ? own.get().isPage() : claim.key().equals(POSTS);
    if (own.isEmpty() && !page) {
      return Right.AUTHORS;
    }
    boolean notes = tool == Tool.OUTLOUD || tool.dialect().hasWikilinks();
    if (notes && page) {
      return Right.AUTHORS;
    }
    boolean ours = tool != Tool.OUTLOUD && (!page || !says(claim, own));
    return ours ? Right.OURS : page ? Right.AUTHORS : Right.NOBODYS;
  }

  /** Whether a page of another tool says more than that a list follows. */
  private static boolean says(Claim claim, Optional<OwnAddress> own) {
    Body body = claim.document().body();
    // A page that searches needs the index of its own tool, which is not there.
    if (own.isPresent() && (own.get() == OwnAddress.HOME || own.get() == OwnAddress.SEARCH)) {
      return false;
    }
    boolean list = own.isEmpty() || LISTS.contains(own.get());
    int words = body.length().words() + body.length().characters();
    return words >= (list ? ENOUGH_WORDS : 1) && !hasTemplate(body.markup());
  }

  /** Loops of a template stay as text, for nobody runs them here. */
  private static boolean hasTemplate(Markup markup) {
    for (Markup.Piece piece : markup.pieces()) {
      if (piece instanceof Markup.Html html
          && (html.html().contains("{%") || html.html().contains("{{"))) {
        return true;
      }
    }
    return false;
  }
}
