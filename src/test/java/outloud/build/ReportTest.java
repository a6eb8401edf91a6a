package outloud.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import outloud.TestBuild;
import outloud.TestSite;

class ReportTest {
  @TempDir Path folder;

  @Test
  void everyPostIsNamedByItsPathInTheContentFolder() {
    TestSite.of(
        folder,
        """
        -- content/posts/2026-01-01-fine.md --
        Words.
        -- content/posts/2026-01-02-draft.md --
        ---
        draft: true
        ---
        Words.
        -- content/posts/2026-01-03-open.md --
        ---
        title: Open
        """);
    assertEquals(
        List.of(
            "posts/2026-01-01-fine.md", "posts/2026-01-02-draft.md", "posts/2026-01-03-open.md"),
        TestBuild.of(folder).result().posts().stream().map(post -> post.source()).toList());
  }

  @Test
  void whatIsNoPostStandsAmongTheOtherDocuments() {
    TestSite.of(
        folder,
        """
        -- content/posts/2026-01-01-fine.md --
        Words.
        -- content/posts/_index.md --
        Words.
        -- content/projects/open.md --
        ---
        permalink: /about/
        ---
        Words.
        -- content/pages/about.md --
        ---
        permalink: /about/
        ---
        Words.
        -- content/.hidden/note.md --
        Words.
        """);
    BuildResult result = TestBuild.of(folder).result();
    assertEquals(
        List.of("posts/2026-01-01-fine.md"),
        result.posts().stream().map(post -> post.source()).toList());
    assertEquals(
        List.of(
            ".hidden posts EXCLUDED",
            "pages/about.md pages READY",
            "posts/_index.md posts EXCLUDED",
            "projects/open.md projects REFUSED"),
        result.documents().stream()
            .map(one -> one.source() + " " + one.section() + " " + one.status())
            .toList());
  }
}
