package outloud.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole program in this process, in a folder of its own, with what it prints. */
final class Session {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Europe/Berlin"));

  private final Path here;
  private final Optional<String> answer;
  private final Clock clock;
  private final String program;
  private final Map<String, String> environment;
  private final boolean live;

  Session(Path here) {
    this(here, Optional.empty(), CLOCK, "", Map.of(), false);
  }

  private Session(
      Path here,
      Optional<String> answer,
      Clock clock,
      String program,
      Map<String, String> environment,
      boolean live) {
    this.here = here;
    this.answer = answer;
    this.clock = clock;
    this.program = program;
    this.environment = environment;
    this.live = live;
  }

  /** The same at another time. */
  Session at(Clock other) {
    return new Session(here, answer, other, program, environment, live);
  }

  /** The same with a program that can be told from others. */
  Session as(String name) {
    return new Session(here, answer, clock, name, environment, live);
  }

  /** The same where these variables are set. */
  Session with(Map<String, String> variables) {
    return new Session(here, answer, clock, program, variables, live);
  }

  /** The same on a terminal that obeys. */
  Session live() {
    return new Session(here, answer, clock, program, environment, true);
  }

  /** The same with somebody at the terminal who answers every question so. */
  Session answering(String word) {
    return new Session(here, Optional.of(word), clock, program, environment, live);
  }

  /** What came of one command line. */
  record Ended(int status, String out, String err) {}

  Ended run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Optional<BufferedReader> person =
        answer.map(word -> new BufferedReader(new StringReader(word + "\n")));
    Console console = new Console(stream(out), stream(err), Colours.OFF, Colours.OFF, live, person);
    Clipboard clipboard = new Clipboard(environment);
    int status = new Main(console, clock, clipboard, here, program).run(List.of(words));
    return new Ended(status, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
