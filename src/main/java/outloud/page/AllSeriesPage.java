package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * All series, by name.
 *
 * @param series all of them
 */
public record AllSeriesPage(OutputPath path, SiteView site, Head head, List<SeriesLink> series)
    implements Page {
  public AllSeriesPage {
    series = List.copyOf(series);
  }

  /**
   * A series.
   *
   * @param name as its posts write it
   * @param url the page of its parts
   * @param description what its author says of it, or empty
   * @param count how many parts it has
   * @param minutes how long it takes to read them
   */
  public record SeriesLink(String name, String url, String description, int count, int minutes) {}

  @Override
  public String template() {
    return "all-series.peb";
  }
}
