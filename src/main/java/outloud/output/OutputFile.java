package outloud.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file to be written: made by the build, or copied as it is from the author's folder. */
public sealed interface OutputFile {

  /** Where it is written to. */
  OutputPath path();

  /** How many bytes it has. */
  long size() throws IOException;

  /** Its bytes, from the first one; the caller closes the stream. */
  InputStream open() throws IOException;

  /** A short name of its present bytes, without quotes: another one as soon as they change. */
  String stamp() throws IOException;

  /** A file that the build made, UTF-8. */
  record Made(OutputPath path, String text) implements OutputFile {
    /** Its bytes, made anew for each call. */
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
    public String stamp() throws IOException {
      long written = Files.getLastModifiedTime(from).to(TimeUnit.NANOSECONDS);
      return Long.toHexString(size()) + "-" + Long.toHexString(written);
    }
  }
}
