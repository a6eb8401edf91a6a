package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
  @TempDir Path folder;

  @Test
  void buildsASiteWithEverythingInIt() throws IOException {
    Path site = folder.resolve("site");
    Training.main(new String[] {site.toString()});
    String page = Files.readString(site.resolve("public/posts/training/index.html"));
    for (String part : new String[] {"<table", "callout", "<pre", "footnote", "<details"}) {
      assertTrue(page.contains(part), part);
    }
    assertTrue(Files.exists(site.resolve("threads/training/bluesky.txt")));
    // The last build had nothing to do.
    assertTrue(Files.exists(site.resolve("threads/.outloud-receipt")));
  }
}
