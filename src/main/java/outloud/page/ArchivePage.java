package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * All posts by year, newest first.
 *
 * @param years those that have posts, newest first, posts without a date at the end; may be empty
 * @param count how many there are
 * @param calendar the days on which they were published; empty when there are none
 */
public record ArchivePage(
    OutputPath path, SiteView site, Head head, List<Year> years, int count, CalendarView calendar)
    implements Page {
  public ArchivePage {
    years = List.copyOf(years);
  }

  /**
   * The posts of one year.
   *
   * @param name four digits, or empty for posts without a date
   * @param posts newest first
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
