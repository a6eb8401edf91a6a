package outloud.site;

import outloud.document.Document;

/** A document that is not published, and why. */
public record Held(Document document, Reason reason, String why) {
  /** Why a document is held back. */
  public enum Reason {
    DRAFT,
    FUTURE,
    EXPIRED,
    REFUSED
  }
}
