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
  private final Map<String, String> environment;
  private final boolean live;

  Session(Path here) {
    this(here, Optional.empty(), Map.of(), false);
  }

  private Session(
      Path here, Optional<String> answer, Map<String, String> environment, boolean live) {
    this.here = here;
    this.answer = answer;
    this.environment = environment;
    this.live = live;
  }

  /** The same where these variables are set. */
  Session with(Map<String, String> variables) {
    return new Session(here, answer, variables, live);
  }

  /** The same on a terminal that obeys. */
  Session live() {
    return new Session(here, answer, environment, true);
  }

  /** The same with somebody at the terminal who answers every question so. */
  Session answering(String word) {
    return new Session(here, Optional.of(word), environment, live);
  }

  /** What came of one command line. */
  record Ended(int status, String out, String err) {}

  Ended run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Optional<BufferedReader> person =
        answer.map(word -> new BufferedReader(new StringReader(word + "\n")));
    Console console = new Console(stream(out), stream(err), Colours.OFF, Colours.OFF, live, person);
    int status = new Main(console, CLOCK, new Clipboard(environment), here).run(List.of(words));
    return new Ended(status, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
