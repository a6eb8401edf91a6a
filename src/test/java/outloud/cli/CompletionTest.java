package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Completion scripts, run by the shells themselves. */
class CompletionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"bash,-n", "zsh,-n", "fish,--no-execute"})
  void theShellUnderstandsItsScript(String shell, String check) throws Exception {
    assumeTrue(isInstalled(shell), shell + " is not installed");
    Path script = Files.writeString(folder.resolve("script"), script(shell));
    assertEquals("", ran(List.of(shell, check, script.toString())));
  }

  @ParameterizedTest
  @CsvSource({
    "outloud bu, build",
    "outloud build --dr, --drafts",
    "outloud new p, post project page",
    "outloud help se, serve",
    "outloud build --site b, blog",
    "outloud init b, blog",
    "outloud build --report r, report.json",
    "outloud completion z, zsh",
    "outloud wh, why",
    "outloud fix --o, --only",
    "outloud fix r, report.json",
    "outloud why r, report.json",
    "outloud build --ke, --keep-going",
    "outloud thread --network bl, bluesky",
    "outloud thread r, report.json",
    "outloud thread --posted t, threads",
    "outloud thread --co, --copy --content",
  })
  void bashCompletes(String line, String expected) throws Exception {
    Files.createDirectories(folder.resolve("blog"));
    Files.writeString(folder.resolve("report.json"), "{}");
    String test =
        script("bash")
            + "\nCOMP_WORDS=("
            + line
            + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_outloud\necho \"${COMPREPLY[*]}\"\n";
    Path script = Files.writeString(folder.resolve("test"), test);
    assumeTrue(isInstalled("bash"), "bash is not installed");
    assertEquals(expected, ran(List.of("bash", script.toString())).strip());
  }

  @Test
  void fishCompletes() throws Exception {
    assumeTrue(isInstalled("fish"), "fish is not installed");
    String test =
        script("fish") + "\ncomplete -C 'outloud build --dr'\ncomplete -C 'outloud com'\n";
    Path script = Files.writeString(folder.resolve("test"), test);
    assertEquals(
        "--drafts\tTake in drafts\ncompletion\tPrint the completion script for your shell\n",
        ran(List.of("fish", script.toString())));
  }

  private String script(String shell) {
    return new Session(folder).run("completion", shell).out();
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }

  private String ran(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("HOME", folder.toString());
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    return text;
  }
}
