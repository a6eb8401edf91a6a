package outloud.source;

import java.util.Optional;
import outloud.diagnostic.Location;

/**
 * Finds the line of a place again when there is something to say about it, so that nobody has to
 * keep lines for what is right.
 */
public interface Locator {

  /** The place of a span of this file; the file as a whole when it cannot be read any more. */
  Location at(SourcePath path, Span span);

  /** Where this text first stands in this file; the file as a whole when it does not. */
  Location of(SourcePath path, String text);

  /** This file once more, its text with it; nothing when it cannot be read. */
  Optional<SourceFile> file(SourcePath path);
}
