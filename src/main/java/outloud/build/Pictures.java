package outloud.build;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import outloud.media.PictureFormat;
import outloud.output.OutputWriter;
import outloud.page.Gallery;
import outloud.site.Site;
import outloud.site.StaticFile;

/**
 * Publishes the author's pictures: each file without what readers need not know of it, and of what
 * pages show, smaller copies. What is known from a former build is neither opened nor decoded.
 */
final class Pictures {
  private final Darkroom darkroom = new Darkroom();
  private final Album album = new Album();
  private final Stamps stamps;

  /**
   * A publisher of pictures.
   *
   * @param stamps by which the files of an earlier build are known again
   */
  Pictures(Stamps stamps) {
    this.stamps = stamps;
  }

  /**
   * Where pictures go.
   *
   * @param files takes what is published
   * @param notes where what is known now is noted for the next build
   * @param now a moment before the first file was looked at
   * @param hasty whether somebody waits for the pages and will look at few of the pictures: they
   *     are made when they are asked for, and nothing is known of them but what their heads say
   */
  record Walls(OutputWriter files, OutputWriter notes, Instant now, boolean hasty) {}

  /** Whether a file of the site is published here. */
  static boolean takes(Site site, StaticFile file) {
    return site.config().pictures().wanted() && PictureFormat.isNamed(file.path().value());
  }

  /**
   * Writes all files of pictures.
   *
   * @param textWidth how wide pages show them, in rem
   */
  Gallery hang(
      Site site,
      double textWidth,
      Locations locations,
      Walls walls,
      Workers workers,
      Progress progress,
      Report report) {
    List<StaticFile> files = site.files().stream().filter(file -> takes(site, file)).toList();
    if (files.isEmpty()) {
      return Gallery.NONE;
    }
    album.take(walls.notes().noted());
    ShownPictures shown = ShownPictures.of(site);
    Hanging hanging =
        new Hanging(darkroom, album, stamps, site.config().pictures(), shown, walls, report);
    Map<String, Gallery.Exhibit> exhibits = new HashMap<>();
    for (Hanging.Hung one : workers.map(progress.counting("picture", files), hanging::hang)) {
      one.exhibit().ifPresent(exhibit -> exhibits.put(one.url(), exhibit));
      one.trouble()
          .ifPresent(trouble ->
              report.add(
                  trouble.at(
                      shown.place(one.url(), locations).orElseGet(() -> locations.of(one.file())),
                      one.url(),
                      shown.others(one.url()))));
    }
    walls.notes().note(album.text());
    album.endRound();
    report.ended("pictures");
    return new Gallery(exhibits, textWidth);
  }

  static List<StaticFile> others(Site site) {
    List<StaticFile> others = new ArrayList<>();
    for (StaticFile file : site.files()) {
      if (!takes(site, file)) {
        others.add(file);
      }
    }
    return others;
  }
}
