package outloud.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import outloud.media.BrokenPicture;
import outloud.media.DecodedPicture;
import outloud.media.PictureDecoder;
import outloud.media.PictureFacts;
import outloud.media.PictureReader;
import outloud.source.BinaryReader;

/**
 * Where pictures are opened and decoded, as many at a time as the memory holds: one of 50
 * megapixels keeps the others waiting.
 */
final class Darkroom {
  static final BrokenPicture UNDECODABLE = new BrokenPicture("cannot be decoded");

  private static final int MEGABYTE = 1024 * 1024;
  private static final String POINTER = "version https://git-lfs";

  private final PictureReader reader = new PictureReader();
  private final PictureDecoder decoder = new PictureDecoder();
  private final BinaryReader files = new BinaryReader();

  /** Half of the memory, in megabytes: the rest of a build needs some, and so do encoders. */
  private final int room =
      (int) Math.max(64, Math.min(Runtime.getRuntime().maxMemory() / MEGABYTE / 2, 100_000));

  private final Semaphore free = new Semaphore(room, true);

  boolean knowsWebp() {
    return decoder.knowsWebp();
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

    Optional<PictureFacts> facts() {
      return reader.read(bytes()) instanceof PictureFacts facts
          ? Optional.of(facts)
          : Optional.empty();
    }

    /** What is wrong with it; of a pointer of Git LFS that is said elsewhere. */
    Optional<BrokenPicture> broken() {
      byte[] all = bytes();
      String start = new String(all, 0, Math.min(all.length, POINTER.length()), ISO_8859_1);
      return !start.equals(POINTER) && reader.read(all) instanceof BrokenPicture broken
          ? Optional.of(broken)
          : Optional.empty();
    }

    /** Whether the file holds nothing that readers need not know. */
    boolean isClean() {
      byte[] all = bytes();
      return reader.clean(all) == all;
    }

    byte[] clean() {
      return reader.clean(bytes());
    }

    /** The colour of its place; nothing when it cannot be decoded. */
    Optional<String> tint(PictureFacts facts, int widest) {
      return decode(facts, widest).map(DecodedPicture::tint);
    }

    byte[] print(PictureFacts facts, int widest, int width, boolean webp, int quality) {
      DecodedPicture picture =
          decode(facts, widest)
              .orElseThrow(() -> new IllegalStateException(file + " cannot be decoded any more"));
      return webp ? picture.webp(width, quality) : picture.plain(width, quality);
    }

    private synchronized Optional<DecodedPicture> decode(PictureFacts facts, int widest) {
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
