package outloud.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One build's turn at an output folder: builds of the same folder, in this process or another one,
 * look at it and replace it one after the other. The lock is one of a few files among the system's
 * temporary ones, picked by the folder's name; the system releases it when its process dies.
 */
final class Turn implements AutoCloseable {
  private static final long PAUSE_NANOS = 5_000_000;

  /** Half a minute; a turn takes less than a second, so whoever holds it longer is stuck. */
  private static final int ATTEMPTS = 6_000;

  /** Two folders that share a slot wait for each other, which nobody notices. */
  private static final int SLOTS = 32;

  private final @Nullable FileChannel channel;

  private Turn(@Nullable FileChannel channel) {
    this.channel = channel;
  }

  /** Waits for the turn. Where locks do not work there is nothing to wait for. */
  static Turn at(Path target) {
    String user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9]", "_");
    int slot = Math.floorMod(target.toString().hashCode(), SLOTS);
    Path folder = Path.of(System.getProperty("java.io.tmpdir", "."));
    Path file = folder.resolve("outloud-" + user + "-" + slot + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      await(channel);
      return new Turn(channel);
    } catch (IOException _) {
      return new Turn(null);
    }
  }

  private static void await(FileChannel channel) throws IOException {
    for (int attempt = 0; attempt < ATTEMPTS && !isTaken(channel); attempt++) {
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
