package outloud.theme;

import java.nio.charset.StandardCharsets;
import outloud.output.Fingerprint;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.source.Folder;

/**
 * A file that pages ask for. Its published name holds a digest of its content, so that a browser
 * may keep it for ever.
 *
 * @param name as templates call it, like {@code style.css}
 * @param file what is published, like {@code assets/style-0a1b2c3d4e.css}
 */
public record Asset(String name, OutputFile file) {
  private static final int DIGITS = 10;

  /** A text asset. */
  static Asset of(String name, String text) {
    OutputPath path = path(name, Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)));
    return new Asset(name, new OutputFile.Made(path, text));
  }

  /** An asset that is copied byte by byte. */
  static Asset of(String name, Folder.Other file) {
    OutputPath path = path(name, file.digest());
    return new Asset(
        name,
        switch (file) {
          case Folder.Lying lying -> new OutputFile.Copied(path, lying.path());
          case Folder.Packed packed -> new OutputFile.Drawn(path, packed.digest(), packed::bytes);
        });
  }

  private static OutputPath path(String name, String digest) {
    int dot = name.lastIndexOf('.');
    int end = dot > name.lastIndexOf('/') + 1 ? dot : name.length();
    String mark = "-" + digest.substring(0, DIGITS);
    return new OutputPath("assets/" + name.substring(0, end) + mark + name.substring(end));
  }
}
