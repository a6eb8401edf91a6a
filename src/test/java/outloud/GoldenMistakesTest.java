package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.DiagnosticFormat;

/**
 * Every mistake that an author can make, with the exact text that the terminal shows. A case is one
 * file: a site, then a line {@code == expected ==}, then the text. Run with {@code
 * -Doutloud.rewrite=true} to write the expectations anew.
 */
class GoldenMistakesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "mistakes");
  private static final String EXPECTED = "== expected ==\n";
  private static final Pattern WINDOWS = Pattern.compile("\\\\x([0-9a-f]{2})");

  /** Codes of the wings and of the output have tests beside their makers, and so have these. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(publish|preview|output)/.*|markdown/too-deep|(card|picture)/not-drawn");

  @TempDir Path folder;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatIsWrongAndWhatToDo(Path file) throws IOException {
    String text = Files.readString(file);
    int split = text.indexOf(EXPECTED);
    assertTrue(split > 0, file + " has no expectation");
    TestSite.of(folder, text.substring(0, split));
    bytes();
    String actual = printed();
    if (Boolean.getBoolean("outloud.rewrite")) {
      Files.writeString(file, text.substring(0, split) + EXPECTED + actual);
    }
    assertEquals(Files.readString(file).substring(split + EXPECTED.length()), actual);
  }

  @Test
  void everyCodeHasACase() throws IOException {
    Set<String> missing =
        Arrays.stream(Code.values())
            .map(Code::id)
            .filter(id -> !ELSEWHERE.matcher(id).matches())
            .collect(Collectors.toCollection(TreeSet::new));
    for (Path file : cases().toList()) {
      String text = Files.readString(file);
      missing.removeIf(id -> text.contains("[" + id + "]"));
    }
    assertEquals(Set.of(), missing);
  }

  /** What the terminal shows, with paths relative to the site. */
  private String printed() {
    TestBuild build = TestBuild.of(folder);
    assertEquals(build.result().succeeded(), build.committed(), "written although it has errors");
    return build.result().diagnostics().stream()
        .map(DiagnosticFormat::text)
        .collect(Collectors.joining())
        .replace(folder + "/", "");
  }

  /** {@code \xe9} in a case stands for that byte. */
  private void bytes() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      String text = Files.readString(file);
      Matcher matcher = WINDOWS.matcher(text);
      if (matcher.find()) {
        String raw =
            matcher.replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
        Files.write(file, raw.getBytes(Charset.forName("ISO-8859-1")));
      }
    }
  }
}
