package outloud.build;

import java.util.List;
import outloud.site.Ledger;
import outloud.site.Post;
import outloud.thread.PostThreads;

/**
 * The threads of a post, beside those of them that the author has posted.
 *
 * @param now what is made of the post as it is
 * @param standing the same, but those that were posted as they were posted
 * @param changed what was posted in other words than those of {@code now}
 */
public record Draft(Post post, PostThreads now, PostThreads standing, List<Ledger.Posted> changed) {
  public Draft {
    changed = List.copyOf(changed);
  }
}
