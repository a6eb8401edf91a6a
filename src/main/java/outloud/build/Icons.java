package outloud.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import outloud.data.JsonText;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
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

  /**
   * What an icon is made of: the author's file, and the theme's drawing where it is no picture.
   *
   * @param place of the author's file
   * @param isUnread whether the author's file turned out to be none
   */
  private record Source(
      Optional<BinaryReader.Binary> own,
      Optional<Location> place,
      String theme,
      int ground,
      AtomicBoolean isUnread) {
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

  /**
   * One piece of work for each file.
   *
   * @param locations of the author's files; nothing in a preview, which draws what is asked for
   */
  List<Runnable> works(
      Site site, Theme theme, Cards.Places places, Optional<Locations> locations, Report report) {
    Set<OutputPath> taken = site.files().stream().map(StaticFile::path).collect(Collectors.toSet());
    Source source = source(site, theme, locations);
    List<Runnable> works = new ArrayList<>();
    SIDES.forEach((address, side) -> {
      OutputPath path = address.permalink().output();
      if (!taken.contains(path)) {
        works.add(() -> icon(source, theme.name(), path, side, places, report));
      }
    });
    OutputPath manifest = OwnAddress.MANIFEST.permalink().output();
    if (!taken.contains(manifest)) {
      works.add(() -> put(new OutputFile.Made(manifest, manifest(site, source)), places, report));
    }
    return works;
  }

  private Source source(Site site, Theme theme, Optional<Locations> locations) {
    Optional<StaticFile> file =
        IconView.own(site).filter(own -> !own.path().value().endsWith(".ico"));
    Asset icon = theme.assets().get("icon.svg");
    String drawing = icon != null && icon.file() instanceof OutputFile.Made made ? made.text() : "";
    String paper = theme.colours().find("paper", false).orElse("");
    return new Source(
        file.flatMap(own -> reader.find(own.from())),
        locations.flatMap(known -> file.map(known::of)),
        drawing,
        Palette.colour(paper, Palette.LIGHT.ground()),
        new AtomicBoolean());
  }

  private void icon(
      Source source, String theme, OutputPath path, int side, Cards.Places places, Report report) {
    String content = source.content(side);
    String stamp = stamps.of(content);
    try {
      if (stamp.isEmpty() || !places.publicFiles().reuse(List.of(path), stamp)) {
        String mark = Fingerprint.of(content.getBytes(StandardCharsets.UTF_8));
        OutputFile.Drawn icon = new OutputFile.Drawn(path, mark, () -> drawn(source, side));
        places.publicFiles().write(icon, isUnread(source, icon, report) ? "" : stamp);
      }
    } catch (NotDrawn e) {
      report.add(
          e.getCause() instanceof NoDrawing ? noDrawing(theme, places) : notDrawn(places, e));
    } catch (IOException e) {
      report.unwritable(e);
    }
  }

  /** Said again in each build, so nothing that stands for it is known again. */
  private static boolean isUnread(Source source, OutputFile.Drawn icon, Report report)
      throws NotDrawn {
    if (source.place().isEmpty()) {
      return false;
    }
    icon.bytes();
    if (source.isUnread().get()) {
      report.add(
          Diagnostic.of(
              Code.PICTURE_BROKEN,
              source.place().get(),
              "no icon can be drawn from this file: it is neither SVG nor a picture that is whole",
              "Telephones get the theme's icon. Save it once more as SVG or PNG, and look at it in"
                  + " a browser."));
    }
    return source.isUnread().get();
  }

  private static Diagnostic noDrawing(String theme, Cards.Places places) {
    return Diagnostic.of(
        Code.PICTURE_BROKEN,
        places.config(),
        "no icon can be drawn from `assets/icon.svg` of the theme `" + theme + "`: it is no SVG",
        "Correct that file, or put a `favicon.svg` or `favicon.png` into your content folder.");
  }

  private static Diagnostic notDrawn(Cards.Places places, NotDrawn e) {
    return Diagnostic.of(
        Code.CARD_NOT_DRAWN,
        places.config(),
        "icons cannot be drawn by this Java: " + e.reason(),
        "Use a full JDK 25, or put `apple-touch-icon.png`, `icon-192.png` and"
            + " `icon-512.png` into your content folder.");
  }

  /** The theme's icon is none. */
  private static final class NoDrawing extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoDrawing() {
      super("no drawing");
    }
  }

  private byte[] drawn(Source source, int side) {
    Optional<byte[]> own =
        source.own().flatMap(file -> renderer.render(reader.read(file), side, source.ground()));
    if (own.isPresent()) {
      return own.get();
    }
    source.isUnread().set(source.own().isPresent());
    return renderer
        .render(source.theme().getBytes(StandardCharsets.UTF_8), side, source.ground())
        .orElseThrow(NoDrawing::new);
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
