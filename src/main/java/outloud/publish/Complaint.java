package outloud.publish;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What git said when it failed.
 *
 * @param lines without passwords
 */
record Complaint(List<String> lines) {
  private static final Pattern PASSWORD = Pattern.compile("(://)[^/@\\s]+@");
  private static final Pattern LABEL = Pattern.compile("^(fatal|error|remote|ERROR): *");
  private static final Pattern LOCKED_OUT =
      Pattern.compile(
          "(?i)authentication failed|permission .*denied|could not read (username|password)"
              + "|host key verification failed|access denied|returned error: 40[13]");

  Complaint {
    lines = List.copyOf(lines);
  }

  static Complaint of(String text) {
    return new Complaint(
        text.lines()
            .map(line -> PASSWORD.matcher(line).replaceAll("$1"))
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList());
  }

  /** The one line that says most: what git itself calls fatal, or else its last one. */
  String line() {
    String best =
        lines.stream()
            .filter(line -> line.startsWith("fatal: ") || line.startsWith("error: "))
            .findFirst()
            .orElse(lines.isEmpty() ? "it did not say why" : lines.getLast());
    return LABEL.matcher(best).replaceFirst("").replaceFirst("\\.$", "");
  }

  /** What the other side said, which is often the real reason. */
  List<String> remote() {
    return lines.stream()
        .filter(line -> line.startsWith("remote: "))
        .map(line -> LABEL.matcher(line).replaceFirst("").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Whether the other side does not know the author. */
  boolean isLockedOut() {
    return lines.stream().anyMatch(line -> LOCKED_OUT.matcher(line).find());
  }
}
