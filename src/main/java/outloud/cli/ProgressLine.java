package outloud.cli;

import java.util.concurrent.atomic.AtomicLong;
import outloud.build.Progress;

/** Shows how far a build is, on one line of a terminal; a fast build shows nothing. */
final class ProgressLine implements Progress {
  private static final long FIRST_NANOS = 300_000_000;
  private static final long BETWEEN_NANOS = 80_000_000;

  private final Console console;
  private final AtomicLong next;

  ProgressLine(Console console, long startNanos) {
    this.console = console;
    this.next = new AtomicLong(startNanos + FIRST_NANOS);
  }

  @Override
  public void reached(String phase, int done, int total) {
    long due = next.get();
    long now = System.nanoTime();
    if (now - due >= 0 && next.compareAndSet(due, now + BETWEEN_NANOS)) {
      console.passing("Building: " + phase + " " + done + "/" + total);
    }
  }
}
