package outloud.thread;

import java.util.List;

/**
 * All threads of a post.
 *
 * @param threads one for each network that the author wants
 * @param cards the pictures that segments name and that are to be drawn; each once
 * @param none why there is no thread, as a sentence; empty when there is one
 */
public record PostThreads(List<SocialThread> threads, List<Card> cards, String none) {
  public PostThreads {
    threads = List.copyOf(threads);
    cards = List.copyOf(cards);
    if (threads.isEmpty() == none.isEmpty()) {
      throw new IllegalArgumentException(threads.size() + " threads, but " + none);
    }
  }
}
