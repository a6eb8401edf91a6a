package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.build.BuildRequest;
import outloud.build.BuildResult.PostReport;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.diagnostic.DiagnosticFormat;
import outloud.output.OutputFile;

/**
 * The repositories of other tools, each in one file: what the real program makes of every text, at
 * which address, with which files, feed ids and redirects. Run with {@code -Doutloud.rewrite=true}
 * to write the expectations anew.
 */
class RepositoriesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "repositories");
  private static final String EXPECTED = "== expected ==\n";
  private static final Pattern CONTENT = Pattern.compile("== content (\\S+) ==\n");
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern ENTRY_ID =
      Pattern.compile("<entry.*?<id>([^<]*)</id>", Pattern.DOTALL);

  @TempDir Path folder;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyTextAndFileIsWhereTheToolHadIt(Path file) throws IOException {
    String text = Files.readString(file);
    int split = text.indexOf(EXPECTED);
    assertTrue(split > 0, file + " has no expectation");
    Matcher pointed = CONTENT.matcher(text.substring(0, split));
    Path content = pointed.find() ? folder.resolve(pointed.group(1)) : folder;
    TestSite.of(folder, pointed.reset(text.substring(0, split)).replaceAll(""));
    String actual = seen(TestBuild.of(SiteBuilder.forOneBuild(Progress.NONE), request(content)));
    if (Boolean.getBoolean("outloud.rewrite")) {
      Files.writeString(file, text.substring(0, split) + EXPECTED + actual);
    }
    assertEquals(Files.readString(file).substring(split + EXPECTED.length()), actual);
  }

  private BuildRequest request(Path content) {
    return TestBuild.request(folder, content);
  }

  /** The posts, and what else was read and left out. */
  private static List<PostReport> listed(TestBuild build) {
    List<PostReport> listed = new ArrayList<>(build.result().posts());
    for (PostReport document : build.result().documents()) {
      if (document.permalink().isEmpty() && !document.dialect().isEmpty()) {
        listed.add(document);
      }
    }
    listed.sort(Comparator.comparing(PostReport::source));
    return listed;
  }

  private String seen(TestBuild build) {
    List<String> lines = new ArrayList<>();
    for (PostReport post : listed(build)) {
      lines.add(post.source() + "  " + post.permalink().orElse("(" + post.why() + ")"));
    }
    lines.add("site: " + title(build.text("index.html")));
    build
        .site()
        .forEach((path, file) -> {
          boolean isTheirs =
              !path.startsWith("assets/")
                  || (file instanceof OutputFile.Copied copied && copied.from().startsWith(folder));
          if (isTheirs && !(file instanceof OutputFile.Drawn)) {
            lines.add("- " + path + told(file));
          }
        });
    Matcher ids = ENTRY_ID.matcher(build.text("atom.xml"));
    while (ids.find()) {
      lines.add("id: " + ids.group(1));
    }
    build.text("_redirects").lines().map(line -> "redirect: " + line).forEach(lines::add);
    StringBuilder seen = new StringBuilder(String.join("\n", lines)).append('\n');
    build
        .result()
        .diagnostics()
        .forEach(diagnostic -> seen.append(DiagnosticFormat.text(diagnostic)));
    String name = folder.getFileName().toString();
    return seen.toString()
        .replace(folder + "/", "")
        .replace(folder.toString(), ".")
        .replace("site: " + name + "\n", "site: (the folder)\n");
  }

  private String told(OutputFile file) {
    return file instanceof OutputFile.Copied copied
        ? "  <- " + folder.relativize(copied.from()).toString().replace('\\', '/')
        : "";
  }

  private static String title(String html) {
    Matcher title = TITLE.matcher(html);
    return title.find() ? title.group(1) : "";
  }
}
