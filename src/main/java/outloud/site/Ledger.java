package outloud.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.source.SourcePath;

/**
 * What the author has posted, in the order of {@code posted.yaml}: of two entries for the same post
 * and network the later one counts.
 *
 * @param posts what counts, by post
 */
public record Ledger(List<Posted> entries, Map<SourcePath, List<Posted>> posts) {
  /** Nothing was posted, or nothing was written down. */
  public static final Ledger EMPTY = new Ledger(List.of());

  /** The file's name, in the folder of the site's settings. */
  public static final String FILE = "posted.yaml";

  /** A line of its own between two segments, as in the files of threads. */
  public static final String DIVIDER = "\n---\n";

  public Ledger {
    entries = List.copyOf(entries);
    posts = Map.copyOf(posts);
  }

  /** The ledger of these entries. */
  public Ledger(List<Posted> entries) {
    this(entries, byPost(entries));
  }

  private static Map<SourcePath, List<Posted>> byPost(List<Posted> entries) {
    Map<SourcePath, List<Posted>> posts = new HashMap<>();
    for (Posted entry : entries) {
      List<Posted> found = posts.computeIfAbsent(entry.post(), _ -> new ArrayList<>());
      found.removeIf(former -> former.network().equals(entry.network()));
      found.add(entry);
    }
    return posts;
  }

  /**
   * A thread that was posted.
   *
   * @param url of its first segment, if the author wrote it down
   * @param segments as they were; none when they are not written down
   */
  public record Posted(
      SourcePath post,
      String network,
      LocalDate date,
      Optional<String> url,
      List<String> segments) {

    public Posted {
      segments = List.copyOf(segments);
    }

    /** All segments, parted by {@link #DIVIDER}; empty when they are not written down. */
    public String text() {
      return String.join(DIVIDER, segments);
    }

    /** The segments of a text in which {@link #DIVIDER} stands between them and nowhere else. */
    public static List<String> parted(String text) {
      return text.isEmpty() ? List.of() : List.of(text.split(DIVIDER, -1));
    }
  }

  /** What was posted of this post, one entry for each network. */
  public List<Posted> of(SourcePath post) {
    return posts.getOrDefault(post, List.of());
  }
}
