package outloud.thread;

import java.util.List;

/**
 * One link of a thread.
 *
 * @param text ready to paste
 * @param length by the network's own rule
 * @param media pictures that go with it
 * @param facets links, tags and mentions by UTF-8 byte offsets (Bluesky; empty elsewhere)
 */
public record Segment(String text, int length, List<Media> media, List<Facet> facets) {
  public Segment {
    media = List.copyOf(media);
    facets = List.copyOf(facets);
  }

  /**
   * A picture of a segment.
   *
   * @param file the absolute address of the article's picture, or the {@link Card#file} of a card
   */
  public record Media(String file, String alt) {}

  /** What a part of the text is; start inclusive, end exclusive, in UTF-8 bytes. */
  public record Facet(int start, int end, Kind kind, String value) {
    /** What a network makes of the part. */
    public enum Kind {
      LINK,
      TAG,
      MENTION
    }
  }
}
