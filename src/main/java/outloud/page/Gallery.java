package outloud.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the pictures that pages show.
 *
 * @param exhibits by the address of the picture's own file, site-absolute without the base path
 * @param textWidth how wide the text is at most, and a picture with it, in rem
 */
public record Gallery(Map<String, Exhibit> exhibits, double textWidth) {
  /** Of a site that shows none, or of one that nobody looked at. */
  public static final Gallery NONE = new Gallery(Map.of(), 40);

  public Gallery {
    exhibits = Map.copyOf(exhibits);
  }

  /** What is known of the picture at an address, behind which a query or fragment may stand. */
  Optional<Exhibit> at(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '#' && url.charAt(end) != '?') {
      end++;
    }
    return Optional.ofNullable(exhibits.get(url.substring(0, end)));
  }

  /**
   * A picture.
   *
   * @param width in pixels, upright; 0 when it is not known
   * @param height the same
   * @param tint the colour that stands for it while it is loading: three hexadecimal digits of red,
   *     green and blue; empty for none
   * @param wide its copies for the text
   * @param portrait its copies for the author's portrait; nothing when it is none
   */
  public record Exhibit(int width, int height, String tint, Copies wide, Copies portrait) {}

  /**
   * One picture in several widths, narrow ones first; addresses as in {@link Gallery#exhibits}.
   *
   * @param webp as WebP
   * @param plain as JPEG or PNG, for every browser; one of them may be the author's file
   */
  public record Copies(List<Copy> webp, List<Copy> plain) {
    /** No copies: the file itself is shown. */
    public static final Copies NONE = new Copies(List.of(), List.of());

    public Copies {
      webp = List.copyOf(webp);
      plain = List.copyOf(plain);
    }

    /** The one for those who choose none: the widest that is no waste. */
    Optional<Copy> usual() {
      Copy found = null;
      for (Copy copy : plain) {
        found = found == null || copy.width() <= USUAL ? copy : found;
      }
      return Optional.ofNullable(found);
    }
  }

  /** Wide enough for a card on X, and for the text of a page on a fine screen. */
  public static final int USUAL = 1200;

  /** A file with a picture of this size. */
  public record Copy(String url, int width, int height) {}
}
