package outloud.media;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The parts of a file that are kept, in order, and what is put between them. */
final class Cut {
  private final byte[] file;
  private final List<byte[]> put = new ArrayList<>();
  private final List<int[]> parts = new ArrayList<>();

  Cut(byte[] file) {
    this.file = file;
  }

  /** Keeps a part; one that follows the last is one with it. */
  void keep(int start, int end) {
    int last = parts.size() - 1;
    if (last >= 0 && parts.get(last)[2] < 0 && parts.get(last)[1] == start) {
      parts.get(last)[1] = end;
    } else {
      parts.add(new int[] {start, end, -1});
    }
  }

  /** Puts bytes of our own in. */
  void put(byte[] bytes) {
    parts.add(new int[] {0, bytes.length, put.size()});
    put.add(bytes);
  }

  /** The file itself when all of it is kept. */
  byte[] bytes() {
    if (parts.size() == 1 && put.isEmpty() && parts.getFirst()[1] == file.length) {
      return file;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    for (int[] part : parts) {
      byte[] from = part[2] < 0 ? file : put.get(part[2]);
      out.write(from, part[0], part[1] - part[0]);
    }
    return out.toByteArray();
  }
}
