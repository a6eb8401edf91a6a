package outloud.output;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All files of one build, as the preview serves them.
 *
 * @param build counts the builds from 1; 0 before the first one
 * @param files by path, in path order
 */
public record OutputSnapshot(long build, SortedMap<OutputPath, OutputFile> files) {
  /** Before the first build: nothing. */
  public static final OutputSnapshot NONE = new OutputSnapshot(0, new TreeMap<>());

  public OutputSnapshot {
    if (build < 0) {
      throw new IllegalArgumentException("a build before the first one: " + build);
    }
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** A snapshot of files in any order. */
  public static OutputSnapshot of(long build, Map<OutputPath, OutputFile> files) {
    return new OutputSnapshot(build, new TreeMap<>(files));
  }

  /** The file at a path like {@code posts/hello/index.html}; none for what is no output path. */
  public Optional<OutputFile> file(String path) {
    return OutputPath.problem(path).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(files.get(new OutputPath(path)));
  }
}
