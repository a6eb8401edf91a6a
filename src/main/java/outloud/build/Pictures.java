package outloud.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.media.BrokenPicture;
import outloud.media.PictureFacts;
import outloud.media.PictureFormat;
import outloud.output.FileState;
import outloud.output.Fingerprint;
import outloud.output.NotDrawn;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.output.OutputWriter;
import outloud.page.Gallery;
import outloud.site.Permalink;
import outloud.site.Site;
import outloud.site.StaticFile;
import outloud.source.Locator;

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
   */
  record Walls(OutputWriter files, OutputWriter notes, Instant now) {}

  /** What a picture became, and what is to be said of it. */
  private record Hung(
      StaticFile file,
      PictureFormat format,
      Optional<Gallery.Exhibit> exhibit,
      Optional<BrokenPicture> broken) {}

  /** Whether a file of the site is published here. */
  static boolean takes(Site site, StaticFile file) {
    return site.config().pictures().wanted() && PictureFormat.isNamed(file.path().value());
  }

  /** Writes all files of pictures. */
  Gallery hang(
      Site site, Locator locator, Walls walls, Workers workers, Progress progress, Report report) {
    List<StaticFile> files = site.files().stream().filter(file -> takes(site, file)).toList();
    if (files.isEmpty()) {
      return Gallery.NONE;
    }
    album.take(walls.notes().noted());
    ShownPictures shown = ShownPictures.of(site);
    List<Hung> hung =
        workers.map(
            progress.counting("picture", files),
            file -> new Hanging(site, shown, walls, report).hang(file));
    Map<String, Gallery.Exhibit> exhibits = new HashMap<>();
    for (Hung one : hung) {
      String url = url(one.file().path());
      one.exhibit().ifPresent(exhibit -> exhibits.put(url, exhibit));
      one.broken().ifPresent(it -> report.add(broken(shown.place(url, locator), url, it)));
      if (one.exhibit().isPresent() && !one.format().names(url)) {
        report.add(misnamed(shown.place(url, locator), url, one.format()));
      }
    }
    walls.notes().note(album.text());
    album.endRound();
    report.ended("pictures");
    return new Gallery(exhibits);
  }

  private static long nanoseconds(Instant moment) {
    return TimeUnit.SECONDS.toNanos(moment.getEpochSecond()) + moment.getNano();
  }

  private static String url(OutputPath path) {
    return new Permalink("/" + path.value()).encoded();
  }

  private static Diagnostic broken(Location place, String url, BrokenPicture picture) {
    return Diagnostic.of(
        Code.PICTURE_BROKEN,
        place,
        "the picture " + url + " " + picture.reason(),
        "It is shown as it is. Save it once more, or take another file.");
  }

  /** Browsers look into a picture; networks, and servers that forbid it, believe the name. */
  private static Diagnostic misnamed(Location place, String url, PictureFormat format) {
    return Diagnostic.of(
        Code.PICTURE_WRONG_ENDING,
        place,
        "the picture " + url + " is " + format + ", whatever its name says",
        "Name it `." + format.ending() + "`, here and in its folder.");
  }

  /** One build's way with pictures. */
  private final class Hanging {
    private final Site site;
    private final ShownPictures shown;
    private final OutputWriter out;
    private final long now;
    private final Report report;

    Hanging(Site site, ShownPictures shown, Walls walls, Report report) {
      this.site = site;
      this.shown = shown;
      this.out = walls.files();
      this.now = nanoseconds(walls.now());
      this.report = report;
    }

    Hung hang(StaticFile file) {
      Darkroom.Negative negative = darkroom.negative(file.from());
      try {
        return hang(file, negative);
      } finally {
        negative.forget();
      }
    }

    private Hung hang(StaticFile file, Darkroom.Negative negative) {
      String url = url(file.path());
      boolean isShown = shown.shows(url);
      Optional<Album.Entry> known = known(file.from(), negative);
      if (known.isEmpty()) {
        write(asIs(file, negative), "");
        return new Hung(
            file,
            PictureFormat.UNKNOWN,
            Optional.empty(),
            isShown ? negative.broken() : Optional.empty());
      }
      Album.Entry entry = known.get();
      publish(file, entry, negative);
      PictureCopies copies = isShown ? copies(file, url, entry) : PictureCopies.NONE;
      Optional<Album.Entry> printed = print(entry, copies, negative);
      album.put(file.from().toString(), printed.orElse(entry));
      if (printed.isEmpty()) {
        return new Hung(
            file, entry.facts().format(), Optional.empty(), Optional.of(Darkroom.UNDECODABLE));
      }
      PictureFacts facts = entry.facts();
      Gallery.Exhibit exhibit =
          new Gallery.Exhibit(
              facts.width(),
              facts.height(),
              printed.get().isDecoded() ? printed.get().tint() : "",
              copies.wide(),
              copies.portrait());
      return new Hung(
          file,
          facts.format(),
          isShown ? Optional.of(exhibit) : Optional.empty(),
          Optional.empty());
    }

    /** Also what cannot be read to its end loses what nobody is to know of it. */
    private static OutputFile asIs(StaticFile file, Darkroom.Negative negative) {
      return negative.isClean()
          ? new OutputFile.Copied(file.path(), file.from())
          : new OutputFile.Drawn(file.path(), Fingerprint.of(negative.bytes()), negative::clean);
    }

    /** By the state of its file, else by its bytes; nothing of what is no picture. */
    private Optional<Album.Entry> known(Path file, Darkroom.Negative negative) {
      Optional<Album.Entry> former = album.of(file.toString());
      String state = state(file);
      if (former.isPresent() && !state.isEmpty() && former.get().state().equals(state)) {
        return former;
      }
      if (negative.facts().isEmpty()) {
        return Optional.empty();
      }
      String content = Fingerprint.of(negative.bytes());
      if (former.isPresent() && former.get().content().equals(content)) {
        return former.map(entry -> entry.withState(state));
      }
      return Optional.of(
          new Album.Entry(
              state, content, negative.facts().get(), negative.isClean(), Album.Entry.NOT_DECODED));
    }

    /** Empty when the file is so new that its next change might not show. */
    private String state(Path file) {
      try {
        FileState state = FileState.followed(file);
        return state.settled() < now ? state.whole() : "";
      } catch (IOException _) {
        return "";
      }
    }

    private PictureCopies copies(StaticFile file, String url, Album.Entry entry) {
      boolean webp = darkroom.knowsWebp();
      boolean readable = webp || entry.facts().format() != PictureFormat.WEBP;
      return readable
          ? PictureCopies.of(
              file.path(),
              entry.content(),
              entry.facts(),
              site.config().pictures(),
              shown.use(url),
              webp)
          : PictureCopies.NONE;
    }

    /** The author's file, without what readers need not know. */
    private void publish(StaticFile file, Album.Entry entry, Darkroom.Negative negative) {
      String stamp = stamps.of("original\0" + entry.content());
      OutputFile published =
          entry.clean()
              ? new OutputFile.Copied(file.path(), file.from())
              : new OutputFile.Drawn(file.path(), entry.content(), negative::clean);
      if (!isReused(List.of(file.path()), stamp)) {
        write(published, stamp);
      }
    }

    /** Makes the copies, unless a former build did; nothing when the picture cannot be decoded. */
    private Optional<Album.Entry> print(
        Album.Entry entry, PictureCopies copies, Darkroom.Negative negative) {
      if (copies.files().isEmpty()) {
        return Optional.of(entry);
      }
      List<OutputPath> paths = copies.files().stream().map(PictureCopies.Wanted::path).toList();
      int widest = widest(copies);
      String stamp = stamps.of("copies\0" + entry.content() + '\0' + paths);
      boolean reused = isReused(paths, stamp);
      if (reused && entry.isDecoded()) {
        return Optional.of(entry);
      }
      return darkroom.inTurn(
          entry.facts(),
          widest,
          () -> {
            Optional<Album.Entry> seen =
                entry.isDecoded()
                    ? Optional.of(entry)
                    : negative.tint(entry.facts(), widest).map(entry::withTint);
            if (seen.isPresent() && !reused) {
              copies.files().forEach(wanted -> write(copy(entry, wanted, widest, negative), stamp));
            }
            return seen;
          });
    }

    private static int widest(PictureCopies copies) {
      int widest = 1;
      for (PictureCopies.Wanted wanted : copies.files()) {
        widest = Math.max(widest, wanted.width());
      }
      return widest;
    }

    private OutputFile copy(
        Album.Entry entry, PictureCopies.Wanted wanted, int widest, Darkroom.Negative negative) {
      int quality = site.config().pictures().quality();
      return new OutputFile.Drawn(
          wanted.path(),
          entry.content() + "-" + wanted.width(),
          () -> negative.print(entry.facts(), widest, wanted.width(), wanted.webp(), quality));
    }

    private boolean isReused(List<OutputPath> paths, String stamp) {
      try {
        return !stamp.isEmpty() && out.reuse(paths, stamp);
      } catch (IOException e) {
        report.unwritable(e);
        return false;
      }
    }

    private void write(OutputFile file, String stamp) {
      try {
        out.write(file, stamp);
      } catch (NotDrawn e) {
        report.add(
            Diagnostic.of(
                Code.PICTURE_BROKEN,
                Location.file(file.path().value()),
                "this picture cannot be made: " + e.reason(),
                "Write `pictures: false` in site.yaml to show pictures as they are."));
      } catch (IOException e) {
        report.unwritable(e);
      }
    }
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
