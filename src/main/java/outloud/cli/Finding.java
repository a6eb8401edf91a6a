package outloud.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Severity;

/**
 * One thing that the terminal shows of what is wrong with a site.
 *
 * @param severity by which it is coloured; none for a remark
 * @param text one or more lines, the last without an end
 */
record Finding(Optional<Severity> severity, String text) {
  private static final char REMARK = '-';

  /** Each as one line, from which {@link #read} makes the same again. */
  static List<String> written(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      char head = finding.severity().map(known -> known.name().charAt(0)).orElse(REMARK);
      lines.add(head + finding.text().replace("\\", "\\\\").replace("\n", "\\n"));
    }
    return lines;
  }

  /** What {@link #written} wrote. */
  static List<Finding> read(List<String> lines) {
    return lines.stream().map(Finding::read).toList();
  }

  private static Finding read(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
        text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
      } else {
        text.append(c);
      }
    }
    return new Finding(severity(line.charAt(0)), text.toString());
  }

  private static Optional<Severity> severity(char head) {
    for (Severity severity : Severity.values()) {
      if (severity.name().charAt(0) == head) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }
}
