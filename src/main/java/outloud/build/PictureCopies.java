package outloud.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import outloud.media.DecodedPicture;
import outloud.media.PictureFacts;
import outloud.media.PictureFormat;
import outloud.output.Fingerprint;
import outloud.output.OutputPath;
import outloud.page.Gallery;
import outloud.site.Permalink;
import outloud.site.PictureWish;

/**
 * The smaller files that are made of one picture. Their names hang on the bytes of the author's
 * file and on the settings, not on what an encoder makes of them, so they are the same everywhere.
 *
 * @param mark tells these bytes and settings from all others
 * @param files all that are to be made, each once
 * @param judged the one of them that has to be smaller than the author's file, or all those for the
 *     text are no gain
 */
record PictureCopies(
    String mark,
    List<Wanted> files,
    Optional<Wanted> judged,
    Gallery.Copies wide,
    Gallery.Copies portrait) {
  static final PictureCopies NONE =
      new PictureCopies("", List.of(), Optional.empty(), Gallery.Copies.NONE, Gallery.Copies.NONE);

  /** What is less wide is an icon. */
  private static final int NARROWEST = 240;

  /** How large portraits are on pages, and on fine screens. */
  private static final List<Integer> PORTRAITS = List.of(112, 224);

  /** Longer names leave no room for what we add. */
  private static final int LONGEST_NAME = 150;

  /** So many pixels a side has a WebP at most (RFC 9649, 14 bits). */
  private static final int HIGHEST_WEBP = 16_383;

  /** To be counted up when other bytes are made of the same picture. */
  private static final String EDITION = "2";

  PictureCopies {
    files = List.copyOf(files);
  }

  /** Where a picture is shown. */
  enum Use {
    TEXT,
    PORTRAIT,
    BOTH
  }

  /** A file to be made. */
  record Wanted(OutputPath path, int width, boolean webp) {}

  /**
   * What is made of a picture.
   *
   * @param path of the author's file on the site
   * @param entry what is known of it
   * @param use where it is shown
   * @param webp whether WebP can be made
   */
  static PictureCopies of(
      OutputPath path, Album.Entry entry, PictureWish wish, Use use, boolean webp) {
    PictureFacts facts = entry.facts();
    if (!facts.isStill() || facts.width() <= PORTRAITS.getFirst()) {
      return NONE;
    }
    Plan plan = new Plan(path, entry.content(), facts, wish, webp);
    boolean isNoGain = facts.width() <= NARROWEST || entry.isIdle(plan.idle);
    Gallery.Copies wide =
        isNoGain
            ? Gallery.Copies.NONE
            : use == Use.PORTRAIT ? plan.card() : plan.copies(plan.widths(), true);
    Optional<Wanted> judged = plan.largest();
    Gallery.Copies small =
        use == Use.TEXT ? Gallery.Copies.NONE : plan.copies(plan.portraits(), false);
    return new PictureCopies(plan.idle, plan.files, judged, wide, small);
  }

  /** How wide the widest of them is. */
  int widest() {
    int widest = 1;
    for (Wanted wanted : files) {
      widest = Math.max(widest, wanted.width());
    }
    return widest;
  }

  /** One picture's files in the making. */
  private static final class Plan {
    private final OutputPath path;
    private final String stem;
    private final String idle;
    private final PictureFacts facts;
    private final PictureWish wish;
    private final boolean webp;
    private final List<Wanted> files = new ArrayList<>();

    Plan(OutputPath path, String content, PictureFacts facts, PictureWish wish, boolean webp) {
      this.path = path;
      this.facts = facts;
      this.wish = wish;
      long high = (long) Math.min(facts.width(), wish.widest()) * facts.height() / facts.width();
      this.webp = webp && wish.webp() && high <= HIGHEST_WEBP;
      String made = EDITION + '\0' + content + '\0' + path.value() + '\0' + wish.quality();
      String mark = Fingerprint.of(made.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
      this.stem = stem() + mark;
      this.idle = mark + '-' + wish.widest() + (this.webp ? "w" : "");
    }

    /** The folder and the name without its ending, where it is no longer than names may be. */
    private String stem() {
      String value = path.value();
      int name = value.lastIndexOf('/') + 1;
      int dot = value.lastIndexOf('.');
      String plain = value.substring(name, dot > name ? dot : value.length());
      boolean fits = plain.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
      return value.substring(0, name) + (fits ? plain + "-" : "");
    }

    /** Those of the author that are clearly less wide than the widest, and the widest. */
    List<Integer> widths() {
      int top = Math.min(facts.width(), wish.widest());
      List<Integer> widths = new ArrayList<>();
      for (int width : wish.widths()) {
        if (width * 5L <= top * 4L) {
          widths.add(width);
        }
      }
      widths.add(top);
      return widths;
    }

    /** The shorter side fills the circle. */
    List<Integer> portraits() {
      List<Integer> widths = new ArrayList<>();
      int shorter = Math.min(facts.width(), facts.height());
      for (int side : PORTRAITS) {
        long width = ((long) side * facts.width() + shorter - 1) / shorter;
        if (width < facts.width()) {
          widths.add((int) width);
        }
      }
      if (widths.size() < PORTRAITS.size()) {
        widths.add(facts.width());
      }
      return widths;
    }

    /** The one picture for networks. */
    Gallery.Copies card() {
      int usual = usual(widths());
      return new Gallery.Copies(List.of(), List.of(plain(usual, false)));
    }

    /** The widest of those for the text; of WebP, if there is any. */
    Optional<Wanted> largest() {
      return files.stream().max(Comparator.comparing(Wanted::webp).thenComparingInt(Wanted::width));
    }

    /**
     * Copies of these widths.
     *
     * @param stays whether browsers of old get the author's PNG, however large: none of ours would
     *     be smaller
     */
    Gallery.Copies copies(List<Integer> widths, boolean stays) {
      List<Gallery.Copy> modern = new ArrayList<>();
      List<Gallery.Copy> plain = new ArrayList<>();
      int usual = usual(widths);
      for (int width : widths) {
        if (webp) {
          boolean isWritten = facts.format() == PictureFormat.WEBP && width == facts.width();
          modern.add(isWritten ? original() : copy(width, true));
        }
        if (!webp || width == usual) {
          plain.add(plain(width, stays));
        }
      }
      return new Gallery.Copies(modern, plain);
    }

    /** What browsers of old read. */
    private Gallery.Copy plain(int width, boolean stays) {
      boolean isLarge = stays && webp && DecodedPicture.isPlainPng(facts);
      return isLarge || isOriginal(width) ? original() : copy(width, false);
    }

    /** The only one for browsers of old, which every network and reader of feeds can show. */
    private static int usual(List<Integer> widths) {
      int usual = widths.getFirst();
      for (int width : widths) {
        usual = width <= Gallery.USUAL ? width : usual;
      }
      return usual;
    }

    private boolean isOriginal(int width) {
      return width == facts.width() && facts.format() != PictureFormat.WEBP;
    }

    private Gallery.Copy original() {
      return new Gallery.Copy(url(path), facts.width(), facts.height());
    }

    private Gallery.Copy copy(int width, boolean modern) {
      String ending = modern ? ".webp" : DecodedPicture.isPlainPng(facts) ? ".png" : ".jpg";
      OutputPath file = new OutputPath(stem + "-" + width + ending);
      if (files.stream().noneMatch(wanted -> wanted.path().equals(file))) {
        files.add(new Wanted(file, width, modern));
      }
      int height = (int) Math.max(1, Math.round((double) width * facts.height() / facts.width()));
      return new Gallery.Copy(url(file), width, height);
    }

    private static String url(OutputPath file) {
      return new Permalink("/" + file.value()).encoded();
    }
  }
}
