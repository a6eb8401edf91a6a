package outloud.preview;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits until a burst of changes is over, then calls back once, always on the same thread. A change
 * during the call leads to one more.
 */
final class Quiet implements AutoCloseable {
  /** A saved file is several events within a few milliseconds; a person does not notice 80. */
  private static final long PAUSE_MILLISECONDS = 80;

  /** Changes that never stop put the call off for two seconds, but not for ever. */
  private static final int LONGEST_BURST = 25;

  private final Semaphore changes = new Semaphore(0);
  private final Runnable callback;
  private volatile @Nullable Thread thread;

  Quiet(Runnable callback) {
    this.callback = callback;
  }

  /** Begins to call back, for changes before this moment too. */
  void start(Sentry sentry) {
    thread = Thread.ofPlatform().daemon().name("changes").start(() -> run(sentry));
  }

  /** Says that something has changed. */
  void changed() {
    changes.release();
  }

  private void run(Sentry sentry) {
    try {
      while (true) {
        changes.acquire();
        int pauses = 0;
        do {
          changes.drainPermits();
          TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        } while (changes.availablePermits() > 0 && ++pauses < LONGEST_BURST);
        refresh(sentry);
        call();
      }
    } catch (InterruptedException _) {
      // Closed.
    }
  }

  private static void refresh(Sentry sentry) {
    try {
      sentry.refresh();
    } catch (IOException _) {
      // A folder that has just gone; the event of that comes next.
    }
  }

  /** A callback that fails is told like any failure, but does not end the watch. */
  private void call() {
    try {
      callback.run();
    } catch (RuntimeException e) {
      Thread self = Thread.currentThread();
      self.getUncaughtExceptionHandler().uncaughtException(self, e);
    }
  }

  @Override
  public void close() {
    Thread running = thread;
    if (running != null) {
      running.interrupt();
    }
  }
}
