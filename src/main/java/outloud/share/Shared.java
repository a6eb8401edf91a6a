package outloud.share;

import java.util.List;
import outloud.site.Ledger;
import outloud.site.Post;
import outloud.thread.PostThreads;

/**
 * A post that is to be shared.
 *
 * @param folder where its files go, relative to the threads' folder; no other post may have it
 * @param url the post's own address on the site, absolute
 * @param posted what of it was posted
 * @param changed those that were posted in other words than those that are made now
 * @param html its body; addresses may be site-absolute
 */
public record Shared(
    String folder,
    Post post,
    String url,
    PostThreads threads,
    List<Ledger.Posted> posted,
    List<Ledger.Posted> changed,
    Byline byline,
    String html) {
  public Shared {
    posted = List.copyOf(posted);
    changed = List.copyOf(changed);
  }
}
