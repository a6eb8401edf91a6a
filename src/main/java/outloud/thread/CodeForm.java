package outloud.thread;

/** What becomes of an article's code in its thread. */
public enum CodeForm {
  /** A picture; three short lines stay text. */
  PICTURE,
  /** Text wherever a segment holds it with what announces it; the rest is a picture. */
  TEXT,
  /** It is left out. */
  NONE
}
