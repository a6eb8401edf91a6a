package outloud.page;

import java.util.List;
import java.util.Optional;
import outloud.output.OutputPath;
import outloud.site.OwnAddress;
import outloud.site.Permalink;
import outloud.site.Site;
import outloud.site.StaticFile;

/**
 * The icons of a site as pages lead to them.
 *
 * @param url the author's own icon; empty where the theme's stands
 * @param type its media type; empty where the theme's stands
 * @param touchUrl the picture of 180 pixels that telephones put on their screens
 * @param manifestUrl the file that names the larger ones
 */
public record IconView(String url, String type, String touchUrl, String manifestUrl) {
  /** Where authors put an icon, the one that browsers show best first. */
  private static final List<String> NAMES =
      List.of("favicon.svg", "icon.svg", "favicon.png", "favicon.ico");

  /** The icons of this site. */
  static IconView of(Site site) {
    Optional<StaticFile> own = own(site);
    return new IconView(
        own.map(file -> site.config().local(new Permalink("/" + file.path()))).orElse(""),
        own.map(file -> type(file.path())).orElse(""),
        site.config().local(OwnAddress.TOUCH_ICON.permalink()),
        site.config().local(OwnAddress.MANIFEST.permalink()));
  }

  /** The author's own icon: at the top of the site. */
  public static Optional<StaticFile> own(Site site) {
    return NAMES.stream()
        .flatMap(name -> site.files().stream().filter(file -> file.path().value().equals(name)))
        .findFirst();
  }

  private static String type(OutputPath path) {
    String name = path.value();
    if (name.endsWith(".svg")) {
      return "image/svg+xml";
    }
    return name.endsWith(".png") ? "image/png" : "image/x-icon";
  }
}
