package outloud.media;

/**
 * What a network shows of a post or of the site.
 *
 * @param title may be empty: then the site's name is the title
 * @param site the site's name
 * @param host where the site is, like {@code ada.dev}; empty when that is nowhere yet
 * @param date in words, empty when there is none
 * @param portrait a name for the bytes of the author's picture, empty when there is none
 */
public record SocialCard(
    String title,
    String author,
    String site,
    String host,
    String date,
    String portrait,
    Palette palette,
    CardDesign design,
    CardShape shape)
    implements Card {

  /** All that goes into it, as one text. */
  public String content() {
    return String.join(
        "\0",
        title,
        author,
        site,
        host,
        date,
        portrait,
        design.name(),
        shape.name(),
        Integer.toHexString(palette.ground()),
        Integer.toHexString(palette.ink()),
        Integer.toHexString(palette.muted()),
        Integer.toHexString(palette.accent()));
  }

  /** Any card with all the same but its title and its date. */
  SocialCard bare() {
    String any = headline().equals(site) ? "" : site + "…";
    return new SocialCard(any, author, site, host, "", portrait, palette, design, shape);
  }

  /** The title, or the site's name where there is none. */
  String headline() {
    return title.isBlank() ? site : title;
  }
}
