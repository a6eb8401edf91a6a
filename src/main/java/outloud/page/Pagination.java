package outloud.page;

import java.util.List;

/**
 * Where a page stands in a list that runs over several.
 *
 * @param number of this page, from 1
 * @param total how many pages there are, at least 1
 * @param newer the page before this one, empty on the first
 * @param older the page after this one, empty on the last
 */
public record Pagination(int number, int total, String newer, String older) {

  /** How many pages a list of {@code items} runs over: at least one, even when it is empty. */
  static int pages(int items, int perPage) {
    return Math.max(1, Math.ceilDiv(items, perPage));
  }

  /** The path of a page of a list that begins at {@code first}: {@code /tags/java/page/2/}. */
  static String path(String first, int number) {
    return number == 1 ? first : first + "page/" + number + "/";
  }

  /** The items of one page, as a view of the whole list. */
  static <T> List<T> slice(List<T> items, int perPage, int number) {
    int from = Math.min(items.size(), (number - 1) * perPage);
    return items.subList(from, Math.min(items.size(), from + perPage));
  }
}
