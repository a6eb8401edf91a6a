package outloud.preview;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.output.OutputSnapshot;

/**
 * A web server for the author's own browser. It shows the files of the last good build and tells
 * open pages when there is a newer one, or why there is none.
 *
 * <p>It knows nothing of builds: it asks for the files at every request, and whoever builds calls
 * {@link #show} when a build has ended.
 */
public final class PreviewServer implements AutoCloseable {
  /** Without it every answer on a kept connection waits 40 ms for an acknowledgement. */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final LiveReload liveReload;
  private final SiteHandler pages;

  private PreviewServer(HttpServer server, Supplier<OutputSnapshot> site) {
    this.server = server;
    this.liveReload = new LiveReload(site);
    this.pages = new SiteHandler(site, liveReload);
    handle(LiveReload.PATH, liveReload);
    handle("/", pages);
    server.setExecutor(threads);
  }

  private void handle(String path, HttpHandler handler) {
    HttpContext context = server.createContext(path, handler);
    context.getFilters().add(new Gate());
  }

  /**
   * Starts a server that only this computer can reach.
   *
   * @param port 0 takes any free one
   * @param site the files of the last good build; {@link OutputSnapshot#NONE} before the first
   */
  public static Outcome<PreviewServer> start(int port, Supplier<OutputSnapshot> site) {
    if (System.getProperty(NO_DELAY) == null) {
      System.setProperty(NO_DELAY, "true");
    }
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      PreviewServer preview = new PreviewServer(HttpServer.create(address, 0), site);
      preview.server.start();
      return Outcome.of(preview);
    } catch (IOException e) {
      return Outcome.refused(refusal(port, e));
    }
  }

  private static Diagnostic refusal(int port, IOException e) {
    String reason = Objects.requireNonNullElse(e.getMessage(), "");
    boolean isDenied = reason.contains("denied");
    String message =
        e instanceof BindException && !isDenied
            ? "port " + port + " is in use by another program"
            : "port " + port + " cannot be opened: " + reason;
    return Diagnostic.of(
        Code.PREVIEW_PORT_IN_USE,
        Location.file(""),
        message,
        "Close that program, or choose another port: `--port 0` takes any free one.");
  }

  /** Scheme and host of every page, like {@code http://localhost:4000}. */
  public String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /**
   * Where the site is, like {@code http://localhost:4000/} or {@code http://localhost:4000/blog/}.
   */
  public URI address() {
    return URI.create(origin() + pages.basePath() + "/");
  }

  /**
   * Shows the site below a path, as its host will; the root leads there.
   *
   * @param basePath empty, or like {@code /blog}
   */
  public void serveBelow(String basePath) {
    pages.serveBelow(basePath);
  }

  /**
   * Tells open pages that a build has ended: they reload when it succeeded, and show its errors
   * over the last good site when it did not.
   *
   * @param diagnostics of that build; it failed if one of them is an error
   */
  public void show(List<Diagnostic> diagnostics) {
    liveReload.tell(ErrorOverlay.text(diagnostics));
  }

  /**
   * Tells open pages that a build could not end, over the last good site.
   *
   * @param text what to show, in several lines
   */
  public void showFailure(String text) {
    liveReload.tell(text);
  }

  /** Closes every connection at once; a program that exits without it waits 300 ms. */
  @Override
  public void close() {
    liveReload.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
