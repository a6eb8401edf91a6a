package outloud.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.DiagnosticFormat;

/**
 * The only printer of the program. Whatever it is given, control characters other than the line
 * feed are shown and never obeyed: titles and paths are the author's, or somebody else's.
 */
final class Console {
  /** How a mistake of the program itself is told. */
  static final String DEFECT = "Outloud itself made a mistake, please report this:";

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream out;
  private final PrintStream err;
  private final Colours colours;
  private final Colours answerColours;
  private final boolean live;
  private final Optional<BufferedReader> person;
  private final Optional<Lines> lines;
  private boolean lineToTakeBack;

  /**
   * A console with nobody to ask.
   *
   * @param colours of what goes to {@code err}
   * @param live whether {@code err} is a terminal on which a line can be taken back
   */
  Console(PrintStream out, PrintStream err, Colours colours, boolean live) {
    this(out, err, Colours.OFF, colours, live, Optional.empty());
  }

  /**
   * A console.
   *
   * @param answerColours of what goes to {@code out}
   * @param colours of what goes to {@code err}
   * @param live whether {@code err} is a terminal on which a line can be taken back
   * @param person who answers questions; nobody unless at a terminal
   */
  Console(
      PrintStream out,
      PrintStream err,
      Colours answerColours,
      Colours colours,
      boolean live,
      Optional<BufferedReader> person) {
    this(out, err, answerColours, colours, live, person, Optional.empty());
  }

  /**
   * A console.
   *
   * @param lines what {@code out} holds in a line; nothing unless it is a terminal
   */
  Console(
      PrintStream out,
      PrintStream err,
      Colours answerColours,
      Colours colours,
      boolean live,
      Optional<BufferedReader> person,
      Optional<Lines> lines) {
    this.lines = lines;
    this.out = out;
    this.err = err;
    this.answerColours = answerColours;
    this.colours = colours;
    this.live = live;
    this.person = person;
  }

  /**
   * The console of this process.
   *
   * @param terminals the numbers of the streams that are terminals, as the launcher found them:
   *     "012" for all; Java itself cannot tell for each
   * @param environment for {@code NO_COLOR} (no-color.org), {@code CLICOLOR}, {@code TERM} and
   *     {@code COLUMNS}
   */
  static Console of(String terminals, Map<String, String> environment) {
    boolean dumb = "dumb".equals(environment.get("TERM"));
    boolean terminal = terminals.contains("2") && !dumb;
    boolean asks = terminals.contains("0") && terminals.contains("2");
    return new Console(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        colours(terminals.contains("1") && !dumb, environment),
        colours(terminal, environment),
        terminal,
        asks ? Optional.of(person()) : Optional.empty(),
        terminals.contains("1") ? Optional.of(Lines.of(environment)) : Optional.empty());
  }

  private static Colours colours(boolean terminal, Map<String, String> environment) {
    return Colours.wanted(terminal, environment) ? Colours.ON : Colours.OFF;
  }

  private static BufferedReader person() {
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  /** UTF-8, whatever the locale says; only a Windows console needs its own code page. */
  private static PrintStream stream(FileDescriptor descriptor) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    Charset charset =
        windows
            ? Charset.forName(System.getProperty("stdout.encoding", "UTF-8"))
            : StandardCharsets.UTF_8;
    return new PrintStream(new FileOutputStream(descriptor), false, charset);
  }

  /** Prints an answer: what was asked for. */
  void answer(String text) {
    print(out, visible(text));
  }

  /** Prints an answer that is to be read: in lines that a terminal holds, as it is in a pipe. */
  void reading(String text) {
    String shown = visible(text);
    print(out, lines.map(known -> known.wrap(shown)).orElse(shown));
  }

  /** Prints the lines of a unified diff, an answer as well. */
  void difference(List<String> lines) {
    for (String line : lines) {
      print(out, answerColours.paintDifference(visible(line.replace("\t", "    "))));
    }
  }

  /** Whether there is somebody to ask. */
  boolean asks() {
    return person.isPresent();
  }

  /** Asks a question that is answered by yes or no; no is what any other answer means. */
  boolean confirmed(String question) {
    try {
      err.print(visible(question) + " [y/N] ");
      err.flush();
      String answer = person.isPresent() ? person.get().readLine() : null;
      String word = answer == null ? "" : answer.strip().toLowerCase(Locale.ROOT);
      return word.equals("y") || word.equals("yes");
    } catch (IOException _) {
      return false;
    }
  }

  /** Prints a remark to the person at the terminal. */
  void remark(String text) {
    print(err, visible(text));
  }

  /** Prints why the program stops, in one sentence, and what to do about it. */
  void failure(String message, String hint) {
    print(err, colours.error("error:") + " " + visible(message));
    if (!hint.isEmpty()) {
      print(err, "  " + visible(hint));
    }
  }

  /** Prints a mistake of the program itself, with what its makers need to find it. */
  void defect(Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    failure(DEFECT, "");
    print(err, visible(trace.toString().replace("\t", "  ").replace("\r", "")).stripTrailing());
  }

  /** Prints one thing that is wrong with the site, with all there is to say about it. */
  void diagnostic(Diagnostic diagnostic) {
    String text = DiagnosticFormat.text(diagnostic).stripTrailing();
    finding(new Finding(Optional.of(diagnostic.severity()), text));
  }

  /** Prints something of what is wrong with the site. */
  void finding(Finding finding) {
    String text = visible(finding.text());
    print(err, finding.severity().map(known -> colours.paint(text, known)).orElse(text));
  }

  /** Shows a line that the next thing printed takes the place of; nothing unless on a terminal. */
  synchronized void passing(String text) {
    if (live) {
      err.print(CLEAR_LINE + visible(text));
      err.flush();
      lineToTakeBack = true;
    }
  }

  /**
   * Tells the terminal something that it obeys and does not show; nothing unless on a terminal.
   *
   * @param sequence printable characters, between an escape and a bell
   */
  boolean command(String sequence) {
    if (live) {
      err.print("\u001b" + visible(sequence) + "\u0007");
      err.flush();
    }
    return live;
  }

  private synchronized void print(PrintStream stream, String text) {
    if (lineToTakeBack) {
      err.print(CLEAR_LINE);
      err.flush();
      lineToTakeBack = false;
    }
    stream.print(text);
    stream.print('\n');
    stream.flush();
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (Character.isISOControl(c) && c != '\n') {
        visible.setCharAt(i, '\uFFFD');
      }
    }
    return visible.toString();
  }
}
