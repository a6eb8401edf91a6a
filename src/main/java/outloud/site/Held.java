package outloud.site;

import outloud.document.Document;

/**
 * A document that is not published, and why.
 *
 * @param section the folder it counts to
 */
public record Held(Document document, String section, Reason reason, String why) {
  /** Why a document is held back. */
  public enum Reason {
    DRAFT,
    FUTURE,
    EXPIRED,
    REFUSED,
    /** It is no page of its own. */
    EXCLUDED
  }
}
