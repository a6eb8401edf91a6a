package outloud.share;

/** How a place writes what Markdown itself has no words for. */
enum Tongue {
  /** Forem: Redcarpet with footnotes and superscripts, then Liquid over all but code. */
  DEV_TO,
  /** Hashnode's own: an address after a percent sign is embedded. */
  HASHNODE;

  /** A block that shows something of another site. */
  String embed(String url) {
    return this == DEV_TO ? "{% embed " + url + " %}" : "%[" + url + "]";
  }

  /** A formula within a line. */
  String formula(String tex) {
    return this == DEV_TO ? "{% katex inline %} " + tex + " {% endkatex %}" : "$$" + tex + "$$";
  }

  /** A formula as a block. */
  String formulaBlock(String tex) {
    return this == DEV_TO ? "{% katex %}\n" + tex + "\n{% endkatex %}" : "$$\n" + tex + "\n$$";
  }

  /** A block that opens when a reader asks for it; both texts are Markdown. */
  String details(String title, String content) {
    return this == DEV_TO
        ? "{% details " + title + " %}\n\n" + content + "\n\n{% enddetails %}"
        : "<details>\n<summary>" + title + "</summary>\n\n" + content + "\n\n</details>";
  }

  /** The number in the text that leads to a footnote. */
  String noteReference(String number) {
    return this == DEV_TO ? "[^" + number + "]" : "<sup>" + number + "</sup>";
  }

  /**
   * Words that are Markdown already, so that the place takes them for words. Code needs nothing:
   * Forem guards it by itself.
   */
  String words(String markdown) {
    return this == DEV_TO ? withoutLiquid(withoutMentions(markdown)) : markdown;
  }

  /** Liquid in prose is text: everything from its first sign to its last stands in a raw tag. */
  private static String withoutLiquid(String words) {
    int start = first(words.indexOf("{{"), words.indexOf("{%"));
    if (start < 0) {
      return words;
    }
    int last = Math.max(words.lastIndexOf("}}"), words.lastIndexOf("%}"));
    int end = last < start ? words.length() : last + 2;
    return words.substring(0, start)
        + "{% raw %}"
        + words.substring(start, end)
        + "{% endraw %}"
        + words.substring(end);
  }

  private static int first(int one, int other) {
    return one < 0 || other < 0 ? Math.max(one, other) : Math.min(one, other);
  }

  /** Forem tells whoever has the name behind an {@code @}: a space of no width keeps it a word. */
  private static String withoutMentions(String words) {
    int at = words.indexOf('@');
    if (at < 0) {
      return words;
    }
    StringBuilder text = new StringBuilder(words);
    for (int i = words.length() - 2; i >= 0; i--) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
      if (words.charAt(i) == '@' && begins && Character.isLetterOrDigit(words.charAt(i + 1))) {
        text.insert(i + 1, '\u200B');
      }
    }
    return text.toString();
  }
}
