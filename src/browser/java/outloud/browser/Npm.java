package outloud.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The judges that are written in JavaScript, in {@code target/npm}: installed when {@code
 * package-lock.json} has changed, and skipped with a sentence where npm cannot install them.
 *
 * @param missing why they are not there; empty when they are
 */
record Npm(Path folder, String missing) {
  private static final Path OURS = Path.of("src", "browser", "npm");
  private static final String LOCK = "package-lock.json";

  /** Installs what is not there yet. */
  static Npm install() {
    Path folder = Path.of("target", "npm").toAbsolutePath();
    try {
      Files.createDirectories(folder);
      Path mark = folder.resolve("installed");
      String lock = Files.readString(OURS.resolve(LOCK));
      boolean isThere = Files.exists(mark) && Files.readString(mark).equals(lock);
      copyScripts(folder);
      if (isThere) {
        return new Npm(folder, "");
      }
      // `npm ci` refuses every lock that has Lighthouse in it; this takes the same versions.
      String said =
          said(
              folder,
              List.of("npm", "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"));
      if (!Files.isDirectory(folder.resolve("node_modules/lighthouse"))) {
        return new Npm(folder, "npm cannot install the judges in src/browser/npm: " + said);
      }
      Files.writeString(mark, lock);
      return new Npm(folder, "");
    } catch (IOException | InterruptedException e) {
      return new Npm(folder, "there is no npm to install the judges in src/browser/npm: " + e);
    }
  }

  private static void copyScripts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(OURS)) {
      for (Path file : files.toList()) {
        Files.copy(
            file,
            folder.resolve(file.getFileName().toString()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** What a script of {@code src/browser/npm} prints, errors too; the test is skipped without it. */
  String run(String script, String... settings) throws IOException, InterruptedException {
    assumeTrue(missing.isEmpty(), "Skipped: " + missing);
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(List.of(settings));
    return said(folder, command);
  }

  private static String said(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return said;
  }
}
