package outloud.site;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** The rules of paths as authors write them. */
final class WrittenPath {
  private WrittenPath() {}

  /** Without {@code .}, {@code ..} and empty segments; never above the top. */
  static String normal(String path) {
    boolean dots = path.indexOf("./") >= 0 || path.endsWith("/.") || path.endsWith("/..");
    if (!dots && path.indexOf("//") < 0) {
      return trimmed(path);
    }
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return String.join("/", segments);
  }

  private static String trimmed(String path) {
    int start = path.startsWith("/") ? 1 : 0;
    int end = path.endsWith("/") ? path.length() - 1 : path.length();
    String trimmed = path.substring(start, Math.max(start, end));
    return trimmed.equals("..") || trimmed.equals(".") ? "" : trimmed;
  }

  /** The path below a folder, normal. */
  static String below(String folder, String path) {
    return normal(folder.isEmpty() ? path : folder + "/" + path);
  }

  /** Without the ending of its last segment. */
  static String withoutExtension(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  /** Without an ending that Markdown files have. */
  static String withoutMarkdown(String path) {
    boolean markdown = path.endsWith(".md") || path.endsWith(".mdx") || path.endsWith(".markdown");
    return markdown ? withoutExtension(path) : path;
  }

  /** Whether the last segment has an ending. */
  static boolean hasExtension(String path) {
    return withoutExtension(path).length() < path.length();
  }

  static String lastSegment(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Percent signs undone; as written where that gives no text. */
  static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] written = path.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = new byte[written.length];
    int count = 0;
    for (int i = 0; i < written.length; i++) {
      int value = written[i] == '%' ? hex(written, i + 1) : -1;
      bytes[count++] = value < 0 ? written[i] : (byte) value;
      i += value < 0 ? 0 : 2;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(java.nio.ByteBuffer.wrap(bytes, 0, count))
          .toString();
    } catch (CharacterCodingException e) {
      return path;
    }
  }

  private static int hex(byte[] text, int at) {
    int high = at + 1 < text.length ? Character.digit((char) text[at], 16) : -1;
    int low = high < 0 ? -1 : Character.digit((char) text[at + 1], 16);
    return low < 0 ? -1 : high * 16 + low;
  }

  /**
   * The form in which paths are compared: composed characters (NFC), for macOS writes the names of
   * files in decomposed ones.
   */
  static String key(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) > 0x7F) {
        return Normalizer.normalize(path, Normalizer.Form.NFC);
      }
    }
    return path;
  }

  /** The form in which paths are compared that differ in case only. */
  static String folded(String path) {
    return key(path).toLowerCase(Locale.ROOT);
  }

  /** How a file that begins at the top is called from a folder: {@code ../images/x.png}. */
  static String relative(String folder, String path) {
    List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/"));
    List<String> to = List.of(path.split("/"));
    int common = common(from, to);
    List<String> relative = new ArrayList<>();
    for (int i = common; i < from.size(); i++) {
      relative.add("..");
    }
    relative.addAll(to.subList(common, to.size()));
    return String.join("/", relative);
  }

  /** How many folders lie between two folders. */
  static int steps(String folder, String other) {
    List<String> from = folder.isEmpty() ? List.of() : List.of(folder.split("/"));
    List<String> to = other.isEmpty() ? List.of() : List.of(other.split("/"));
    int common = 0;
    while (common < from.size() && common < to.size() && from.get(common).equals(to.get(common))) {
      common++;
    }
    return from.size() + to.size() - 2 * common;
  }

  /** How many first segments are the same; the last of the path is a file. */
  private static int common(List<String> folder, List<String> path) {
    int common = 0;
    while (common < folder.size()
        && common < path.size() - 1
        && folder.get(common).equals(path.get(common))) {
      common++;
    }
    return common;
  }
}
