package outloud.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import outloud.output.OutputSnapshot;

/**
 * Tells open pages which build is shown and why a newer one failed, as server-sent events (HTML
 * standard, section 9.2). A page knows the build that it is from and reloads when that is not the
 * one on show; so one that was asleep, or saw the server go and come back, catches up too.
 */
final class LiveReload implements HttpHandler, AutoCloseable {
  static final String PATH = "/.outloud/events";

  /** Comments keep the connection open, and find out who has left. */
  private static final long PING_SECONDS = 15;

  private static final String AGAIN_AFTER = "retry: 500\n\n";
  private static final String PING = ": still here\n\n";

  private final Supplier<OutputSnapshot> site;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition news = lock.newCondition();
  private String problems = "";
  private long messages;
  private boolean closed;

  LiveReload(Supplier<OutputSnapshot> site) {
    this.site = site;
  }

  /** The name of a build: builds of two servers never have the same one. */
  static String name(OutputSnapshot site) {
    return ProcessHandle.current().pid() + "." + site.build();
  }

  /**
   * Tells every page that a build has ended.
   *
   * @param text why it failed, empty when it did not
   */
  void tell(String text) {
    lock.lock();
    try {
      problems = text;
      messages++;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Why the last build failed; empty when it did not. */
  String problems() {
    lock.lock();
    try {
      return problems;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      send(out, AGAIN_AFTER);
      follow(out);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void follow(OutputStream out) throws IOException, InterruptedException {
    long sent = -1;
    while (true) {
      String event;
      lock.lock();
      try {
        if (sent == messages) {
          var _ = news.await(PING_SECONDS, TimeUnit.SECONDS);
        }
        if (closed) {
          return;
        }
        event = sent == messages ? PING : event();
        sent = messages;
      } finally {
        lock.unlock();
      }
      send(out, event);
    }
  }

  /** One event: the build on the first line, the problems on the others. */
  private String event() {
    String text = name(site.get()) + (problems.isEmpty() ? "" : "\n" + problems);
    return "data: " + text.replace("\n", "\ndata: ") + "\n\n";
  }

  private static void send(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Lets every page go. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      news.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
