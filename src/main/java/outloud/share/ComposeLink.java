package outloud.share;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import outloud.thread.Network;

/** The address at which a network lets a person write: with the first segment in it. */
final class ComposeLink {
  private ComposeLink() {}

  /**
   * The address.
   *
   * @param url the post's canonical address, which is all that LinkedIn takes
   * @param instance the author's Mastodon server; empty when unknown
   */
  static String of(Network network, String text, String url, String instance) {
    return switch (network) {
      case X -> "https://x.com/intent/post?text=" + encoded(text);
      case BLUESKY -> "https://bsky.app/intent/compose?text=" + encoded(text);
      case MASTODON ->
          (instance.isEmpty() ? "https://share.joinmastodon.org/#" : instance + "/share?")
              + "text="
              + encoded(text);
      case THREADS -> "https://www.threads.com/intent/post?text=" + encoded(text);
      case LINKEDIN -> "https://www.linkedin.com/sharing/share-offsite/?url=" + encoded(url);
    };
  }

  /** Spaces as {@code %20} and line feeds as {@code %0A}: not all of them know a plus. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
