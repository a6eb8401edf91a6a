package outloud.document;

import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Location;
import outloud.markdown.Body;
import outloud.markdown.Markup;
import outloud.source.SourcePath;

/**
 * A parsed source file, as written.
 *
 * @param defaultSlug from the file's or bundle's name, without its date
 * @param namedDate the date in the file's or folder's name, or the one that a cuid holds
 * @param head where its front matter begins, for what is wrong with the document as a whole
 */
public record Document(
    SourcePath path,
    Dialect dialect,
    FrontMatter frontMatter,
    Body body,
    String defaultSlug,
    Optional<PublishDate> namedDate,
    List<KeyPlace> places,
    Location head) {

  public Document {
    places = List.copyOf(places);
  }

  /** Where a key of the front matter stands. */
  public record KeyPlace(String key, Location location) {}

  /** The same with other markup in its body. */
  public Document withMarkup(Markup markup) {
    Body other = new Body(body.title(), markup, body.blocks(), body.summary(), body.length());
    return new Document(path, dialect, frontMatter, other, defaultSlug, namedDate, places, head);
  }

  /** Where this key stands, or else where the document begins. */
  public Location place(String key) {
    return places.stream()
        .filter(place -> place.key().equals(key))
        .map(KeyPlace::location)
        .findFirst()
        .orElse(head);
  }
}
