package outloud.media;

import java.util.Optional;

/**
 * Reads the headers of pictures: nothing is decoded, and no file is too strange to end well. The
 * segments and chunks are walked by hand, for the same walk takes out what nobody needs to know,
 * which no library of pictures for Java does without coding the picture anew.
 */
public final class PictureReader {
  /** No camera's; a picture that says so wants to fill the memory. */
  private static final long MOST_PIXELS = 120_000_000;

  /** What there is to know of a picture, or what is wrong with it. */
  public PictureReading read(byte[] file) {
    if (file.length == 0) {
      return new BrokenPicture("is empty");
    }
    Optional<String> sealed = PictureFormat.sealed(file);
    if (sealed.isPresent()) {
      return new SealedPicture(sealed.get());
    }
    try {
      PictureFacts facts = facts(file);
      long pixels = (long) facts.width() * facts.height();
      return pixels > MOST_PIXELS && facts.isStill()
          ? new BrokenPicture(
              "says that it has " + facts.width() + " × " + facts.height() + " pixels: too many")
          : facts;
    } catch (Malformed e) {
      return new BrokenPicture(e.reason());
    }
  }

  private static PictureFacts facts(byte[] file) {
    return switch (PictureFormat.of(file)) {
      case JPEG -> JpegFile.of(file).facts();
      case PNG -> PngChunks.of(file).facts();
      case WEBP -> WebpChunks.of(file).facts();
      case GIF -> gif(new Bytes(file));
      case AVIF -> AvifSize.of(file);
      case SVG -> SvgSize.of(file);
      case UNKNOWN -> throw new Malformed("is no picture");
    };
  }

  /** The logical screen (GIF89a, 18). */
  private static PictureFacts gif(Bytes file) {
    return PictureFacts.asItIs(PictureFormat.GIF, file.twoLittle(6), file.twoLittle(8));
  }

  /**
   * The same picture without what was written beside it, the place where it was taken above all: it
   * looks as before, to the last pixel. The file itself when there is nothing to take out, or when
   * it is none of JPEG, PNG and WebP.
   */
  public byte[] clean(byte[] file) {
    try {
      return switch (PictureFormat.of(file)) {
        case JPEG -> JpegFile.of(file).clean();
        case PNG -> PngChunks.of(file).clean();
        case WEBP -> WebpChunks.of(file).clean();
        case GIF, AVIF, SVG, UNKNOWN -> file;
      };
    } catch (Malformed _) {
      return file;
    }
  }
}
