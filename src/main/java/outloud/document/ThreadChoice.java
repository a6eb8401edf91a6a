package outloud.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an author says of how threads are made, in front matter or for the whole site: every
 * question may be left open.
 *
 * @param networks names of {@link ThreadChoices#NETWORKS}, in the author's order
 * @param segments how many a thread has at most
 * @param labels one of {@code fraction}, {@code number}, {@code emoji}, {@code none}
 * @param link one of {@code last}, {@code first}, {@code both}
 * @param code one of {@code picture}, {@code text}, {@code none}
 * @param each what is said of single networks only, by their names
 */
public record ThreadChoice(
    Optional<List<String>> networks,
    Optional<Integer> segments,
    Optional<String> labels,
    Optional<String> link,
    Optional<Hashtags> hashtags,
    Optional<String> code,
    Map<String, ThreadChoice> each) {

  /** Nothing is said. */
  public static final ThreadChoice NONE =
      new ThreadChoice(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  /** No thread at all, unless a post asks for one: {@code threads: false}. */
  public static final ThreadChoice NOWHERE =
      new ThreadChoice(
          Optional.of(List.of()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Map.of());

  public ThreadChoice {
    networks = networks.map(List::copyOf);
    each = Map.copyOf(each);
  }

  /**
   * The author's hashtags, or how many are taken from the post's tags.
   *
   * @param most counts only where {@code own} is empty; 0 for no hashtags
   */
  public record Hashtags(int most, List<String> own) {
    public Hashtags {
      own = List.copyOf(own);
    }
  }

  /** This, with what that says where this leaves a question open. */
  public ThreadChoice or(ThreadChoice that) {
    return new ThreadChoice(
        networks.isPresent() ? networks : that.networks,
        segments.isPresent() ? segments : that.segments,
        labels.isPresent() ? labels : that.labels,
        link.isPresent() ? link : that.link,
        hashtags.isPresent() ? hashtags : that.hashtags,
        code.isPresent() ? code : that.code,
        each.isEmpty() ? that.each : each);
  }

  /** What is said of one network: what is said of it alone counts more. */
  public ThreadChoice on(String network) {
    ThreadChoice alone = each.get(network);
    return alone == null ? this : alone.or(this);
  }
}
