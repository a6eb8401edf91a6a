package outloud.site;

import java.util.Locale;
import java.util.Optional;
import outloud.diagnostic.Location;
import outloud.document.Document;
import outloud.document.Origin;
import outloud.document.PublishDate;

/**
 * The address that a document asks for; others may ask for the same.
 *
 * @param path site-absolute
 * @param language that its path says; empty when it says none
 */
record Claim(Document document, String section, String slug, String path, String language) {

  /** Whether the author wrote the address down: then it is kept or refused, and never changed. */
  boolean isWritten() {
    return document.frontMatter().slug().isPresent()
        || (document.frontMatter().permalink().isPresent()
            && !Places.isElsewhere(document.frontMatter().permalink().get()));
  }

  /** Where the author wrote the address; the document's head where nothing is written. */
  Location place() {
    boolean permalink = document.frontMatter().permalink().isPresent();
    return document.place(permalink ? "permalink" : "slug");
  }

  /** What the author can do about it: the key is named that says the address now. */
  String another() {
    String key = Places.wished(document.frontMatter()).isPresent() ? "permalink" : "slug";
    return "Give this one another `" + document.said(key).map(Origin::key).orElse(key) + "`.";
  }

  /** The same document at another address. */
  Claim at(String other) {
    return new Claim(document, section, slug, other, language);
  }

  /** Two paths that differ only in case are one file on many machines. */
  String key() {
    return path.toLowerCase(Locale.ROOT);
  }

  /** The day of the document as it stands in names; empty when it has none. */
  String day() {
    Optional<PublishDate> date = PostMaker.date(document);
    return date.isEmpty() ? "" : date.get().day().toString();
  }
}
