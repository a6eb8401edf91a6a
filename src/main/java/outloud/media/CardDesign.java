package outloud.media;

/** How a social card looks. */
public enum CardDesign {
  /** Ink on paper: the site's name above, the title, the author below. */
  PAPER(false),
  /** A prompt on a dark ground, everything in one monospaced face. */
  TERMINAL(true),
  /** The accent colour as the ground, and a large portrait. */
  POSTER(false);

  private final boolean isDark;

  CardDesign(boolean isDark) {
    this.isDark = isDark;
  }

  /** Whether it wants the colours of a dark theme. */
  public boolean isDark() {
    return isDark;
  }
}
