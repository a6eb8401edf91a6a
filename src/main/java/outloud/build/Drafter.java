package outloud.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import outloud.document.FrontMatter.ThreadWish;
import outloud.markdown.Target;
import outloud.site.Ledger;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.Term;
import outloud.thread.Card;
import outloud.thread.Network;
import outloud.thread.People;
import outloud.thread.PostThreads;
import outloud.thread.Segment;
import outloud.thread.SocialThread;
import outloud.thread.ThreadSettings;
import outloud.thread.ThreadSource;
import outloud.thread.ThreadSplitter;

/** Makes the threads of a post as its author wants them, and keeps those that were posted. */
public final class Drafter {
  private final ThreadSplitter splitter = new ThreadSplitter();

  /** The threads of this post of this site. */
  public Draft draft(Site site, Post post) {
    if (post.thread() instanceof ThreadWish.None) {
      PostThreads none = new PostThreads(List.of(), List.of(), "Its author wants none.");
      return new Draft(post, none, none, List.of());
    }
    PostThreads now = made(site, post);
    List<Ledger.Posted> changed = new ArrayList<>();
    Map<Network, SocialThread> threads = new LinkedHashMap<>();
    now.threads().forEach(thread -> threads.put(thread.network(), thread));
    for (Ledger.Posted posted : site.ledger().of(post.source())) {
      Network network = Wishes.network(posted.network());
      SocialThread made = threads.get(network);
      if (made != null && !posted.text().isEmpty() && !text(made).equals(posted.text())) {
        threads.put(network, asPosted(site, post, posted));
        changed.add(posted);
      }
    }
    PostThreads standing =
        changed.isEmpty()
            ? now
            : new PostThreads(List.copyOf(threads.values()), now.cards(), now.none());
    return new Draft(post, now, standing, changed);
  }

  /** All segments of a thread, parted as in the ledger. */
  public static String text(SocialThread thread) {
    return thread.segments().stream()
        .map(Segment::text)
        .collect(Collectors.joining(Ledger.DIVIDER));
  }

  private PostThreads made(Site site, Post post) {
    List<SocialThread> threads = new ArrayList<>();
    Map<String, Card> cards = new LinkedHashMap<>();
    String none = "No network is asked for.";
    OwnSegments own = OwnSegments.of(site, post);
    for (ThreadSettings settings :
        Wishes.settings(post.thread().settings(), site.config().threads())) {
      ThreadSource source =
          source(site, post, own.texts(), settings, Wishes.people(site.profile().people()));
      PostThreads some = splitter.split(source);
      some.threads().forEach(thread -> threads.add(own.withPictures(thread)));
      some.cards().forEach(card -> cards.putIfAbsent(card.file(), card));
      none = some.none();
    }
    return new PostThreads(threads, List.copyOf(cards.values()), threads.isEmpty() ? none : "");
  }

  /** The thread in the words in which it was posted. */
  private SocialThread asPosted(Site site, Post post, Ledger.Posted posted) {
    Network network = Wishes.network(posted.network());
    ThreadSource source =
        source(site, post, posted.segments(), ThreadSettings.DEFAULT, People.NONE);
    return splitter.split(source, network);
  }

  private static ThreadSource source(
      Site site, Post post, List<String> written, ThreadSettings settings, People people) {
    Optional<String> hook =
        post.thread() instanceof ThreadWish.Made made ? made.hook() : Optional.empty();
    return new ThreadSource(
        post.title(),
        post.description(),
        post.canonicalUrl(),
        post.language(),
        post.tags().stream().map(Term::name).toList(),
        hook,
        written,
        settings,
        people,
        post.body().blocks(),
        target -> address(site, target));
  }

  /** The absolute URL of a target; nothing when it leads nowhere. */
  static Optional<String> address(Site site, Target target) {
    return target instanceof Target.Reference reference
        ? site.absoluteAddress(reference)
        : Optional.of(((Target.Url) target).url());
  }
}
