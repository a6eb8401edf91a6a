package outloud.output;

import java.io.IOException;

/**
 * Takes the files of one build as they are made, from any thread, and shows them to the world all
 * at once or not at all: until {@link #commit} the former output stands untouched.
 */
public interface OutputWriter extends AutoCloseable {

  /** Takes one file. Each path is written at most once in a build. */
  void write(OutputFile file) throws IOException;

  /** Puts everything that was written in the place of the former output, in one step. */
  void commit() throws IOException;

  /** Forgets what was not committed. */
  @Override
  void close() throws IOException;
}
