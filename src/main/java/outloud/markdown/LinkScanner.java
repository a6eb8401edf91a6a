package outloud.markdown;

/** Finds the ends of a link's parts (CommonMark 0.31.2, 6.3), with the liberties authors take. */
final class LinkScanner {
  private static final int LONGEST_LABEL = 999;
  private static final int LONGEST_FILE_NAME = 400;
  private static final int LONGEST_ATTRIBUTES = 400;
  private static final int DEEPEST_BRACKETS = 32;

  private LinkScanner() {}

  /** The index behind a destination, which may be empty; -1 when it is malformed. */
  static int destinationEnd(String text, int index) {
    if (text.startsWith("<", index)) {
      return angledEnd(text, index);
    }
    int depth = 0;
    int at = index;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
        at += 2;
        continue;
      }
      int tag = c == '{' ? AddressTemplates.end(text, at) : -1;
      if (tag > 0) {
        at = tag;
        continue;
      }
      if (c <= ' ') {
        return spacedEnd(text, index, at);
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0 || depth > DEEPEST_BRACKETS) {
        return depth < 0 ? at : -1;
      }
      at++;
    }
    return Math.min(at, text.length());
  }

  private static int angledEnd(String text, int index) {
    for (int at = index + 1; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '>' -> {
          return at + 1;
        }
        case '<', '\n' -> {
          return -1;
        }
        case '\\' -> at++;
        default -> {}
      }
    }
    return -1;
  }

  /** A file name may hold spaces when what follows up to the bracket ends like one. */
  private static int spacedEnd(String text, int index, int space) {
    if (space == index || text.charAt(space) != ' ') {
      return space;
    }
    int depth = 0;
    int last = Math.min(text.length(), index + LONGEST_FILE_NAME);
    for (int at = index; at < last && text.charAt(at) != '\n'; at++) {
      char c = text.charAt(at);
      boolean title =
          c == ' ' && at + 1 < text.length() && "\"'=".indexOf(text.charAt(at + 1)) >= 0;
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (title || depth < 0) {
        String whole = text.substring(index, at).stripTrailing();
        return FileEnding.isFile(whole) ? index + whole.length() : space;
      }
    }
    return space;
  }

  /**
   * The index behind a title, or behind attributes that stand in its place: Hashnode's {@code
   * align="center"}, or {@code =300x200}; -1 when there is none.
   */
  static int titleEnd(String text, int index) {
    int title = quotedEnd(text, index);
    int attributes = attributesEnd(text, title < 0 ? index : skipSpaces(text, title));
    return attributes > 0 ? attributes : title;
  }

  private static int quotedEnd(String text, int index) {
    char open = index < text.length() ? text.charAt(index) : ' ';
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    for (int at = index + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == close) {
        return at + 1;
      } else if (c == open || (c == '\n' && text.startsWith("\n", at + 1))) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code name="value"} or {@code =WxH}, once or more, up to the closing bracket. */
  private static int attributesEnd(String text, int index) {
    int at = index;
    int end = -1;
    int last = Math.min(text.length(), index + LONGEST_ATTRIBUTES);
    while (at < last && text.charAt(at) != ')') {
      int name = at;
      while (name < text.length() && Character.isLetter(text.charAt(name))) {
        name++;
      }
      if (name >= text.length() || text.charAt(name) != '=') {
        return -1;
      }
      int value = name + 1;
      int quoted = name > at ? quotedEnd(text, value) : -1;
      end = quoted > 0 ? quoted : wordEnd(text, value);
      if (end == value) {
        return -1;
      }
      at = skipSpaces(text, end);
    }
    return text.startsWith(")", at) ? end : -1;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '%')) {
      at++;
    }
    return at;
  }

  private static int skipSpaces(String text, int start) {
    int at = start;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** The index behind {@code [label]}, or -1 when there is none. */
  static int labelEnd(String text, int index) {
    if (!text.startsWith("[", index)) {
      return -1;
    }
    int last = Math.min(text.length(), index + LONGEST_LABEL);
    for (int at = index + 1; at < last; at++) {
      switch (text.charAt(at)) {
        case ']' -> {
          return at + 1;
        }
        case '[' -> {
          return -1;
        }
        case '\\' -> at++;
        default -> {}
      }
    }
    return -1;
  }
}
