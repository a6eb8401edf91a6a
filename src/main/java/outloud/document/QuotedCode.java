package outloud.document;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The places of a Markdown text that are code, as its lines show them: fenced, indented, between
 * backticks, in tags. What is wrong there is quoted on purpose.
 */
final class QuotedCode {
  private static final List<String> OPENINGS =
      List.of("<pre", "<code", "{% highlight", "{% raw", "{{< highlight");
  private static final List<String> CLOSINGS =
      List.of("</pre", "</code", "{% endhighlight", "{% endraw", "{{< /highlight");

  private final String text;
  private final BitSet places = new BitSet();

  private QuotedCode(String text) {
    this.text = text;
  }

  /** All of it from here on, in order. */
  static QuotedCode of(String text, int from) {
    QuotedCode code = new QuotedCode(text);
    code.blocks(from);
    code.tags(from);
    return code;
  }

  /** Whether this place is code. */
  boolean holds(int place) {
    return places.get(place);
  }

  private void blocks(int from) {
    boolean list = false;
    boolean above = true;
    int paragraph = from;
    Line line = Line.at(text, from);
    while (line.start() < text.length()) {
      String plain = line.plain();
      boolean indented = isIndented(line) && !plain.isEmpty();
      int next = line.next();
      if (fence(unquoted(plain)) > 2) {
        inline(paragraph, line.start());
        next = fenced(line);
        places.set(line.start(), next);
        paragraph = next;
        above = false;
      } else if (plain.isEmpty() || (above && indented && !list)) {
        inline(paragraph, line.start());
        places.set(line.start(), line.end());
        paragraph = next;
        above = true;
      } else {
        list = isItem(plain) || (list && (indented || !above || line.indent() > 0));
        above = false;
      }
      line = Line.at(text, next);
    }
    inline(paragraph, text.length());
  }

  private static boolean isIndented(Line line) {
    return line.text().startsWith("\t", line.start())
        || line.text().startsWith("    ", line.start());
  }

  private static boolean isItem(String plain) {
    int at = 0;
    while (at < plain.length() && Character.isDigit(plain.charAt(at))) {
      at++;
    }
    boolean mark = at < plain.length() && (at > 0 ? ".)" : "-*+").indexOf(plain.charAt(at)) >= 0;
    return mark && plain.startsWith(" ", at + 1);
  }

  /** A line without the marks of the quotes and the list items that it opens. */
  private static String unquoted(String plain) {
    int at = 0;
    while (at < plain.length() && "> -*+".indexOf(plain.charAt(at)) >= 0) {
      at++;
    }
    return plain.substring(at);
  }

  /** How many marks of a fence a line begins with. */
  private static int fence(String plain) {
    char mark = plain.isEmpty() ? ' ' : plain.charAt(0);
    if (mark != '`' && mark != '~') {
      return 0;
    }
    int length = run(plain, 0);
    return mark == '`' && plain.indexOf('`', length) >= 0 ? 0 : length;
  }

  private static int run(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end - at;
  }

  /** Where the block that this line opens ends; an open one ends with the text. */
  private int fenced(Line opening) {
    String first = unquoted(opening.plain());
    int length = fence(first);
    Line line = Line.at(text, opening.next());
    while (line.start() < text.length()) {
      String plain = unquoted(line.plain());
      boolean closes = plain.length() >= length && run(plain, 0) == plain.length();
      if (closes && plain.charAt(0) == first.charAt(0)) {
        return line.next();
      }
      line = Line.at(text, line.next());
    }
    return text.length();
  }

  /** The runs of backticks of one paragraph: each with the next one of its length. */
  private void inline(int from, int to) {
    int open = text.indexOf('`', from, to);
    while (open >= 0) {
      int length = run(text, open);
      int close = text.indexOf('`', open + length, to);
      while (close >= 0 && run(text, close) != length) {
        close = text.indexOf('`', Math.min(to, close + run(text, close)), to);
      }
      if (close >= 0) {
        places.set(open, close);
      }
      open = text.indexOf('`', (close >= 0 ? close : open) + length, to);
    }
  }

  private void tags(int from) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < OPENINGS.size() && lower.length() == text.length(); i++) {
      int open = lower.indexOf(OPENINGS.get(i), from);
      while (open >= 0) {
        int close = lower.indexOf(CLOSINGS.get(i), open);
        if (close < 0) {
          break;
        }
        places.set(open, close);
        open = lower.indexOf(OPENINGS.get(i), close);
      }
    }
  }
}
