package outloud.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The drawings of all emoji, from twemoji. They are kept in one file for each sixteen first code
 * points, with a line {@code name svg} for each; a name is that of twemoji's file.
 */
final class Emoji {
  private static final int VARIATION = 0xfe0f;
  private static final int JOINER = 0x200d;
  private static final int KEYCAP = 0x20e3;

  private Emoji() {}

  /** Whether a character asks to be shown as an emoji (UTS #51, ED-8): {@code ©} alone does not. */
  static boolean isShownAsOne(String grapheme) {
    int first = grapheme.codePointAt(0);
    return Character.isEmojiPresentation(first)
        || grapheme.indexOf(VARIATION) > 0
        || grapheme.indexOf(KEYCAP) > 0
        || (Character.isEmoji(first) && grapheme.codePointCount(0, grapheme.length()) > 1);
  }

  /** Whether there is a drawing of it. */
  static boolean has(String grapheme) {
    return mayHave(grapheme.codePointAt(0)) && svg(grapheme).isPresent();
  }

  private static boolean mayHave(int first) {
    return Character.isEmoji(first);
  }

  /** The drawing, 36 units wide and high. */
  static Optional<String> svg(String grapheme) {
    boolean isJoined = grapheme.indexOf(JOINER) >= 0;
    Optional<String> found = find(name(grapheme, isJoined));
    return found.isPresent() || !isJoined ? found : find(name(grapheme, false));
  }

  private static String name(String grapheme, boolean keepsVariation) {
    StringBuilder name = new StringBuilder();
    grapheme
        .codePoints()
        .filter(point -> keepsVariation || point != VARIATION)
        .forEach(
            point -> name.append(name.isEmpty() ? "" : "-").append(Integer.toHexString(point)));
    return name.toString();
  }

  private static Optional<String> find(String name) {
    int end = name.indexOf('-') < 0 ? name.length() : name.indexOf('-');
    String file = end == 1 ? "0" : name.substring(0, end - 1);
    try (InputStream in = Emoji.class.getResourceAsStream("/outloud/emoji/" + file + ".txt")) {
      return in == null ? Optional.empty() : line(in.readAllBytes(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> line(byte[] file, String name) {
    byte[] start = (name + " ").getBytes(StandardCharsets.US_ASCII);
    int at = 0;
    while (at < file.length) {
      int end = at;
      while (file[end] != '\n') {
        end++;
      }
      if (startsWith(file, at, start)) {
        int from = at + start.length;
        return Optional.of(new String(file, from, end - from, StandardCharsets.UTF_8));
      }
      at = end + 1;
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] file, int at, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (at + i >= file.length || file[at + i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
