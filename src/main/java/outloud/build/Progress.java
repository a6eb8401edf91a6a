package outloud.build;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Is told how far a build is. Calls come from many threads and must cost next to nothing. */
@FunctionalInterface
public interface Progress {

  /** Nobody watches. */
  Progress NONE = (_, _, _) -> {};

  /** So many of so many things of this phase are done. */
  void reached(String phase, int done, int total);

  /** The same list; each item that is asked for is told. */
  default <T> List<T> counting(String phase, List<T> items) {
    AtomicInteger done = new AtomicInteger();
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        reached(phase, done.incrementAndGet(), items.size());
        return items.get(index);
      }

      @Override
      public int size() {
        return items.size();
      }
    };
  }
}
