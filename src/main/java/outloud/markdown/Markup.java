package outloud.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * HTML in which the addresses of references are still open.
 *
 * @param anchors every {@code id} in it that a link may lead to, in the order of the text
 */
public record Markup(List<Piece> pieces, List<String> anchors) {
  public static final Markup EMPTY = new Markup(List.of());

  public Markup {
    pieces = List.copyOf(pieces);
    anchors = List.copyOf(anchors);
  }

  /** Markup that no link leads into. */
  public Markup(List<Piece> pieces) {
    this(pieces, List.of());
  }

  /** A part of the markup. */
  public sealed interface Piece {}

  /** Finished HTML. */
  public record Html(String html) implements Piece {

    /** Text, escaped here. */
    public static Html of(String text) {
      return new Html(outloud.markdown.Html.text(text));
    }
  }

  /**
   * The start tag of a link. When its reference has no address, the tag and its {@link Close} are
   * left out and the label stays as text.
   *
   * @param attributes finished attributes after {@code href}, with a leading space, or empty
   */
  public record Open(Target.Reference reference, String attributes) implements Piece {}

  /** The end tag that belongs to an {@link Open} of the same reference. */
  public record Close(Target.Reference reference) implements Piece {}

  /** An address inside an attribute that stays in any case: a picture's source. */
  public record Address(Target.Reference reference) implements Piece {}

  /**
   * A block where the author wants a part of another document: a link to it, until somebody who
   * knows that document puts the part in its place.
   *
   * @param label the words of the link, unescaped
   */
  public record Embed(Target.Reference reference, String label) implements Piece {}

  /**
   * Words that are neither the author's nor markup, in the language of the site: what a callout
   * without a title is called, what a link says to those who only hear it.
   *
   * @param key the name of the words among a theme's texts
   * @param words what they are in English, with {@code {0}} for the thing
   * @param thing what they speak of, unescaped; empty for nothing
   */
  public record Label(String key, String words, String thing) implements Piece {

    /** In English, for those who have no texts. */
    public String english() {
      return words.replace("{0}", thing);
    }
  }

  /** Nothing to see: a block with a name begins here. */
  public record Start(String anchor) implements Piece {}

  /** Nothing to see: the block of this name ends here. */
  public record End(String anchor) implements Piece {}

  /** All references, in the order of the text; a link's reference once. */
  public Stream<Target.Reference> references() {
    List<Target.Reference> references = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Open open) {
        references.add(open.reference());
      } else if (piece instanceof Address address) {
        references.add(address.reference());
      } else if (piece instanceof Embed embed) {
        references.add(embed.reference());
      }
    }
    return references.stream();
  }

  /** The same text with other pieces. */
  public Markup withPieces(List<Piece> others) {
    return new Markup(others, anchors);
  }

  /** Finished HTML with its labels in English; otherwise as {@link #html(Function, Function)}. */
  public String html(Function<Target.Reference, Optional<String>> addresses) {
    return html(addresses, Label::english);
  }

  /**
   * Finished HTML.
   *
   * @param addresses gives the unescaped URL of a reference, or nothing when it leads nowhere (a
   *     picture then keeps its path as written)
   * @param labels gives the words of a label, unescaped
   */
  public String html(
      Function<Target.Reference, Optional<String>> addresses, Function<Label, String> labels) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Html finished) {
        html.append(finished.html());
      } else if (piece instanceof Open open) {
        open(html, addresses.apply(open.reference()), open.attributes());
      } else if (piece instanceof Close close) {
        html.append(addresses.apply(close.reference()).isPresent() ? "</a>" : "");
      } else if (piece instanceof Address address) {
        Optional<String> url = addresses.apply(address.reference());
        html.append(
            escaped(url.isPresent() ? url.get() : UrlText.encoded(address.reference().path())));
      } else if (piece instanceof Embed embed) {
        link(html, addresses.apply(embed.reference()), embed.label());
      } else if (piece instanceof Label label) {
        html.append(escaped(labels.apply(label)));
      }
    }
    return html.toString();
  }

  private static void open(StringBuilder html, Optional<String> url, String attributes) {
    if (url.isPresent()) {
      html.append("<a href=\"").append(escaped(url.get())).append('"');
      html.append(attributes).append('>');
    }
  }

  private static void link(StringBuilder html, Optional<String> url, String label) {
    html.append("<p>");
    open(html, url, "");
    html.append(outloud.markdown.Html.text(label));
    html.append(url.isPresent() ? "</a></p>\n" : "</p>\n");
  }

  private static String escaped(String text) {
    return outloud.markdown.Html.attribute(text);
  }
}
