package outloud.media;

/**
 * A file that no browser shows as a picture, or no good one.
 *
 * @param reason why, as the end of a sentence about the file: {@code ends too early}
 */
public record BrokenPicture(String reason) implements PictureReading {}
