package outloud.thread;

/** What becomes of an article's code in its thread. */
public enum CodeForm {
  /** A picture; three short lines stay text. */
  PICTURE,
  /** Text wherever a segment holds it; the rest is left out. */
  TEXT,
  /** It is left out. */
  NONE
}
