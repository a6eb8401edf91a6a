package outloud.media;

/** A file that is not what its first bytes promise; never leaves the room. */
final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * A malformed file.
   *
   * @param reason as in {@link BrokenPicture}
   */
  Malformed(String reason) {
    super(reason, null, false, false);
  }

  static Malformed truncated() {
    return new Malformed("ends too early");
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
