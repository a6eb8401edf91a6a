package outloud.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file to be written: made by the build, or copied as it is from the author's folder. */
public sealed interface OutputFile {

  /** Where it is written to. */
  OutputPath path();

  /** How many bytes it has. */
  long size() throws IOException;

  /** Its bytes, from the first one; the caller closes the stream. */
  InputStream open() throws IOException;

  /** All its bytes; a file that is copied may be large. */
  byte[] bytes() throws IOException;

  /** A short name of its present bytes, without quotes: another one as soon as they change. */
  String stamp() throws IOException;

  /** A file that the build made, UTF-8. */
  record Made(OutputPath path, String text) implements OutputFile {
    /** Its bytes, made anew for each call. */
    @Override
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public long size() {
      return bytes().length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public String stamp() {
      return Fingerprint.of(bytes());
    }
  }

  /**
   * A picture that is drawn when its bytes are first asked for, and never again; or what is taken
   * out of the program in the same way, like a font.
   */
  final class Drawn implements OutputFile {
    private final OutputPath path;
    private final String stamp;
    private final Supplier<byte[]> drawing;
    private byte @Nullable [] bytes;

    /**
     * A picture.
     *
     * @param stamp of all that goes into it: what is equal there is equal in bytes
     * @param drawing makes the bytes; may throw
     */
    public Drawn(OutputPath path, String stamp, Supplier<byte[]> drawing) {
      this.path = path;
      this.stamp = stamp;
      this.drawing = drawing;
    }

    /**
     * Its bytes.
     *
     * @throws NotDrawn when this machine cannot draw
     */
    @Override
    public synchronized byte[] bytes() throws NotDrawn {
      if (bytes == null) {
        try {
          bytes = drawing.get();
        } catch (RuntimeException | LinkageError | AssertionError e) {
          throw new NotDrawn(path, e);
        }
      }
      return bytes;
    }

    @Override
    public OutputPath path() {
      return path;
    }

    @Override
    public long size() throws NotDrawn {
      return bytes().length;
    }

    @Override
    public InputStream open() throws NotDrawn {
      return new ByteArrayInputStream(bytes());
    }

    @Override
    public String stamp() {
      return stamp;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Drawn drawn && path.equals(drawn.path) && stamp.equals(drawn.stamp);
    }

    @Override
    public int hashCode() {
      return 31 * path.hashCode() + stamp.hashCode();
    }
  }

  /** A file that is copied byte by byte; it is never loaded whole. */
  record Copied(OutputPath path, Path from) implements OutputFile {
    @Override
    public long size() throws IOException {
      return Files.size(from);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(from);
    }

    @Override
    public byte[] bytes() throws IOException {
      return Files.readAllBytes(from);
    }

    @Override
    public String stamp() throws IOException {
      long written = Files.getLastModifiedTime(from).to(TimeUnit.NANOSECONDS);
      return Long.toHexString(size()) + "-" + Long.toHexString(written);
    }
  }
}
