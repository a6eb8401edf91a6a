package outloud.thread;

/** Where in a thread the article's own address stands. */
public enum LinkPlace {
  /** At the end of the last segment. */
  LAST,
  /** At the end of the first segment. */
  FIRST,
  /** At both places. */
  BOTH
}
