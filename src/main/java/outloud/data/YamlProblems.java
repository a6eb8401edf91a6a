package outloud.data;

import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;

/** SnakeYAML's sentences, said as an author would want to hear them. */
final class YamlProblems {
  private YamlProblems() {}

  /** What is wrong at this place and what to do about it. */
  static Diagnostic explain(Code code, Location location, String problem) {
    String line = location.excerpt();
    if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
      return Diagnostic.of(
          code, location, "a merge conflict was left here", "Keep one side and delete the marks.");
    }
    if (problem.contains("'\\t'") || line.startsWith("\t")) {
      return Diagnostic.of(
          code, location, "a tab is used as indentation", "YAML allows only spaces there.");
    }
    if (problem.contains("expected ':'")) {
      return Diagnostic.of(
          code,
          location,
          "this line has no `key:`",
          "Write `key: value`, or indent the line if it continues the one before.");
    }
    boolean second = problem.contains("mapping values are not allowed");
    if (second && line.startsWith(" ") && line.indexOf(':') == location.column() - 1) {
      return Diagnostic.of(
          code,
          location,
          "this line is indented, but the value above it is complete",
          "Write `" + line.strip() + "` without indentation, or quote the value above.");
    }
    if (second) {
      return Diagnostic.of(
          code,
          location,
          "a second `: ` on this line makes the value ambiguous",
          "Put the value in quotes: " + quoted(line) + ".");
    }
    if (problem.contains("expected <block end>") && line.startsWith("-")) {
      return Diagnostic.of(
          code,
          location,
          "this item does not belong to the list before it",
          "Write all items in one way: `[a, b]` on one line, or each on its own line.");
    }
    if (problem.contains("expected <block end>")) {
      return Diagnostic.of(
          code,
          location,
          "this does not belong to the value before it",
          "Put the whole value in one pair of quotes (and double or escape quotes inside it), or"
              + " check the indentation.");
    }
    return Diagnostic.of(code, location, "not valid YAML: " + problem, "");
  }

  /** Whether a quotation mark or a bracket is open at the end of the text. */
  static boolean isNeverClosed(String problem, @Nullable String context) {
    String where = context == null ? "" : context;
    return (where.contains("quoted scalar") && problem.contains("unexpected end"))
        || where.contains("parsing a flow sequence")
        || where.contains("parsing a flow mapping");
  }

  /** The place is that of the opening character. */
  static Diagnostic neverClosed(Code code, Location location) {
    int at = Math.max(0, location.column() - location.excerptColumn());
    char open = at < location.excerpt().length() ? location.excerpt().charAt(at) : '"';
    char close = open == '[' ? ']' : open == '{' ? '}' : open;
    return Diagnostic.of(
        code,
        location,
        "this `" + open + "` is never closed",
        "Write `" + close + "` where the value ends.");
  }

  private static String quoted(String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      return "\"…\"";
    }
    String value = line.substring(colon + 1).strip();
    return "`" + line.substring(0, colon) + ": \"" + value.replace("\"", "\\\"") + "\"`";
  }
}
