package outloud.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import outloud.markdown.Block.Lines;

/**
 * What stands behind the opening fence of code.
 *
 * @param language the first word in lower case, empty when there is none
 * @param fileName the file that the code is from, empty when unknown
 * @param lines which lines are marked, and whether they are numbered
 */
record FenceInfo(String language, String fileName, Lines lines) {
  private static final int MOST_LINES = 10_000;

  /**
   * Reads {@code js}, {@code js:file.js}, {@code {.js}}, {@code js title="file.js" {1,3-5}}, {@code
   * js {hl_lines=[1,"3-5"], linenos=true}}, {@code js showLineNumbers}, {@code ts:line-numbers=2}.
   */
  static FenceInfo of(String info) {
    String plain = info.strip();
    String word = firstWord(plain);
    String rest = plain.substring(Math.min(plain.length(), plain.indexOf(word) + word.length()));
    if (word.indexOf('=') > 0) {
      word = "";
      rest = plain;
    }
    int colon = word.indexOf(':');
    String language = colon < 0 ? word : word.substring(0, colon);
    String behind = colon < 0 ? "" : word.substring(colon + 1);
    language = language.startsWith(".") ? language.substring(1) : language;
    if (language.isEmpty() && rest.isEmpty() && behind.isEmpty()) {
      return new FenceInfo("", "", Lines.PLAIN);
    }
    boolean numbers = behind.startsWith("line-numbers");
    String more = numbers ? behind + " " + rest : rest;
    return more.isEmpty()
        ? new FenceInfo(language.toLowerCase(Locale.ROOT), behind, Lines.PLAIN)
        : of(language.toLowerCase(Locale.ROOT), numbers ? "" : behind, more);
  }

  private static FenceInfo of(String language, String behind, String rest) {
    Arguments arguments = Arguments.of(rest);
    String named =
        arguments.first("title", "data-file", "filename", "file", "fileName", "name", "caption");
    return new FenceInfo(
        language,
        named.isEmpty() ? behind : named,
        new Lines(marked(rest), first(arguments, rest)));
  }

  /** Up to white space, a brace or a comma; a brace in front of it does not count. */
  private static String firstWord(String info) {
    int start = info.startsWith("{") ? 1 : 0;
    while (start > 0 && start < info.length() && info.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < info.length()
        && !Character.isWhitespace(info.charAt(end))
        && "{},".indexOf(info.charAt(end)) < 0) {
      end++;
    }
    String word = info.substring(start, end);
    boolean numbers = start > 0 && !word.isEmpty() && Character.isDigit(word.charAt(0));
    return numbers ? "" : word;
  }

  /** The lines in {@code {1,3-5}}, {@code hl_lines=[1,"3-5"]} or {@code hl_lines="1 3-5"}. */
  private static Set<Integer> marked(String rest) {
    Set<Integer> marked = new TreeSet<>();
    for (String name : new String[] {"hl_lines", "mark_lines", "highlight", "mark"}) {
      int at = rest.indexOf(name + "=");
      if (at >= 0) {
        numbers(value(rest, at + name.length() + 1), marked);
      }
    }
    int open = rest.indexOf('{');
    while (open >= 0) {
      int close = rest.indexOf('}', open);
      String inside = close < 0 ? "" : rest.substring(open + 1, close);
      boolean called = open > 0 && Character.isLetter(rest.charAt(open - 1));
      if (!called && inside.chars().allMatch(c -> "0123456789,- ".indexOf(c) >= 0)) {
        numbers(inside, marked);
      }
      open = rest.indexOf('{', open + 1);
    }
    return marked;
  }

  /** Up to the bracket or quote that closes the value; a word without them. */
  private static String value(String rest, int start) {
    char open = start < rest.length() ? rest.charAt(start) : ' ';
    char close = open == '[' ? ']' : open == '{' ? '}' : open;
    boolean enclosed = open == '[' || open == '{' || open == '"' || open == '\'';
    int end = rest.indexOf(enclosed ? close : ' ', start + 1);
    return rest.substring(Math.min(start, rest.length()), end < 0 ? rest.length() : end);
  }

  /** Adds all numbers and ranges of a text. */
  private static void numbers(String text, Set<Integer> into) {
    int from = -1;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && end - at < 6 && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        from = text.charAt(at) == '-' ? from : -1;
        at++;
        continue;
      }
      int number = Integer.parseInt(text.substring(at, end));
      int first = from < 0 ? number : from;
      for (int line = first; line <= number && into.size() < MOST_LINES; line++) {
        into.add(line);
      }
      from = text.startsWith("-", end) ? number : -1;
      at = end;
    }
  }

  /** The number of the first line, 0 without numbers. */
  private static int first(Arguments arguments, String rest) {
    String start =
        arguments.first("linenostart", "startLine", "startFrom", "start", "line-numbers");
    String asked =
        arguments.first("linenos", "showLineNumbers", "lineNumbers", "lineNos", "line-numbers");
    boolean named =
        arguments.words().contains("linenos")
            || arguments.words().contains("showLineNumbers")
            || arguments.words().contains("lineNumbers")
            || arguments.words().contains(".numberLines")
            || arguments.words().contains("numberLines")
            || arguments.words().contains("line-numbers");
    boolean off = asked.equals("false") || asked.equals("0");
    if (off || (!named && asked.isEmpty())) {
      return 0;
    }
    int called = rest.indexOf("showLineNumbers{");
    String number =
        called < 0
            ? start
            : rest.substring(
                called + 16,
                rest.indexOf('}', called) < 0 ? called + 16 : rest.indexOf('}', called));
    boolean digits =
        !number.isEmpty() && number.length() < 7 && number.chars().allMatch(Character::isDigit);
    return digits ? Math.max(1, Integer.parseInt(number)) : 1;
  }
}
