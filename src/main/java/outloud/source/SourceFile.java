package outloud.source;

/**
 * A file that the author wrote, with its text.
 *
 * @param path relative to the folder that was read
 * @param shownAs the path as the author knows it, for diagnostics
 * @param text decoded, without a byte order mark, line ends as they are in the file
 * @param fingerprint of the bytes that were read; empty for a text from elsewhere
 */
public record SourceFile(SourcePath path, String shownAs, String text, String fingerprint) {

  /** A text that was not read from a file. */
  public SourceFile(SourcePath path, String shownAs, String text) {
    this(path, shownAs, text, "");
  }

  /** A file that is shown under its own path. */
  public SourceFile(SourcePath path, String text) {
    this(path, path.value(), text);
  }

  /** Where each line begins; made anew at each call, so keep it while you need it. */
  public LineMap lines() {
    return new LineMap(shownAs, text);
  }
}
