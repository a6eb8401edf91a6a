package outloud.markdown;

/** Colours what is told by its lines: differences, and sessions in a terminal. */
final class LineScanner {
  private LineScanner() {}

  /** A difference: lines that were added and taken out, and where. */
  static String difference(String code) {
    CodeSpans spans = new CodeSpans();
    for (String line : code.split("(?<=\n)")) {
      spans.add(differenceKind(line), line);
    }
    return spans.html();
  }

  private static String differenceKind(String line) {
    if (line.startsWith("+++") || line.startsWith("---") || line.startsWith("diff ")) {
      return "c";
    }
    if (line.startsWith("@@") || line.startsWith("index ")) {
      return "m";
    }
    return line.startsWith("+") || line.startsWith(">")
        ? "i"
        : line.startsWith("-") || line.startsWith("<") ? "d" : CodeSpans.PLAIN;
  }

  /** Whether any line is a command behind a prompt. */
  static boolean isSession(String code) {
    return code.lines().anyMatch(line -> promptEnd(line) > 0);
  }

  /**
   * A session: the prompt, the command in the colours of a shell, and what it said.
   *
   * @param shell colours one command
   */
  static String session(String code, Highlighter shell) {
    CodeSpans spans = new CodeSpans();
    boolean goesOn = false;
    for (String line : code.split("(?<=\n)")) {
      String bare = line.stripTrailing();
      int prompt = goesOn ? 0 : promptEnd(line);
      boolean command = prompt > 0 || goesOn;
      if (command) {
        spans.add("m", line.substring(0, prompt));
        spans.finished(shell.html("bash", bare.substring(prompt)));
        spans.add(CodeSpans.PLAIN, line.substring(bare.length()));
      } else {
        spans.add("o", line);
      }
      goesOn = command && bare.endsWith("\\");
    }
    return spans.html();
  }

  /** The index behind {@code $ }, {@code # }, {@code % }, {@code > } or {@code me@host:~$ }. */
  private static int promptEnd(String line) {
    String bare = line.stripTrailing();
    int end = bare.length();
    for (String mark : new String[] {"$ ", "# ", "% ", "> ", "❯ "}) {
      int at = line.indexOf(mark);
      boolean host = at > 0 && line.indexOf(' ') >= at && line.substring(0, at).indexOf('@') >= 0;
      boolean path = at > 0 && line.indexOf(' ') >= at && line.charAt(0) == '~';
      if (at == 0 || host || path || (at > 0 && line.startsWith("PS ") && mark.equals("> "))) {
        return Math.min(end, at + mark.length());
      }
    }
    return -1;
  }
}
