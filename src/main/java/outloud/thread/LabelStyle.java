package outloud.thread;

/** How the segments of a thread are numbered; two segments or fewer never are. */
public enum LabelStyle {
  /** {@code 1/7} at the end of each. */
  FRACTION,
  /** {@code 1.} at the beginning of each: how many there are is not said. */
  NUMBER,
  /** {@code 🧵} at the end of the first. */
  EMOJI,
  /** Not at all. */
  NONE
}
