package outloud.media;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a picture is written, as its first bytes tell: the ending of its name may be wrong. */
public enum PictureFormat {
  JPEG("jpg jpeg jpe jfif"),
  PNG("png apng"),
  WEBP("webp"),
  GIF("gif"),
  AVIF("avif avifs"),
  SVG("svg"),
  /** What telephones and scanners write and no browser shows: its bytes are never known here. */
  UNKNOWN("heic heif hif tif tiff");

  /** The usual one first. */
  private final String endings;

  PictureFormat(String endings) {
    this.endings = endings;
  }

  /** The brands of still pictures (ISO/IEC 23008-12, annex B) beside those of AVIF. */
  private static final List<String> HEIC =
      List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  /** Where the root of an SVG is looked for, behind comments and declarations. */
  private static final int LONGEST_PROLOG = 4096;

  /** Whether a file of this name should be one of these pictures. */
  public static boolean isNamed(String name) {
    for (PictureFormat format : values()) {
      if (format.names(name)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file of this name says that it is written so. */
  public boolean names(String name) {
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return dot >= 0 && List.of(endings.split(" ")).contains(ending) && !ending.isEmpty();
  }

  /** The usual ending of its files. */
  public String ending() {
    return endings.split(" ")[0];
  }

  static PictureFormat of(byte[] file) {
    if (starts(file, 0, "\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (starts(file, 0, "\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (starts(file, 0, "RIFF") && starts(file, 8, "WEBP")) {
      return WEBP;
    }
    if (starts(file, 0, "GIF87a") || starts(file, 0, "GIF89a")) {
      return GIF;
    }
    if (starts(file, 4, "ftypavif") || starts(file, 4, "ftypavis")) {
      return AVIF;
    }
    return head(file).contains("<svg") ? SVG : UNKNOWN;
  }

  /**
   * What a file is that may say where it was made, and of which we know no more than its first
   * bytes; AVIF is none of them.
   */
  static Optional<String> sealed(byte[] file) {
    if (of(file) != UNKNOWN) {
      return Optional.empty();
    }
    if (starts(file, 4, "ftyp")) {
      boolean still = HEIC.stream().anyMatch(brand -> starts(file, 8, brand));
      return Optional.of(still ? "HEIC" : "a film");
    }
    if (starts(file, 0, "II*\0") || starts(file, 0, "MM\0*")) {
      return Optional.of("TIFF, or what a camera calls raw");
    }
    if (starts(file, 4, "JXL \r\n") || starts(file, 0, "\u00ff\n")) {
      return Optional.of("JPEG XL");
    }
    return starts(file, 4, "jP  \r\n") ? Optional.of("JPEG 2000") : Optional.empty();
  }

  /** The first part of a text; of what is no text, nothing useful. */
  static String head(byte[] file) {
    return new String(file, 0, Math.min(file.length, LONGEST_PROLOG), StandardCharsets.UTF_8);
  }

  /** Whether these Latin 1 characters stand there. */
  static boolean starts(byte[] file, int at, String characters) {
    if (at < 0 || file.length - at < characters.length()) {
      return false;
    }
    for (int i = 0; i < characters.length(); i++) {
      if ((file[at + i] & 0xff) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
