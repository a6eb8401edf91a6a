package outloud.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import outloud.media.DecodedPicture;
import outloud.media.PictureDecoder;
import outloud.media.PictureFacts;
import outloud.media.PictureReader;
import outloud.media.PictureReading;
import outloud.source.BinaryReader;

/**
 * Where pictures are opened and decoded, as many at a time as the memory holds: one of 50
 * megapixels keeps the others waiting.
 */
final class Darkroom {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String POINTER = "version https://git-lfs";

  /** In megabytes: enough for some photos at a time, however much memory there is. */
  private static final long MOST_ROOM = 320;

  /** After so many megabytes, what is left of old pictures is cleared away. */
  private static final long CLEARED = 1000;

  private final PictureReader reader = new PictureReader();
  private final PictureDecoder decoder = new PictureDecoder();
  private final BinaryReader files = new BinaryReader();

  /** Half of the memory, in megabytes: the rest of a build needs some, too. */
  private final int room =
      (int) Math.max(64, Math.min(Runtime.getRuntime().maxMemory() / MEGABYTE / 2, MOST_ROOM));

  private final Semaphore free = new Semaphore(room, true);

  private final AtomicLong used = new AtomicLong();

  /** What kind of machine this is. */
  static String machine() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  boolean knowsWebp() {
    return decoder.knowsWebp();
  }

  /** Whether pictures of this width can be made of one. */
  boolean reaches(PictureFacts facts, int width) {
    return decoder.reaches(facts, width);
  }

  /** One file, of which nothing has been read yet. */
  Negative negative(Path file) {
    return new Negative(file);
  }

  /** Does something with a decoded picture when there is room for it. */
  <T> T inTurn(PictureFacts facts, int widest, Supplier<T> work) {
    long needed = 1 + decoder.bytes(facts, widest) / MEGABYTE;
    int taken = (int) Math.min(room, needed);
    free.acquireUninterruptibly(taken);
    try {
      return work.get();
    } finally {
      free.release(taken);
      clear(needed);
    }
  }

  /**
   * The serial collector lets its heap grow to the last before it looks for large arrays of old:
   * 1,510 pictures took 3.6 GB, where they need 0.5.
   */
  private void clear(long megabytes) {
    long all = used.addAndGet(megabytes);
    if (all / CLEARED != (all - megabytes) / CLEARED) {
      System.gc();
    }
  }

  /** A picture's file: read, and decoded, no sooner than somebody asks. */
  final class Negative {
    private final Path file;
    private SoftReference<byte @Nullable []> bytes = new SoftReference<>(null);
    private SoftReference<@Nullable DecodedPicture> decoded = new SoftReference<>(null);

    private Negative(Path file) {
      this.file = file;
    }

    /** All bytes of the file; none when it is too large, or gone. */
    synchronized byte[] bytes() {
      byte[] known = bytes.get();
      if (known == null) {
        known = read();
        bytes = new SoftReference<>(known);
      }
      return known;
    }

    /** Whoever copies the file will say why it cannot be read. */
    private byte[] read() {
      try {
        return files.find(file).map(files::read).orElseGet(() -> new byte[0]);
      } catch (UncheckedIOException _) {
        return new byte[0];
      }
    }

    PictureReading reading() {
      return reader.read(bytes());
    }

    /** A file that has not been fetched; that is said elsewhere. */
    boolean isPointer() {
      byte[] all = bytes();
      String start = new String(all, 0, Math.min(all.length, POINTER.length()), ISO_8859_1);
      return start.equals(POINTER);
    }

    /** Whether the file is too large to be looked into. */
    boolean isTooLarge() {
      return files.isTooLarge(file);
    }

    /** Whether the file holds nothing that readers need not know. */
    boolean isClean() {
      byte[] all = bytes();
      return reader.clean(all) == all;
    }

    byte[] clean() {
      return reader.clean(bytes());
    }

    /** Its pixels; nothing when it cannot be decoded. */
    synchronized Optional<DecodedPicture> decode(PictureFacts facts, int widest) {
      DecodedPicture known = decoded.get();
      if (known == null) {
        known = decoder.decode(bytes(), facts, widest).orElse(null);
        decoded = new SoftReference<>(known);
      }
      return Optional.ofNullable(known);
    }

    /** Lets go of what can be read again. */
    synchronized void forget() {
      bytes.clear();
      decoded.clear();
    }
  }
}
