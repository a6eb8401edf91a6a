package outloud.output;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the files in memory instead of a folder; one writer serves all builds of a preview, one
 * after the other. Copied files stay where the author has them.
 */
public final class MemoryWriter implements OutputWriter {
  private final Map<OutputPath, OutputFile> pending = new ConcurrentHashMap<>();
  private final String noted;
  private volatile OutputSnapshot shown = OutputSnapshot.NONE;

  /** A writer that begins with nothing. */
  public MemoryWriter() {
    noted = "";
  }

  /** A writer that knows what a build into this folder noted, if there was one. */
  public MemoryWriter(Path former) {
    noted = new Notes(former).former();
  }

  @Override
  public String noted() {
    return noted;
  }

  /** The files of the last build that was committed; readers never wait for a build. */
  public OutputSnapshot snapshot() {
    return shown;
  }

  @Override
  public void write(OutputFile file) {
    if (pending.putIfAbsent(file.path(), file) != null) {
      throw new IllegalStateException("written twice in one build: " + file.path());
    }
  }

  @Override
  public synchronized void commit() {
    shown = OutputSnapshot.of(shown.build() + 1, pending);
    pending.clear();
  }

  /** Forgets what was not committed; the writer can be used again. */
  @Override
  public void close() {
    pending.clear();
  }
}
