package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What pages tell search engines is made of types and properties that schema.org knows. */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(300)
@ExtendWith(Gates.class)
class StructuredDataTest {
  @TempDir Path folder;

  @Test
  void fitsSchemaOrg(Sites sites, Npm npm) throws IOException, InterruptedException {
    List<String> files = new ArrayList<>();
    for (ServedSite site : sites.all()) {
      for (ServedPage page : Sites.kinds(site.pages())) {
        if (page.html().contains("application/ld+json")) {
          files.add(written(page));
        }
      }
    }
    assertTrue(files.size() > 10, "too few: " + files);
    assertEquals(files.size() + " texts\n", npm.run("structured.mjs", files.toArray(String[]::new)));
  }

  @Test
  void seesWhatDoesNotFit(Sites sites, Npm npm) throws IOException, InterruptedException {
    ServedPage post = Sites.kinds(sites.own().pages()).stream()
        .filter(page -> page.kind().equals("PostPage"))
        .findFirst()
        .orElseThrow();
    String said =
        npm.run(
            "structured.mjs",
            written(post.spoilt("\"headline\"", "\"headlin\"")),
            written(post.spoilt("\"BlogPosting\"", "\"BlogPostin\"")),
            written(post.spoilt("\"position\":1", "\"position\":[{}]")));
    assertTrue(said.contains("'\"headlin\"' does not exist"), said);
    assertTrue(said.contains("Did you mean '\"BlogPosting\"'"), said);
    assertEquals(4, said.lines().count(), said);
  }

  private String written(ServedPage page) throws IOException {
    Path file = folder.resolve((page.site() + page.path()).replaceAll("[/ ]", "_") + ".html");
    Files.writeString(file, page.html());
    return file.toString();
  }
}
