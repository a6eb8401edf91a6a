package outloud.markdown;

/** What a tool reads in Markdown beyond, or other than, what all of them read. */
public enum Notation {
  COMMON,
  /** HTML as kramdown reads it where that is another way than CommonMark's. */
  KRAMDOWN,
  /** {@code [[note|words]]} is a link and {@code %%comment%%} is none of the reader's business. */
  OBSIDIAN,
  /** The same, with the words first: {@code [[words|note]]}. */
  DENDRON;

  /** Whether double brackets are links. */
  boolean hasWikilinks() {
    return this == OBSIDIAN || this == DENDRON;
  }
}
