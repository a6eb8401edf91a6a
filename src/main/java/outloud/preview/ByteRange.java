package outloud.preview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file, as players ask for it (RFC 9110, section 14).
 *
 * @param first offset of the first byte
 * @param last offset of the last byte; before {@code first} when the file has no such part
 */
record ByteRange(long first, long last) {
  private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * The part that a Range header asks for; none when the whole file is to be sent: the header is
   * malformed, or asks for several parts, which a server may ignore.
   */
  static Optional<ByteRange> parse(String header, long size) {
    Matcher one = ONE.matcher(header.strip());
    if (!one.matches() || (one.group(1).isEmpty() && one.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (one.group(1).isEmpty()) {
      long length = Math.min(Long.parseLong(one.group(2)), size);
      return Optional.of(new ByteRange(size - length, size - 1));
    }
    long first = Long.parseLong(one.group(1));
    long last = one.group(2).isEmpty() ? size - 1 : Long.parseLong(one.group(2));
    if (last < first && !one.group(2).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ByteRange(first, Math.min(last, size - 1)));
  }

  /** Whether the file has this part. */
  boolean isSatisfiable() {
    return first <= last;
  }

  long length() {
    return last - first + 1;
  }
}
