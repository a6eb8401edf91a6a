package outloud.thread;

/** Somebody else's words, with quotation marks around them and not around their source. */
final class Quotation {
  private static final String OPENING = "“\"«„「";

  private Quotation() {}

  /** A quotation as it was written, in lines; the last one may say who said it. */
  static Prose of(Prose words) {
    String text = words.text();
    int line = text.lastIndexOf('\n') + 1;
    int source = line > 0 && isSource(text, line) ? line : text.length();
    Prose said = source < text.length() ? words.slice(0, source - 1) : words;
    boolean quoted = said.isBlank() || OPENING.indexOf(said.text().charAt(0)) >= 0;
    Prose marked = quoted ? said : said.between("“", "”");
    return source < text.length()
        ? marked.followedBy("\n", words.slice(source, text.length()))
        : marked;
  }

  /** Whether a line begins with a dash and a name. */
  private static boolean isSource(String text, int line) {
    int start = line;
    while (start < text.length() && "—–―-~".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return start > line
        && start < text.length()
        && !Character.isDigit(text.charAt(start))
        && text.length() - start < 80;
  }
}
