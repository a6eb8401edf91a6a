package outloud.output;

import java.io.IOException;
import java.util.List;

/**
 * Takes the files of one build as they are made, from any thread, and shows them to the world all
 * at once or not at all: until {@link #commit} the former output stands untouched.
 */
public interface OutputWriter extends AutoCloseable {

  /** Takes one file. Each path is written at most once in a build. */
  void write(OutputFile file) throws IOException;

  /**
   * Takes one file that was made of something with this stamp, so that {@link #reuse} of a later
   * build can know it again.
   */
  default void write(OutputFile file, String stamp) throws IOException {
    write(file);
  }

  /**
   * Takes these files over from the former output, if each was written with this stamp and nobody
   * touched it since; they need not be made then.
   *
   * @return whether all were taken; none was otherwise
   */
  default boolean reuse(List<OutputPath> files, String stamp) throws IOException {
    return false;
  }

  /**
   * The same for all files of a folder that were written with this stamp, how many they may be.
   *
   * @param folder without a slash at its end
   * @param least those that must be among them
   */
  default boolean reuse(String folder, List<OutputPath> least, String stamp) throws IOException {
    return false;
  }

  /** What the build that made the former output noted for this one; empty when it left nothing. */
  default String noted() {
    return "";
  }

  /** Notes something for the next build; it is no file of the output. */
  default void note(String text) {}

  /** Puts everything that was written in the place of the former output, in one step. */
  void commit() throws IOException;

  /** Forgets what was not committed. */
  @Override
  void close() throws IOException;
}
