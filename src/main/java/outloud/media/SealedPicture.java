package outloud.media;

/**
 * A file that is a picture or a film, but in a format that we cannot take anything out of: it may
 * say where it was made.
 *
 * @param format as one calls it: {@code HEIC}
 */
public record SealedPicture(String format) implements PictureReading {}
