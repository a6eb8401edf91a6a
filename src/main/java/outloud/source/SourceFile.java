package outloud.source;

/**
 * A file that the author wrote, with its text.
 *
 * @param text decoded, without a byte order mark, line ends as they are in the file
 */
public record SourceFile(SourcePath path, String text) {

  /** Where each line begins; made anew at each call, so keep it while you need it. */
  public LineMap lines() {
    return new LineMap(path.value(), text);
  }
}
