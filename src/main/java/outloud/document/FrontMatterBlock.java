package outloud.document;

import java.util.Optional;
import outloud.source.Span;

/**
 * Where the front matter of a text is, and in which language; finding it is a separate act from
 * reading it.
 *
 * @param data what stands between the delimiters
 * @param bodyStart the offset of the first line after it
 */
record FrontMatterBlock(Language language, Span data, int bodyStart) {

  /** What front matter may be written in. */
  enum Language {
    YAML,
    TOML,
    JSON
  }

  /** No front matter: the whole text is the body. */
  static FrontMatterBlock none() {
    return new FrontMatterBlock(Language.YAML, new Span(0, 0), 0);
  }

  boolean isEmpty() {
    return data.end() == 0;
  }

  /** The front matter at the head of a text; nothing when it is opened but never closed. */
  static Optional<FrontMatterBlock> find(String text) {
    int start = 0;
    while (start < text.length() && isLineEndOrBlank(text, start)) {
      start = nextLine(text, start);
    }
    String first = line(text, start).stripTrailing();
    return switch (first) {
      case "---", "---yaml", "----" -> delimited(text, start, Language.YAML);
      case "+++" -> delimited(text, start, Language.TOML);
      case "---json", ";;;" -> delimited(text, start, Language.JSON);
      case "---toml" -> delimited(text, start, Language.TOML);
      default -> first.equals("{") ? Optional.of(json(text, start)) : Optional.of(none());
    };
  }

  private static Optional<FrontMatterBlock> delimited(String text, int open, Language language) {
    int from = nextLine(text, open);
    String fence = line(text, open).substring(0, 3);
    for (int at = from; at < text.length(); at = nextLine(text, at)) {
      String line = line(text, at).stripTrailing();
      boolean closes =
          line.equals(fence)
              || (fence.equals("---") && (line.equals("...") || line.equals("----")));
      if (closes) {
        return Optional.of(new FrontMatterBlock(language, new Span(from, at), nextLine(text, at)));
      }
    }
    boolean ruleOnly = fence.equals("---") && !looksLikeKey(line(text, from));
    return ruleOnly ? Optional.of(none()) : Optional.empty();
  }

  /** JSON front matter has no delimiters: it ends with the line that closes its brace. */
  private static FrontMatterBlock json(String text, int open) {
    for (int at = open; at < text.length(); at = nextLine(text, at)) {
      if (line(text, at).stripTrailing().equals("}")) {
        int end = nextLine(text, at);
        return new FrontMatterBlock(Language.JSON, new Span(open, end), end);
      }
    }
    return none();
  }

  private static boolean looksLikeKey(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && line.substring(0, colon).chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
  }

  private static boolean isLineEndOrBlank(String text, int start) {
    return line(text, start).isBlank();
  }

  private static String line(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return text.substring(start, end);
  }

  private static int nextLine(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        return i + 1;
      }
    }
    return text.length();
  }
}
