package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * The parts of one series, in the order in which they are read.
 *
 * @param title the name of the series, or what the author calls a text of theirs at this address
 * @param text that text, finished HTML with headings from level 2 down; else empty
 * @param parts this page's part of them, oldest first
 * @param first the number of the first of these
 * @param count how many there are in all
 * @param minutes how long it takes to read all of them
 * @param pages where this page stands among those of the series
 */
public record SeriesPage(
    OutputPath path,
    SiteView site,
    Head head,
    String title,
    @Html String text,
    List<PostCard> parts,
    int first,
    int count,
    int minutes,
    Pagination pages)
    implements Page {
  public SeriesPage {
    parts = List.copyOf(parts);
  }

  @Override
  public String template() {
    return "series.peb";
  }
}
