package outloud.build;

import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.media.BrokenPicture;
import outloud.media.PictureFormat;
import outloud.media.SealedPicture;
import outloud.output.NotDrawn;

/**
 * What is to be said of a picture.
 *
 * @param what the end of a sentence about it
 */
record Trouble(Code code, String what, String hint) {
  private static final String AS_THEY_ARE =
      " `pictures: false` in site.yaml publishes all pictures as they are.";

  static Trouble of(BrokenPicture broken) {
    return new Trouble(
        Code.PICTURE_BROKEN,
        broken.reason(),
        "It is shown as it is. Save it once more, or take another file.");
  }

  static Trouble undecodable() {
    return of(new BrokenPicture("cannot be decoded"));
  }

  /** It may tell the whole world where its author lives. */
  static Trouble of(SealedPicture picture) {
    return new Trouble(
        Code.PICTURE_NOT_PUBLISHED,
        "is "
            + picture.format()
            + ", which may say where it was made, and Outloud cannot take that out: it is not published",
        "Save it as JPEG, PNG or WebP." + AS_THEY_ARE);
  }

  /** What is too large to be looked into. */
  static Trouble tooLarge() {
    return new Trouble(
        Code.PICTURE_NOT_PUBLISHED,
        "is larger than 64 MB, too large to take out where it was made: it is not published",
        "Save it with fewer pixels." + AS_THEY_ARE);
  }

  /** Of this machine, not of the picture. */
  static Trouble of(NotDrawn e) {
    return new Trouble(
        Code.PICTURE_NOT_DRAWN,
        "could not be made smaller here: " + e.reason(),
        "It is shown as it is. Use a full JDK 25, or write `pictures: false` in site.yaml.");
  }

  /** Browsers look into a picture; networks, and servers that forbid it, believe the name. */
  static Trouble misnamed(PictureFormat format) {
    return new Trouble(
        Code.PICTURE_WRONG_ENDING,
        "is " + format + ", whatever its name says",
        "Name it `." + format.ending() + "`, here and in its folder.");
  }

  /**
   * What the author reads.
   *
   * @param url of the picture
   * @param others at how many other places it is shown
   */
  Diagnostic at(Location place, String url, int others) {
    String shown =
        others == 0
            ? ""
            : ", shown here and at " + others + " other place" + (others == 1 ? "" : "s") + ",";
    return Diagnostic.of(code, place, "the picture " + url + shown + " " + what, hint);
  }
}
