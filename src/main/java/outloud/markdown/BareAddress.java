package outloud.markdown;

/** Finds where a bare URL in text ends (GFM 6.9, and what follows it in Chinese and Japanese). */
final class BareAddress {
  private static final String TRAILING = "?!.,:;*_~'\"”’»";

  private BareAddress() {}

  /** The index behind the URL that begins here, or -1 when none does. */
  static int end(String text, int index, boolean inTable) {
    boolean www = text.regionMatches(true, index, "www.", 0, 4);
    int host = www ? index + 4 : hostStart(text, index);
    if (host < 0 || (index > 0 && isWordCharacter(text.charAt(index - 1)))) {
      return -1;
    }
    int end = host;
    while (end < text.length() && !stops(text.charAt(end), inTable)) {
      end++;
    }
    end = unmatched(text, index, end);
    end = withoutTrailing(text, host, end);
    boolean hasHost = end > host && Character.isLetterOrDigit(text.charAt(host));
    boolean hasDot = !www || text.substring(host, Math.max(host, end)).indexOf('.') > 0;
    return hasHost && hasDot ? end : -1;
  }

  private static int hostStart(String text, int index) {
    if (text.regionMatches(true, index, "https://", 0, 8)) {
      return index + 8;
    }
    boolean web = text.regionMatches(true, index, "http://", 0, 7);
    return web ? index + 7 : text.regionMatches(true, index, "ftp://", 0, 6) ? index + 6 : -1;
  }

  private static boolean stops(char c, boolean inTable) {
    return c <= ' '
        || "<>\"`\u00A0\u200B\u2026“”".indexOf(c) >= 0
        || (inTable && c == '|')
        || Character.isWhitespace(c)
        || Script.isEastAsian(c);
  }

  /** The URL ends at a closing bracket that it did not open itself. */
  private static int unmatched(String text, int start, int end) {
    int round = 0;
    int square = 0;
    for (int i = start; i < end; i++) {
      switch (text.charAt(i)) {
        case '(' -> round++;
        case ')' -> round--;
        case '[' -> square++;
        case ']' -> square--;
        default -> {}
      }
      if (round < 0 || square < 0) {
        return i;
      }
    }
    return end;
  }

  private static int withoutTrailing(String text, int start, int end) {
    int at = end;
    while (at > start && TRAILING.indexOf(text.charAt(at - 1)) >= 0) {
      int entity = text.charAt(at - 1) == ';' ? entityStart(text, start, at - 1) : -1;
      at = entity > 0 ? entity : at - 1;
    }
    return at;
  }

  /** Where an entity begins that ends at this index, or -1. */
  private static int entityStart(String text, int start, int end) {
    int at = end;
    while (at > start && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    return at < end && at > start && text.charAt(at - 1) == '&' ? at - 1 : -1;
  }

  private static boolean isWordCharacter(char c) {
    boolean letter = Character.isLetterOrDigit(c) && !Script.isEastAsian(c);
    return letter || c == '_' || c == '/' || c == '@';
  }
}
