package outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import outloud.build.BuildResult.PostReport;

/** A post that says no date has the one of its first commit, and never today's. */
@Timeout(300)
class FirstCommitTest {
  private static final String SITE =
      "-- content/site.yaml --\ntitle: Ada\nbase_url: https://ada.dev\n"
          + "-- content/posts/committed.md --\nWords.\n"
          + "-- content/posts/dated.md --\n---\ndate: 2026-01-31\n---\nWords.\n";

  @TempDir Path folder;

  @Test
  void datesAPost() throws Exception {
    TestSite.of(folder, SITE);
    git("init", "-q");
    git("config", "user.name", "Ada");
    git("config", "user.email", "ada@example.org");
    git("add", "-A");
    git("commit", "-q", "-m", "Begin");
    TestSite.of(folder, "-- content/posts/new.md --\nWords.\n");
    TestBuild build = TestBuild.of(folder);
    List<Optional<String>> dates = build.result().posts().stream().map(PostReport::date).toList();
    assertEquals(
        List.of(Optional.of("2020-01-02T03:04:05Z"), Optional.of("2026-01-31"), Optional.empty()),
        dates);
    assertEquals(
        List.of("content/posts/new.md"),
        build.result().diagnostics().stream()
            .map(diagnostic -> diagnostic.location().path().replace(folder + "/", ""))
            .toList());
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("GIT_AUTHOR_DATE", "2020-01-02T03:04:05Z");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
  }
}
