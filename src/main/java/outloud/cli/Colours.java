package outloud.cli;

import java.util.Locale;
import java.util.Map;
import outloud.diagnostic.Severity;

/** How errors, warnings and notes stand out on a terminal. */
enum Colours {
  ON("\u001b[1;31m", "\u001b[1;33m", "\u001b[1;36m", "\u001b[1m", "\u001b[0m"),
  OFF("", "", "", "", "");

  private final String red;
  private final String yellow;
  private final String cyan;
  private final String bold;
  private final String plain;

  Colours(String red, String yellow, String cyan, String bold, String plain) {
    this.red = red;
    this.yellow = yellow;
    this.cyan = cyan;
    this.bold = bold;
    this.plain = plain;
  }

  /** Whether this environment wants colours; see no-color.org and bixense.com/clicolors. */
  static boolean wanted(boolean terminal, Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
      return true;
    }
    return terminal && !environment.getOrDefault("CLICOLOR", "1").equals("0");
  }

  /** The text as an error shows it. */
  String error(String text) {
    return red + text + plain;
  }

  /** A line of a unified diff: what goes is red, what comes is green. */
  String paintDifference(String line) {
    if (this == OFF || line.isEmpty()) {
      return line;
    }
    if (line.startsWith("--- ") || line.startsWith("+++ ")) {
      return bold + line + plain;
    }
    return switch (line.charAt(0)) {
      case '-' -> "\u001b[31m" + line + plain;
      case '+' -> "\u001b[32m" + line + plain;
      case '@' -> "\u001b[36m" + line + plain;
      default -> line;
    };
  }

  /** A diagnostic's text with its place in bold and its severity in its colour. */
  String paint(String text, Severity severity) {
    String word = severity.name().toLowerCase(Locale.ROOT) + ": ";
    int at = text.indexOf(word);
    if (this == OFF || at < 0) {
      return text;
    }
    String colour =
        switch (severity) {
          case ERROR -> red;
          case WARNING -> yellow;
          case NOTE -> cyan;
        };
    int end = at + word.length() - 1;
    return bold
        + text.substring(0, at)
        + plain
        + colour
        + text.substring(at, end)
        + plain
        + text.substring(end);
  }
}
