package outloud.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A short name for bytes: half of their SHA-256, far more than one site needs. */
public final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /** 32 hexadecimal digits; the same for equal bytes, on every machine. */
  public static String of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
