package outloud.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;

/**
 * Calls back when the author's files change: once after a burst, on a thread of its own, and once
 * more when something changes during the call. Hidden files, {@code node_modules} and what editors
 * leave lying about are not looked at.
 */
public final class SourceWatcher implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(400);

  private final Quiet quiet;
  private final Sentry sentry;

  private SourceWatcher(Quiet quiet, Sentry sentry) {
    this.quiet = quiet;
    this.sentry = sentry;
  }

  /**
   * Starts to watch folders with everything below them.
   *
   * @param folders of which one exists; the others are waited for
   * @param ignored folders that the program writes itself; they need not exist
   * @param changed is never called twice at the same time
   */
  public static Outcome<SourceWatcher> watch(
      List<Path> folders, List<Path> ignored, Runnable changed) {
    if (folders.stream().noneMatch(Files::isDirectory)) {
      return Outcome.refused(refusal(new NoSuchFileException(folders.toString())));
    }
    boolean isMac = System.getProperty("os.name", "").startsWith("Mac");
    return isMac ? poll(folders, ignored, changed) : listen(folders, ignored, changed);
  }

  /** The same for disks that send no events, like those of another computer or of a container. */
  public static Outcome<SourceWatcher> poll(
      List<Path> folders, List<Path> ignored, Runnable changed) {
    Quiet quiet = new Quiet(changed);
    try {
      Sentry sentry =
          new LookingSentry(real(folders), new Noise(real(ignored)), PAUSE, quiet::changed);
      quiet.start(sentry);
      return Outcome.of(new SourceWatcher(quiet, sentry));
    } catch (IOException e) {
      return Outcome.refused(refusal(e));
    }
  }

  private static Outcome<SourceWatcher> listen(
      List<Path> folders, List<Path> ignored, Runnable changed) {
    Quiet quiet = new Quiet(changed);
    Sentry sentry = new ListeningSentry(real(folders), new Noise(real(ignored)), quiet::changed);
    try {
      sentry.refresh();
      quiet.start(sentry);
      return Outcome.of(new SourceWatcher(quiet, sentry));
    } catch (IOException _) {
      // The limit of watches is reached, or a folder is missing: the other way finds out which.
      sentry.close();
      return poll(folders, ignored, changed);
    }
  }

  private static Diagnostic refusal(IOException e) {
    return Diagnostic.of(
        Code.PREVIEW_NOT_WATCHING,
        Location.file(""),
        "the folders cannot be watched for changes: "
            + Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()),
        "Check that they exist and can be read.");
  }

  private static List<Path> real(List<Path> paths) {
    return paths.stream().map(SourceWatcher::real).toList();
  }

  /** The path with its links followed, as far as it exists. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException _) {
      Path whole = path.toAbsolutePath().normalize();
      Path parent = whole.getParent();
      return parent == null ? whole : real(parent).resolve(String.valueOf(whole.getFileName()));
    }
  }

  /** Stops watching; a call that is under way is interrupted. */
  @Override
  public void close() {
    quiet.close();
    sentry.close();
  }
}
