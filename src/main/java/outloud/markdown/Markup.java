package outloud.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** HTML in which the addresses of references are still open. */
public record Markup(List<Piece> pieces) {
  public static final Markup EMPTY = new Markup(List.of());

  public Markup {
    pieces = List.copyOf(pieces);
  }

  /** A part of the markup. */
  public sealed interface Piece {}

  /** Finished HTML. */
  public record Html(String html) implements Piece {}

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

  /** All references, in the order of the text; a link's reference once. */
  public Stream<Target.Reference> references() {
    return pieces.stream()
        .flatMap(piece ->
            switch (piece) {
              case Open open -> Stream.of(open.reference());
              case Address address -> Stream.of(address.reference());
              case Html _, Close _ -> Stream.empty();
            });
  }

  /**
   * Finished HTML.
   *
   * @param addresses gives the unescaped URL of a reference, or nothing when it leads nowhere (a
   *     picture then keeps its path as written)
   */
  public String html(Function<Target.Reference, Optional<String>> addresses) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Html(String text) -> html.append(text);
        case Open(Target.Reference reference, String attributes) ->
            addresses
                .apply(reference)
                .ifPresent(url ->
                    html.append("<a href=\"")
                        .append(escaped(url))
                        .append('"')
                        .append(attributes)
                        .append('>'));
        case Close(Target.Reference reference) ->
            addresses.apply(reference).ifPresent(_ -> html.append("</a>"));
        case Address(Target.Reference reference) ->
            html.append(escaped(addresses.apply(reference).orElse(reference.path())));
      }
    }
    return html.toString();
  }

  private static String escaped(String url) {
    return url.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
