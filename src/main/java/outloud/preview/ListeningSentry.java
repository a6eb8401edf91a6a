package outloud.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hears of changes from the system. When a folder has come, gone or been replaced, it listens anew
 * with a watch service of its own: in an old one, a folder that was moved keeps its former name and
 * one that was deleted and made again is not heard of.
 */
final class ListeningSentry implements Sentry {
  /** Folders that change faster than they can be watched are left to the next event. */
  private static final int LONGEST_CHASE = 5;

  private final List<Path> tops;
  private final Noise noise;
  private final Runnable changed;
  private TreeScan heard = TreeScan.NOTHING;
  private @Nullable WatchService service;
  private boolean closed;

  ListeningSentry(List<Path> tops, Noise noise, Runnable changed) {
    this.tops = tops;
    this.noise = noise;
    this.changed = changed;
  }

  @Override
  public synchronized void refresh() throws IOException {
    TreeScan now = TreeScan.of(tops, noise);
    for (int tries = 0; tries < LONGEST_CHASE && !closed; tries++) {
      if (now.hasFoldersOf(heard)) {
        return;
      }
      listen(now);
      now = TreeScan.of(tops, noise);
    }
  }

  private void listen(TreeScan now) throws IOException {
    stop();
    WatchService fresh = FileSystems.getDefault().newWatchService();
    service = fresh;
    for (Path folder : now.folders().keySet()) {
      try {
        var _ = folder.register(fresh, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
      } catch (NoSuchFileException | NotDirectoryException _) {
        // It has just gone, as the next scan will find.
      }
    }
    heard = now;
    Thread.ofPlatform().daemon().name("file events").start(() -> follow(fresh));
  }

  private void follow(WatchService events) {
    try {
      while (true) {
        WatchKey key = events.take();
        for (WatchEvent<?> event : key.pollEvents()) {
          hear((Path) key.watchable(), event);
        }
        key.reset();
      }
    } catch (ClosedWatchServiceException | InterruptedException _) {
      // Another one follows, or nobody listens any more.
    }
  }

  private void hear(Path folder, WatchEvent<?> event) {
    // Without a name, events were lost: something has changed, wherever it was.
    if (!(event.context() instanceof Path name) || matters(folder.resolve(name))) {
      changed.run();
    }
  }

  /** The folder above one that is awaited has other things in it, too. */
  private boolean matters(Path path) {
    for (Path top : tops) {
      if (path.startsWith(top)) {
        return !noise.holds(path);
      }
    }
    return false;
  }

  private void stop() {
    if (service != null) {
      try {
        service.close();
      } catch (IOException _) {
        // Nothing is left to be told.
      }
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    stop();
  }
}
