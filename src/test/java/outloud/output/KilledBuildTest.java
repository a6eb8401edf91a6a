package outloud.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills builds at random moments and looks whether the site is whole. */
class KilledBuildTest {
  private static final int FILES = 60;
  private static final int KILLS = 4;

  /** The build that is killed: writes one generation after the other until then. */
  static final class Victim {
    public static void main(String[] arguments) throws IOException {
      Path target = Path.of(arguments[0]);
      boolean natively = Boolean.parseBoolean(arguments[1]);
      Exchange exchange = natively ? new NativeExchange() : (one, other) -> false;
      for (long generation = System.nanoTime(); ; generation++) {
        try (DirectoryWriter writer = DirectoryWriter.open(target, "public", exchange)) {
          for (int i = 0; i < FILES; i++) {
            OutputPath path = new OutputPath("posts/" + i % 7 + "/" + i + ".html");
            writer.write(new OutputFile.Made(path, "generation " + generation));
          }
          writer.commit();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Timeout(120)
  void leavesAWholeSite(boolean natively, @TempDir Path folder) throws Exception {
    Path target = folder.resolve("public");
    Random moment = new Random(7);
    for (int kill = 0; kill < KILLS; kill++) {
      Process victim = start(target, natively, folder.resolve("log"));
      while (victim.isAlive() && !Files.exists(target.resolve("posts/0/0.html"))) {
        Thread.sleep(5);
      }
      Thread.sleep(500 + moment.nextInt(300));
      assertTrue(victim.isAlive(), () -> log(folder));
      victim.destroyForcibly();
      assertTrue(victim.waitFor(20, TimeUnit.SECONDS));

      if (natively) {
        assertWhole(target);
      }
      DirectoryWriter.open(target, "public").close();
      assertWhole(target);
      assertEquals(List.of("log", "public"), names(folder));
    }
  }

  private static Process start(Path target, boolean natively, Path log) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            target.toString(),
            Boolean.toString(natively))
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static void assertWhole(Path target) throws IOException {
    TreeSet<String> generations = new TreeSet<>();
    int count = 0;
    try (Stream<Path> files = Files.walk(target.resolve("posts"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        generations.add(Files.readString(file));
        count++;
      }
    }
    assertEquals(FILES, count);
    assertEquals(1, generations.size(), generations::toString);
  }

  private static List<String> names(Path folder) throws IOException {
    return Folders.entries(folder).stream().map(entry -> entry.getFileName().toString()).toList();
  }

  private static String log(Path folder) {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
