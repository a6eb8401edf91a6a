package outloud.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All cores at work on one list. The threads have deep stacks: the Markdown parser recurses with
 * the nesting of what it reads.
 */
final class Workers implements AutoCloseable {
  private static final long STACK = 64L * 1024 * 1024;

  private final int count = Math.max(1, Runtime.getRuntime().availableProcessors());
  private final ExecutorService threads =
      Executors.newFixedThreadPool(count + 1, work -> daemon(work));

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(null, work, "worker", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** The results, in the order of the items. The first failure ends the others and is thrown. */
  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    Object[] results = new Object[items.size()];
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < Math.min(count, items.size()); i++) {
      running.add(
          threads.submit(() -> {
            try {
              for (int at = next.getAndIncrement();
                  at < items.size();
                  at = next.getAndIncrement()) {
                results[at] = work.apply(items.get(at));
              }
            } catch (RuntimeException | Error e) {
              next.set(items.size());
              throw e;
            }
          }));
    }
    running.forEach(Workers::await);
    @SuppressWarnings("unchecked")
    List<R> typed = (List<R>) Arrays.asList(results);
    return typed;
  }

  /** Does all of it; the first failure ends the rest and is thrown. */
  void run(List<Runnable> works) {
    map(
        works,
        work -> {
          work.run();
          return work;
        });
  }

  /** Begins something that is only needed later; the supplier waits for it. */
  <T> Supplier<T> begin(Callable<T> work) {
    Future<T> running = threads.submit(work);
    return () -> await(running);
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while building", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(Objects.requireNonNull(e.getCause()));
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    try {
      // What still writes must have ended before its writer is closed.
      if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
