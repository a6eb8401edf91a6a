package outloud.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Reads what a process prints, as fast as it comes, so that the process never waits for us. What
 * cannot be read is left out; the exit status tells whether it mattered.
 */
final class Drain {
  /** A helper that stays behind, like a credential cache, may hold the stream open for ever. */
  private static final Duration AFTER_THE_END = Duration.ofSeconds(5);

  /** Its methods are synchronized: it can be read while it grows. */
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private final Thread reader;

  private Drain(InputStream stream) {
    this.reader = Thread.ofVirtual().unstarted(() -> read(stream));
  }

  /** Begins to read. */
  static Drain of(InputStream stream) {
    Drain drain = new Drain(stream);
    drain.reader.start();
    return drain;
  }

  private void read(InputStream stream) {
    try (stream) {
      stream.transferTo(bytes);
    } catch (IOException _) {
      // What came before it stands.
    }
  }

  /** Everything that a process that has ended has printed, as UTF-8. */
  String text() throws InterruptedException {
    reader.join(AFTER_THE_END);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
