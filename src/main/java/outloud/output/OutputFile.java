package outloud.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file to be written: made by the build, or copied as it is from the author's folder. */
public sealed interface OutputFile {

  OutputPath path();

  /** A file that the build made, UTF-8. */
  record Made(OutputPath path, String text) implements OutputFile {
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** A file that is copied byte by byte; it is never loaded whole. */
  record Copied(OutputPath path, Path from) implements OutputFile {}
}
