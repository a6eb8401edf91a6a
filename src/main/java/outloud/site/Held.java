package outloud.site;

import outloud.document.Document;

/**
 * A document that is not published, and why.
 *
 * @param section the folder it counts to
 */
public record Held(Document document, String section, Reason reason, String why) {
  /** Why a post is held back that is only begun. */
  public static final String NO_TEXT = "it has no text yet";

  /** Why a document is held back. */
  public enum Reason {
    DRAFT,
    FUTURE,
    EXPIRED,
    REFUSED,
    /** It is no page of its own. */
    EXCLUDED,
    /** It is the thread of a post. */
    THREAD
  }
}
