package outloud.preview;

import java.io.IOException;

/** Notices changes below the author's folders. */
interface Sentry extends AutoCloseable {

  /**
   * Gets ready for changes to come, after one was noticed and before somebody looks at the files:
   * whatever changes from then on is noticed.
   */
  void refresh() throws IOException;

  @Override
  void close();
}
