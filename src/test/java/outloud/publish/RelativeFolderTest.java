package outloud.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import outloud.diagnostic.Code;

class RelativeFolderTest {

  /** From inside the site folder its path is empty, and git must start there all the same. */
  @Test
  void theFolderThatOneIsInIsARepositoryToo() {
    assumeTrue(Files.exists(Path.of(".git")), "skipped: the sources are not in a git repository");
    PublishRequest request =
        new PublishRequest(
            Path.of(""), Path.of("themes"), "no-such-remote", "gh-pages", "Publish", true);
    assertEquals(
        List.of(Code.PUBLISH_NO_REMOTE),
        new GitPublisher().publish(request).diagnostics().stream().map(d -> d.code()).toList());
  }
}
