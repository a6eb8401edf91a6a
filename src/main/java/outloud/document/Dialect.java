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
  OBSIDIAN("obsidian");

  private final String label;

  Dialect(String label) {
    this.label = label;
  }

  /** As people write it; used in the report. */
  public String label() {
    return label;
  }
}
