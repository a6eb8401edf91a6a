package outloud.theme;

import java.util.List;

/**
 * Makes the statements of a style sheet shorter, each as its kind allows. Selectors need no space
 * around {@code +} and {@code ~}. In the value of a declaration {@code .5} stands for {@code 0.5},
 * and {@code 0} for {@code 0px} where a length of nothing needs no unit. A custom property keeps
 * its words, for it may end up in a {@code calc()}.
 */
final class StyleStatements {
  private static final List<String> LENGTHS =
      List.of("px", "rem", "em", "ch", "ex", "vw", "vh", "pt");

  private final String css;
  private final StringBuilder out;

  /** Where the declaration, the selector or the at-rule begins that stands here. */
  private int start;

  private int depth;
  private boolean isValue;
  private boolean isSelector;

  private StyleStatements(String css) {
    this.css = css;
    this.out = new StringBuilder(css.length());
  }

  /** The same style sheet; white space and comments are expected to be gone. */
  static String compact(String css) {
    return new StyleStatements(css).compacted();
  }

  private String compacted() {
    int at = 0;
    isSelector = isSelector(0);
    while (at < css.length()) {
      char c = css.charAt(at);
      if (c == ' ' && isSelector && (isCombinator(at - 1) || isCombinator(at + 1))) {
        at++;
        continue;
      }
      if (c == '0' && isValue && isBeginning(at)) {
        at = number(at);
        continue;
      }
      see(c, at);
      int end = StyleSheet.end(css, at);
      out.append(css, at, end);
      at = end;
    }
    return out.toString();
  }

  private void see(char c, int at) {
    switch (c) {
      case '(' -> depth++;
      case ')' -> depth--;
      case '{', '}', ';' -> {
        start = at + 1;
        isValue = false;
        isSelector = isSelector(start);
      }
      case ':' -> isValue = isValue || (depth == 0 && !isSelector && isPlain());
      default -> {}
    }
  }

  private boolean isPlain() {
    return !css.startsWith("--", start) && css.charAt(start) != '@';
  }

  /** Whether what begins here leads to a block and is no at-rule. */
  private boolean isSelector(int from) {
    int at = from;
    while (at < css.length() && "{};".indexOf(css.charAt(at)) < 0) {
      at = StyleSheet.end(css, at);
    }
    return at < css.length() && css.charAt(at) == '{' && css.charAt(from) != '@';
  }

  private boolean isCombinator(int at) {
    boolean isSign = at > 0 && at < css.length() && "+~".indexOf(css.charAt(at)) >= 0;
    return isSign && css.charAt(at - 1) != '\\';
  }

  private boolean isBeginning(int at) {
    return at > 0 && ": ,(".indexOf(css.charAt(at - 1)) >= 0;
  }

  private int number(int at) {
    boolean isFraction =
        at + 2 < css.length() && css.charAt(at + 1) == '.' && isDigit(css.charAt(at + 2));
    if (isFraction) {
      return at + 1;
    }
    out.append('0');
    for (String unit : LENGTHS) {
      int end = at + 1 + unit.length();
      boolean isWhole = end >= css.length() || ";} ,!".indexOf(css.charAt(end)) >= 0;
      if (depth == 0 && isWhole && css.startsWith(unit, at + 1)) {
        return end;
      }
    }
    return at + 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
