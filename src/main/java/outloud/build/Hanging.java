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
import outloud.media.BrokenPicture;
import outloud.media.DecodedPicture;
import outloud.media.PictureFacts;
import outloud.media.PictureFormat;
import outloud.media.PictureReading;
import outloud.media.SealedPicture;
import outloud.output.FileState;
import outloud.output.Fingerprint;
import outloud.output.NotDrawn;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.output.OutputWriter;
import outloud.page.Gallery;
import outloud.site.Permalink;
import outloud.site.PictureWish;
import outloud.site.StaticFile;

/**
 * One build's way with pictures. A picture is decoded once for all that is made of it, what is made
 * is at hand before a page names it, and what would be no smaller than the author's file is not
 * shown.
 */
final class Hanging {
  /** Tenths of the author's file that its largest copy may have. */
  private static final long GAIN = 9;

  private final Darkroom darkroom;
  private final Album album;
  private final Stamps stamps;
  private final PictureWish wish;
  private final ShownPictures shown;
  private final Pictures.Walls walls;
  private final OutputWriter out;
  private final long now;
  private final Report report;

  Hanging(
      Darkroom darkroom,
      Album album,
      Stamps stamps,
      PictureWish wish,
      ShownPictures shown,
      Pictures.Walls walls,
      Report report) {
    this.darkroom = darkroom;
    this.album = album;
    this.stamps = stamps;
    this.wish = wish;
    this.shown = shown;
    this.walls = walls;
    this.out = walls.files();
    this.now = nanoseconds(walls.now());
    this.report = report;
  }

  /** What a picture became, and what is to be said of it. */
  record Hung(
      StaticFile file, String url, Optional<Gallery.Exhibit> exhibit, Optional<Trouble> trouble) {

    private static Hung without(StaticFile file, String url, Optional<Trouble> trouble) {
      return new Hung(file, url, Optional.empty(), trouble);
    }
  }

  /** A picture that is known now, the files that are shown of it, and what went wrong. */
  private record Print(Album.Entry entry, PictureCopies copies, Optional<Trouble> trouble) {
    static Print of(Album.Entry entry, PictureCopies copies) {
      return new Print(entry, copies, Optional.empty());
    }

    static Print failed(Album.Entry entry, Trouble trouble) {
      return new Print(entry, PictureCopies.NONE, Optional.of(trouble));
    }

    Gallery.Exhibit exhibit() {
      PictureFacts facts = entry.facts();
      return new Gallery.Exhibit(
          facts.width(),
          facts.height(),
          entry.isDecoded() ? entry.tint() : "",
          copies.wide(),
          copies.portrait());
    }
  }

  private static long nanoseconds(Instant moment) {
    return TimeUnit.SECONDS.toNanos(moment.getEpochSecond()) + moment.getNano();
  }

  static String url(OutputPath path) {
    return new Permalink("/" + path.value()).encoded();
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
    Optional<Album.Entry> known = known(file.from(), negative);
    if (known.isEmpty()) {
      return unknown(file, url, negative);
    }
    publish(file, known.get(), negative);
    if (!shown.shows(url)) {
      album.put(file.from().toString(), known.get());
      return Hung.without(file, url, Optional.empty());
    }
    Print print = print(file, url, known.get(), negative);
    album.put(file.from().toString(), print.entry());
    PictureFormat format = print.entry().facts().format();
    Optional<Trouble> misnamed =
        format.names(url) ? Optional.empty() : Optional.of(Trouble.misnamed(format));
    return new Hung(file, url, Optional.of(print.exhibit()), print.trouble().or(() -> misnamed));
  }

  /** Nothing is published of what may say more than we can take out. */
  private Hung unknown(StaticFile file, String url, Darkroom.Negative negative) {
    if (negative.isTooLarge()) {
      return Hung.without(file, url, Optional.of(Trouble.tooLarge()));
    }
    PictureReading reading = negative.reading();
    if (reading instanceof SealedPicture sealed) {
      return Hung.without(file, url, Optional.of(Trouble.of(sealed)));
    }
    write(asIs(file, negative), "");
    boolean isSaid = shown.shows(url) && !negative.isPointer();
    return Hung.without(
        file,
        url,
        isSaid && reading instanceof BrokenPicture broken
            ? Optional.of(Trouble.of(broken))
            : Optional.empty());
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
    if (negative.reading() instanceof PictureFacts facts) {
      String content = Fingerprint.of(negative.bytes());
      if (former.isPresent() && former.get().content().equals(content)) {
        return former.map(entry -> entry.withState(state));
      }
      return Optional.of(Album.Entry.of(state, content, facts, negative.isClean()));
    }
    return Optional.empty();
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
    PictureFacts facts = entry.facts();
    if (!facts.isStill()) {
      return PictureCopies.NONE;
    }
    boolean webp = album.knowsWebp(Darkroom.machine(), darkroom::knowsWebp);
    boolean isReadable =
        (webp || facts.format() != PictureFormat.WEBP)
            && darkroom.reaches(facts, Math.min(facts.width(), wish.widest()));
    return isReadable
        ? PictureCopies.of(file.path(), entry, wish, shown.use(url), webp)
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

  /** Makes the copies, unless a former build did. */
  private Print print(StaticFile file, String url, Album.Entry entry, Darkroom.Negative negative) {
    PictureCopies copies = copies(file, url, entry);
    if (walls.hasty()) {
      for (PictureCopies.Wanted wanted : copies.files()) {
        write(later(entry, wanted, copies.widest(), negative), "");
      }
      return Print.of(entry, copies);
    }
    if (copies.files().isEmpty() || (entry.isDecoded() && isReused(entry, copies))) {
      return Print.of(entry, copies);
    }
    int widest = copies.widest();
    return darkroom.inTurn(
        entry.facts(),
        widest,
        () -> {
          Optional<DecodedPicture> picture = negative.decode(entry.facts(), widest);
          return picture.isEmpty()
              ? Print.failed(entry, Trouble.undecodable())
              : developed(file, url, entry, picture.get(), negative.bytes().length);
        });
  }

  /** Nothing is written before all of it could be made: pages name all or none. */
  private Print developed(
      StaticFile file, String url, Album.Entry entry, DecodedPicture picture, long size) {
    Album.Entry seen = entry.isDecoded() ? entry : entry.seen(picture.facts(), picture.tint());
    PictureCopies copies = copies(file, url, seen);
    if (isReused(seen, copies)) {
      return Print.of(seen, copies);
    }
    try {
      Map<PictureCopies.Wanted, OutputFile.Drawn> made = new HashMap<>();
      if (copies.judged().isPresent()) {
        OutputFile.Drawn largest = drawn(seen, copies.judged().get(), picture);
        made.put(copies.judged().get(), largest);
        if (largest.size() * 10 > size * GAIN) {
          seen = seen.withIdle(copies.mark());
          copies = copies(file, url, seen);
        }
      }
      List<OutputFile> files = new ArrayList<>();
      for (PictureCopies.Wanted wanted : copies.files()) {
        OutputFile.Drawn drawn = made.getOrDefault(wanted, drawn(seen, wanted, picture));
        drawn.bytes();
        files.add(drawn);
      }
      for (OutputFile drawn : files) {
        write(drawn, stamp(seen, copies));
      }
      return Print.of(seen, copies);
    } catch (NotDrawn e) {
      return Print.failed(entry, Trouble.of(e));
    }
  }

  private OutputFile.Drawn drawn(
      Album.Entry entry, PictureCopies.Wanted wanted, DecodedPicture picture) {
    return new OutputFile.Drawn(
        wanted.path(),
        entry.content() + "-" + wanted.width(),
        () ->
            wanted.webp()
                ? picture.webp(wanted.width(), wish.quality())
                : picture.plain(wanted.width(), wish.quality()));
  }

  /** The same for when somebody asks for it. */
  private OutputFile.Drawn later(
      Album.Entry entry, PictureCopies.Wanted wanted, int widest, Darkroom.Negative negative) {
    return new OutputFile.Drawn(
        wanted.path(),
        entry.content() + "-" + wanted.width(),
        () ->
            darkroom.inTurn(
                entry.facts(),
                widest,
                () -> {
                  DecodedPicture picture =
                      negative
                          .decode(entry.facts(), widest)
                          .orElseThrow(() -> new IllegalStateException("it cannot be decoded"));
                  return wanted.webp()
                      ? picture.webp(wanted.width(), wish.quality())
                      : picture.plain(wanted.width(), wish.quality());
                }));
  }

  /** The names have the settings in them, and the edition of what makes the files. */
  private String stamp(Album.Entry entry, PictureCopies copies) {
    List<OutputPath> paths = copies.files().stream().map(PictureCopies.Wanted::path).toList();
    return stamps.lasting("copies\0" + entry.content() + '\0' + paths);
  }

  private boolean isReused(Album.Entry entry, PictureCopies copies) {
    List<OutputPath> paths = copies.files().stream().map(PictureCopies.Wanted::path).toList();
    return paths.isEmpty() || isReused(paths, stamp(entry, copies));
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
    } catch (IOException e) {
      report.unwritable(e);
    }
  }
}
