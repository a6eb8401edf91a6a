package outloud.thread;

/** Where an emoji sequence ends, by the grammar of Unicode Technical Standard 51, ED-17. */
final class Emoji {
  private static final int KEYCAP = 0x20e3;
  private static final int AS_EMOJI = 0xfe0f;
  private static final int AS_TEXT = 0xfe0e;
  private static final int JOINER = 0x200d;
  private static final int FIRST_TAG = 0xe0020;
  private static final int LAST_TAG = 0xe007f;
  private static final int FIRST_REGION = 0x1f1e6;
  private static final int LAST_REGION = 0x1f1ff;

  private Emoji() {}

  /** The end of the emoji that starts here; the same place when none does. */
  static int end(String text, int start) {
    int c = text.codePointAt(start);
    if (c < 0x80) {
      return keycap(text, start, c);
    }
    int after = start + Character.charCount(c);
    if (isRegion(c)) {
      return isRegion(at(text, after)) ? after + 2 : start;
    }
    int end = element(text, start);
    while (end > start && at(text, end) == JOINER) {
      int next = element(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int keycap(String text, int start, int c) {
    if (c != '#' && c != '*' && (c < '0' || c > '9')) {
      return start;
    }
    int after = at(text, start + 1) == AS_EMOJI ? start + 2 : start + 1;
    return at(text, after) == KEYCAP ? after + 1 : start;
  }

  /** One picture with its presentation, skin tone and tags; the same place when there is none. */
  private static int element(String text, int start) {
    int c = at(text, start);
    if (c < 0x80 || (!Character.isEmoji(c) && !Character.isExtendedPictographic(c))) {
      return start;
    }
    int end = start + Character.charCount(c);
    int next = at(text, end);
    boolean picture = Character.isEmojiPresentation(c);
    if (next == AS_TEXT) {
      return start;
    }
    if (next == AS_EMOJI) {
      end++;
      picture = true;
    } else if (Character.isEmojiModifier(next) && Character.isEmojiModifierBase(c)) {
      end += 2;
      picture = true;
    }
    if (at(text, end) == KEYCAP) {
      end++;
    }
    while (at(text, end) >= FIRST_TAG && at(text, end) <= LAST_TAG) {
      end += 2;
    }
    // Inside a sequence the presentation selector may be missing: minimally qualified.
    boolean joined =
        at(text, end) == JOINER || (start > 0 && text.charAt(start - 1) == (char) JOINER);
    return picture || joined ? end : start;
  }

  private static boolean isRegion(int c) {
    return c >= FIRST_REGION && c <= LAST_REGION;
  }

  private static int at(String text, int index) {
    return index < text.length() ? text.codePointAt(index) : 0;
  }
}
