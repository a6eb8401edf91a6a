package outloud.markdown;

/** The text of code as a reader sees it. */
final class CodeText {
  private static final String RAW = "raw";
  private static final String END = "endraw";

  private CodeText() {}

  /** The text between backticks (CommonMark 0.31.2, 6.1). */
  static String inline(String source) {
    String code = source.replace('\n', ' ');
    boolean padded =
        code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return unwrapped(padded ? code.substring(1, code.length() - 1) : code);
  }

  /** The text of a block: without the last line feed. */
  static String block(String source) {
    String code = source.endsWith("\n") ? source.substring(0, source.length() - 1) : source;
    return unwrapped(code);
  }

  /** Code that is wrapped in Jekyll's {@code raw} as a whole is shown without it. */
  private static String unwrapped(String code) {
    String trimmed = code.strip();
    if (!trimmed.startsWith("{%") || !trimmed.endsWith("%}")) {
      return code;
    }
    int open = trimmed.indexOf("%}");
    int close = trimmed.lastIndexOf("{%");
    boolean wrapped =
        close > open
            && isTag(trimmed.substring(2, open), RAW)
            && isTag(trimmed.substring(close + 2, trimmed.length() - 2), END);
    if (!wrapped) {
      return code;
    }
    String inside = trimmed.substring(open + 2, close);
    inside = inside.startsWith("\n") ? inside.substring(1) : inside;
    return inside.endsWith("\n") ? inside.substring(0, inside.length() - 1) : inside;
  }

  private static boolean isTag(String inside, String name) {
    return inside.replace('-', ' ').strip().equals(name);
  }
}
