package outloud.document;

import java.util.List;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Location;
import outloud.markdown.Body;
import outloud.markdown.Markup;
import outloud.source.SourcePath;

/**
 * A parsed source file, as written.
 *
 * @param title from its front matter, its first heading or its name, in this order
 * @param date from its front matter, its name, its address or a cuid, in this order; nothing when
 *     none says one
 * @param defaultSlug from the file's or bundle's name, without its date
 * @param named whether that was the file's or the folder's name
 * @param head where its front matter begins, for what is wrong with the document as a whole
 */
public record Document(
    SourcePath path,
    Dialect dialect,
    FrontMatter frontMatter,
    Body body,
    Sourced<String> title,
    Optional<Sourced<PublishDate>> date,
    String defaultSlug,
    Origin named,
    List<KeyPlace> places,
    Location head) {

  public Document {
    places = List.copyOf(places);
  }

  /**
   * Where a key of the front matter stands.
   *
   * @param key our own name for it
   * @param written the name that the author gave it
   * @param location of its value
   */
  public record KeyPlace(String key, String written, Location location) {
    /** This key, as the origin of what it says. */
    public Origin origin() {
      return new Origin(Origin.Kind.FRONT_MATTER, written, location);
    }
  }

  /** The same with other markup in its body. */
  public Document withMarkup(Markup markup) {
    return new Document(
        path,
        dialect,
        frontMatter,
        body.with(markup),
        title,
        date,
        defaultSlug,
        named,
        places,
        head);
  }

  /** Where this key stands, or else where the document begins. */
  public Location place(String key) {
    return keyPlace(key).map(KeyPlace::location).orElse(head);
  }

  /** This key as the origin of something; nothing where it is absent. */
  public Optional<Origin> said(String key) {
    return keyPlace(key).map(KeyPlace::origin);
  }

  /** This key as the origin of something; the document's name where the key is absent. */
  public Origin origin(String key) {
    return keyPlace(key).map(KeyPlace::origin).orElse(named);
  }

  /**
   * The author's word that holds this back without saying yes or no; nothing where all is clear.
   */
  public Optional<String> unclearHold() {
    return keyPlace(Key.DRAFT.id())
        .flatMap(place -> frontMatter.fields().get(place.written()))
        .map(Entries::text)
        .filter(HoldBack::isUnclear);
  }

  /** Whether its author wrote a date, be it one or not; what is none was reported. */
  public boolean saysADate() {
    for (Node.Entry entry : frontMatter.fields().entries()) {
      boolean date = Key.of(entry.key()).filter(name -> name.key() == Key.DATE).isPresent();
      if (date && !Entries.text(entry.value()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Optional<KeyPlace> keyPlace(String key) {
    for (KeyPlace place : places) {
      if (place.key().equals(key)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }
}
