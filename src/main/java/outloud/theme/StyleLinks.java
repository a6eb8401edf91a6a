package outloud.theme;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points what a style sheet asks for, like a font, at the names under which it is published. */
final class StyleLinks {
  private static final Pattern URL = Pattern.compile("url\\(\\s*(['\"]?)([^'\")\\s]+)\\1\\s*\\)");

  private StyleLinks() {}

  /**
   * The same style sheet with each {@code url(font.woff2)} as {@code url(font-0a1b2c3d4e.woff2)};
   * an address that names no asset stays as it is.
   *
   * @param name of the style sheet among the assets: addresses are relative to its folder
   */
  static String published(String css, String name, Map<String, Asset> assets) {
    Path folder = requireNonNull(Path.of("/assets", name).getParent());
    Matcher url = URL.matcher(css);
    StringBuilder published = new StringBuilder(css.length());
    while (url.find()) {
      Path target = folder.resolve(url.group(2)).normalize();
      Asset asset = target.startsWith("/assets") ? assets.get(name(target)) : null;
      String address =
          asset == null
              ? url.group()
              : "url(" + text(folder.relativize(Path.of("/", asset.file().path().value()))) + ")";
      url.appendReplacement(published, Matcher.quoteReplacement(address));
    }
    return url.appendTail(published).toString();
  }

  private static String name(Path target) {
    return target.getNameCount() < 2 ? "" : text(Path.of("/assets").relativize(target));
  }

  private static String text(Path path) {
    return path.toString().replace('\\', '/');
  }
}
