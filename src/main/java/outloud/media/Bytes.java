package outloud.media;

/** Reads numbers in the bytes of a file; what lies behind its end makes it {@link Malformed}. */
final class Bytes {
  private final byte[] file;

  Bytes(byte[] file) {
    this.file = file;
  }

  byte[] file() {
    return file;
  }

  int size() {
    return file.length;
  }

  int one(int at) {
    if (at < 0 || at >= file.length) {
      throw Malformed.truncated();
    }
    return file[at] & 0xff;
  }

  /** Two bytes, the greater one first. */
  int two(int at) {
    return one(at) << 8 | one(at + 1);
  }

  /** Four bytes, the greatest first; what is over 2 GB is no length of ours. */
  int four(int at) {
    long number = (long) two(at) << 16 | two(at + 2);
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  int twoLittle(int at) {
    return one(at) | one(at + 1) << 8;
  }

  int threeLittle(int at) {
    return twoLittle(at) | one(at + 2) << 16;
  }

  /** Four bytes, the greatest last; what is over 2 GB is no length of ours. */
  int fourLittle(int at) {
    long number = twoLittle(at) | (long) twoLittle(at + 2) << 16;
    return (int) Math.min(number, Integer.MAX_VALUE);
  }

  /** Whether these Latin 1 characters stand there. */
  boolean says(int at, String characters) {
    return PictureFormat.starts(file, at, characters);
  }

  /** The index behind so many bytes from here, which must be there. */
  int behind(int at, int length) {
    if (length < 0 || length > file.length - at) {
      throw Malformed.truncated();
    }
    return at + length;
  }
}
