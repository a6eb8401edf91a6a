package outloud.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The whole program in this process, in a folder of its own, with what it prints. */
final class Session {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T23:30:00Z"), ZoneId.of("Europe/Berlin"));

  private final Path here;

  Session(Path here) {
    this.here = here;
  }

  /** What came of one command line. */
  record Ended(int status, String out, String err) {}

  Ended run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(stream(out), stream(err), Colours.OFF, false);
    int status = new Main(console, CLOCK, here).run(List.of(words));
    return new Ended(status, text(out), text(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
