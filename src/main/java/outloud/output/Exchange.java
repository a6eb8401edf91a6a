package outloud.output;

import java.nio.file.Path;

/** A way to make two folders trade places in one step. */
@FunctionalInterface
interface Exchange {

  /** Trades the places of two folders of one parent; false when nothing was done. */
  boolean exchange(Path one, Path other);

  /** Says that an exchange will come, to a way that takes its time to get ready. */
  default void prepare() {}
}
