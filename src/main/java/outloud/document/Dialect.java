package outloud.document;

/** The way a tool writes front matter and embeds. */
public enum Dialect {
  PLAIN("plain"),
  JEKYLL("jekyll"),
  HUGO("hugo"),
  HASHNODE("hashnode"),
  DEV_TO("dev.to"),
  ELEVENTY("eleventy"),
  ASTRO("astro"),
  ZOLA("zola"),
  OBSIDIAN("obsidian"),
  DENDRON("dendron");

  private final String label;

  Dialect(String label) {
    this.label = label;
  }

  /** Whether {@code [[note]]} is a link. */
  public boolean hasWikilinks() {
    return this == OBSIDIAN || this == DENDRON;
  }

  /** As people write it; used in the report. */
  public String label() {
    return label;
  }
}
