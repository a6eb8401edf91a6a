package outloud.thread;

import java.text.Normalizer;
import java.util.List;

/** X's weighted length: twitter-text configuration v3 (config/v3.json), with scale 1 for 100. */
record XLength() implements WeightedLength {
  private static final int URL = 23;
  private static final int EMOJI = 2;

  @Override
  public int count(String text) {
    return length(text, true);
  }

  /** Counters that do not know a newer emoji sequence count its parts. */
  @Override
  public int safe(String text) {
    return length(text, false);
  }

  private static int length(String written, boolean knowsEmoji) {
    return isPlain(written.toCharArray()) ? written.length() : weighed(written, knowsEmoji);
  }

  /** Whether every char counts one: what is no emoji, no URL, and the same in every normal form. */
  private static boolean isPlain(char[] text) {
    boolean dot = false;
    for (char c : text) {
      boolean light = c < 0x300 ? c != '©' && c != '®' : c >= 0x2010 && c <= 0x201f;
      // No top-level domain begins with anything else.
      boolean domain = dot && c >= 'A' && (c <= 'Z' || c >= 'a');
      if (!light || domain) {
        return false;
      }
      dot = c == '.';
    }
    return true;
  }

  private static int weighed(String written, boolean knowsEmoji) {
    String text = normal(written);
    List<Urls.Url> urls = Urls.in(text);
    int next = 0;
    int length = 0;
    for (int i = 0; i < text.length(); ) {
      if (next < urls.size() && urls.get(next).start() == i) {
        length += URL;
        i = urls.get(next++).end();
        continue;
      }
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      int emoji = Emoji.end(text, i);
      if ((knowsEmoji && emoji > end) || emoji == end) {
        length += EMOJI;
        end = emoji;
      } else {
        length += weight(c);
      }
      i = end;
    }
    return length;
  }

  /** As the reference does it: composed. Below the first combining mark everything is. */
  private static String normal(String text) {
    for (char c : text.toCharArray()) {
      if (c >= 0x300 && (c < 0x2010 || c > 0x2027) && (c < 0x2190 || c > 0x21ff)) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** The ranges of configuration v3 and its default weight. */
  private static int weight(int c) {
    boolean light =
        c <= 4351
            || (c >= 8192 && c <= 8205)
            || (c >= 8208 && c <= 8223)
            || (c >= 8242 && c <= 8247);
    return light ? 1 : 2;
  }

  /** Whether X takes the text at all: a byte order mark or a noncharacter makes it invalid. */
  static boolean isValid(String text) {
    return text.chars().noneMatch(c -> c == 0xfffe || c == 0xfeff || c == 0xffff);
  }
}
