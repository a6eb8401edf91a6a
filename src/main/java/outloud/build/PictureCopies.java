package outloud.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
 * @param files all that are to be made, each once
 */
record PictureCopies(List<Wanted> files, Gallery.Copies wide, Gallery.Copies portrait) {
  static final PictureCopies NONE =
      new PictureCopies(List.of(), Gallery.Copies.NONE, Gallery.Copies.NONE);

  /** What is less wide is an icon. */
  private static final int NARROWEST = 240;

  /** How large portraits are on pages, and on fine screens. */
  private static final List<Integer> PORTRAITS = List.of(112, 224);

  /** Longer names leave no room for what we add. */
  private static final int LONGEST_NAME = 150;

  /** So many pixels a side has a WebP at most (RFC 9649, 14 bits). */
  private static final int HIGHEST_WEBP = 16_383;

  /** To be counted up when other bytes are made of the same picture. */
  private static final String EDITION = "1";

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
   * @param content its fingerprint
   * @param use where it is shown
   * @param webp whether WebP can be made
   */
  static PictureCopies of(
      OutputPath path,
      String content,
      PictureFacts facts,
      PictureWish wish,
      Use use,
      boolean webp) {
    if (!facts.isStill() || facts.width() <= PORTRAITS.getFirst()) {
      return NONE;
    }
    Plan plan = new Plan(path, content, facts, wish, webp);
    Gallery.Copies wide =
        facts.width() <= NARROWEST
            ? Gallery.Copies.NONE
            : use == Use.PORTRAIT ? plan.card() : plan.copies(plan.widths());
    Gallery.Copies small = use == Use.TEXT ? Gallery.Copies.NONE : plan.copies(plan.portraits());
    return new PictureCopies(plan.files, wide, small);
  }

  /** One picture's files in the making. */
  private static final class Plan {
    private final OutputPath path;
    private final String stem;
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
      return new Gallery.Copies(
          List.of(), List.of(isOriginal(usual) ? original() : copy(usual, false)));
    }

    Gallery.Copies copies(List<Integer> widths) {
      List<Gallery.Copy> modern = new ArrayList<>();
      List<Gallery.Copy> plain = new ArrayList<>();
      int usual = usual(widths);
      for (int width : widths) {
        if (webp) {
          modern.add(copy(width, true));
        }
        if (!webp || width == usual) {
          plain.add(isOriginal(width) ? original() : copy(width, false));
        }
      }
      return new Gallery.Copies(modern, plain);
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
