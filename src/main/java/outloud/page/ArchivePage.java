package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/** All posts by year, newest first. */
public record ArchivePage(OutputPath path, SiteView site, Head head, List<Year> years, int count)
    implements Page {
  public ArchivePage {
    years = List.copyOf(years);
  }

  /**
   * The posts of one year.
   *
   * @param name four digits, or empty for posts without a date
   */
  public record Year(String name, List<PostCard> posts) {
    public Year {
      posts = List.copyOf(posts);
    }
  }

  @Override
  public String template() {
    return "archive.peb";
  }
}
