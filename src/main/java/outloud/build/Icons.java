package outloud.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import outloud.data.JsonText;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.media.IconRenderer;
import outloud.media.Palette;
import outloud.output.Fingerprint;
import outloud.output.NotDrawn;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.page.IconView;
import outloud.site.OwnAddress;
import outloud.site.Site;
import outloud.site.SiteConfig;
import outloud.site.StaticFile;
import outloud.source.BinaryReader;
import outloud.theme.Asset;
import outloud.theme.Theme;

/**
 * Makes the icons of a site that are no SVG, and the manifest that names them: from the author's
 * icon, else from the theme's {@code icon.svg}. A file of the author's at the same path stands
 * instead, and an icon that is known again is not drawn.
 */
final class Icons {
  /** The pixels of each side. */
  private static final Map<OwnAddress, Integer> SIDES = sides();

  private final IconRenderer renderer = new IconRenderer();
  private final BinaryReader reader = new BinaryReader();
  private final Stamps stamps;

  /**
   * A maker of icons.
   *
   * @param stamps by which the icons of an earlier build are known again
   */
  Icons(Stamps stamps) {
    this.stamps = stamps;
  }

  private static Map<OwnAddress, Integer> sides() {
    Map<OwnAddress, Integer> sides = new LinkedHashMap<>();
    sides.put(OwnAddress.TOUCH_ICON, 180);
    sides.put(OwnAddress.SMALL_ICON, 192);
    sides.put(OwnAddress.LARGE_ICON, 512);
    return sides;
  }

  /** What an icon is made of: the author's file, and the theme's drawing where it is no picture. */
  private record Source(Optional<BinaryReader.Binary> own, String theme, int ground) {
    String content(int side) {
      return "icon\0"
          + side
          + '\0'
          + ground
          + '\0'
          + own.map(BinaryReader.Binary::mark).orElse("")
          + '\0'
          + theme;
    }
  }

  /** One piece of work for each file. */
  List<Runnable> works(Site site, Theme theme, Cards.Places places, Report report) {
    Set<OutputPath> taken = site.files().stream().map(StaticFile::path).collect(Collectors.toSet());
    Source source = source(site, theme);
    List<Runnable> works = new ArrayList<>();
    SIDES.forEach((address, side) -> {
      OutputPath path = address.permalink().output();
      if (!taken.contains(path)) {
        works.add(() -> icon(source, path, side, places, report));
      }
    });
    OutputPath manifest = OwnAddress.MANIFEST.permalink().output();
    if (!taken.contains(manifest)) {
      works.add(() -> put(new OutputFile.Made(manifest, manifest(site, source)), places, report));
    }
    return works;
  }

  private Source source(Site site, Theme theme) {
    Optional<BinaryReader.Binary> own =
        IconView.own(site)
            .filter(file -> !file.path().value().endsWith(".ico"))
            .flatMap(file -> reader.find(file.from()));
    Asset icon = theme.assets().get("icon.svg");
    String drawing = icon != null && icon.file() instanceof OutputFile.Made made ? made.text() : "";
    String paper = theme.colours().find("paper", false).orElse("");
    return new Source(own, drawing, Palette.colour(paper, Palette.LIGHT.ground()));
  }

  private void icon(Source source, OutputPath path, int side, Cards.Places places, Report report) {
    String content = source.content(side);
    String stamp = stamps.of(content);
    try {
      if (stamp.isEmpty() || !places.publicFiles().reuse(List.of(path), stamp)) {
        String mark = Fingerprint.of(content.getBytes(StandardCharsets.UTF_8));
        places
            .publicFiles()
            .write(new OutputFile.Drawn(path, mark, () -> drawn(source, side)), stamp);
      }
    } catch (NotDrawn e) {
      report.add(
          Diagnostic.of(
              Code.CARD_NOT_DRAWN,
              places.config(),
              "icons cannot be drawn by this Java: " + e.reason(),
              "Use a full JDK 25, or put `apple-touch-icon.png`, `icon-192.png` and"
                  + " `icon-512.png` into your content folder."));
    } catch (IOException e) {
      report.unwritable(e);
    }
  }

  private byte[] drawn(Source source, int side) {
    return source
        .own()
        .flatMap(own -> renderer.render(reader.read(own), side, source.ground()))
        .or(() ->
            renderer.render(source.theme().getBytes(StandardCharsets.UTF_8), side, source.ground()))
        .orElseThrow(() -> new IllegalStateException("the theme's icon.svg is no drawing"));
  }

  /** As the W3C's Web Application Manifest has it. */
  private static String manifest(Site site, Source source) {
    SiteConfig config = site.config();
    String ground = String.format(java.util.Locale.ROOT, "#%06x", source.ground());
    JsonText json = JsonText.forFiles();
    json.object(() -> {
      json.field("name", config.title());
      json.field("short_name", config.title());
      if (!config.description().isEmpty()) {
        json.field("description", config.description());
      }
      json.field("lang", config.language());
      json.field("start_url", config.basePath() + "/");
      json.field("scope", config.basePath() + "/");
      json.field("display", "browser");
      json.field("background_color", ground);
      json.field("theme_color", ground);
      json.array(
          "icons",
          () -> {
            icon(json, config, OwnAddress.SMALL_ICON, "any");
            icon(json, config, OwnAddress.LARGE_ICON, "any");
            icon(json, config, OwnAddress.LARGE_ICON, "maskable");
          });
    });
    return json.finish();
  }

  private static void icon(JsonText json, SiteConfig config, OwnAddress address, String purpose) {
    int side = SIDES.getOrDefault(address, 0);
    json.object(() -> {
      json.field("src", config.local(address.permalink()));
      json.field("sizes", side + "x" + side);
      json.field("type", "image/png");
      json.field("purpose", purpose);
    });
  }

  private static void put(OutputFile file, Cards.Places places, Report report) {
    try {
      places.publicFiles().write(file);
    } catch (IOException e) {
      report.unwritable(e);
    }
  }
}
