package outloud.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import outloud.TestBuild;
import outloud.build.BuildRequest;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.output.OutputFile;
import outloud.page.Page;
import outloud.page.PagePlanner;
import outloud.page.PlannedPage;
import outloud.page.RedirectPage;
import outloud.theme.ThemeWords;

/**
 * A site as its host serves it: the files, and nothing else, under a policy that lets nothing in
 * from elsewhere. Beside them, under {@code /threads/} and {@code /public/}, lie both folders as
 * they are on an author's disk.
 */
final class ServedSite implements AutoCloseable {
  /** What a careful host sends with every page. */
  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final Clock LATER =
      Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);

  private final String name;
  private final HttpServer server;
  private final ExecutorService workers;
  private final TestBuild build;
  private final List<ServedPage> pages;
  private final Map<String, String> spoilt = new ConcurrentHashMap<>();

  private ServedSite(
      String name,
      HttpServer server,
      ExecutorService workers,
      TestBuild build,
      List<PlannedPage> plan) {
    this.name = name;
    this.server = server;
    this.workers = workers;
    this.build = build;
    List<ServedPage> served = new ArrayList<>();
    for (PlannedPage planned : plan) {
      Page page = planned.page().get();
      if (!(page instanceof RedirectPage)) {
        String file = planned.path().value();
        String path = "/" + file.replaceFirst("(^|/)index\\.html$", "$1");
        served.add(new ServedPage(this, path, kind(page, path), build.text(file)));
      }
    }
    this.pages = List.copyOf(served);
  }

  /** The second page of a list is another kind than the first. */
  private static String kind(Page page, String path) {
    return page.getClass().getSimpleName() + (path.contains("/page/") ? " (more)" : "");
  }

  /**
   * Builds a site and serves it on a free port.
   *
   * @param name for messages
   * @param content the folder of its files; its theme comes from this repository
   */
  static ServedSite open(String name, Path content) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(address, 0);
    BuildRequest request =
        new BuildRequest(
            Path.of("."),
            content,
            Optional.empty(),
            Optional.of("http://localhost:" + server.getAddress().getPort()),
            false,
            false,
            false,
            false,
            "../public",
            LATER);
    SiteBuilder builder = SiteBuilder.forOneBuild(Progress.NONE);
    TestBuild build = TestBuild.of(builder, request);
    // Which kinds of pages there are does not depend on the theme's words.
    List<PlannedPage> plan =
        new PagePlanner()
            .plan(builder.inspect(request).site().orElseThrow(), ThemeWords.ENGLISH);
    ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(workers);
    ServedSite site = new ServedSite(name, server, workers, build, plan);
    server.createContext("/", site::answer);
    server.start();
    return site;
  }

  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  TestBuild build() {
    return build;
  }

  /** All pages that are meant to be read: no redirects. */
  List<ServedPage> pages() {
    return pages;
  }

  /** The page at this path. */
  ServedPage page(String path) {
    return pages.stream().filter(page -> page.path().equals(path)).findFirst().orElseThrow();
  }

  /** The pages for the author's eyes, and the copies for other places. */
  List<ServedPage> drafts() {
    List<ServedPage> drafts = new ArrayList<>();
    build
        .threads()
        .forEach(
            (path, file) -> {
              if (path.endsWith(".html") && file instanceof OutputFile.Made made) {
                String kind = path.substring(path.lastIndexOf('/') + 1);
                drafts.add(new ServedPage(this, "/threads/" + path, kind, made.text()));
              }
            });
    return drafts;
  }

  /** Whether something is at this path. */
  boolean has(String path) {
    String file = file(path);
    return spoilt.containsKey(file) || build.site().containsKey(file);
  }

  /** The text at this path, empty where there is none. */
  String text(String path) {
    String file = file(path);
    return spoilt.getOrDefault(file, build.text(file));
  }

  private static String file(String path) {
    String file = path.substring(1);
    return file.isEmpty() || file.endsWith("/") ? file + "index.html" : file;
  }

  /** Serves one more file, for as long as the site is served, and returns its path. */
  String put(String text, String type) {
    String path = "/spoilt-" + spoilt.size() + "-" + Integer.toHexString(text.hashCode()) + "." + type;
    spoilt.put(path.substring(1), text);
    return path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String file = file(exchange.getRequestURI().getPath());
      @Nullable InputStream bytes = bytes(file);
      if (bytes == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", type(file));
      // Drafts are opened from a disk, where nobody sends a policy, and have their style inside.
      if (file.endsWith(".html") && !file.startsWith("threads/")) {
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
      }
      exchange.sendResponseHeaders(200, 0);
      try (bytes) {
        bytes.transferTo(exchange.getResponseBody());
      }
    }
  }

  private @Nullable InputStream bytes(String file) throws IOException {
    if (spoilt.containsKey(file)) {
      return new ByteArrayInputStream(
          spoilt.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
    }
    @Nullable OutputFile found =
        file.startsWith("threads/")
            ? build.threads().get(file.substring("threads/".length()))
            : build.site().get(file.replaceFirst("^public/", ""));
    return found == null ? null : found.open();
  }

  private static String type(String file) {
    return switch (file.substring(file.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "txt", "md" -> "text/plain; charset=utf-8";
      case "json" -> "application/json";
      case "webmanifest" -> "application/manifest+json";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "webp" -> "image/webp";
      case "xml" -> "application/xml";
      case "woff2" -> "font/woff2";
      default -> "application/octet-stream";
    };
  }

  @Override
  public String toString() {
    return name;
  }

  @Override
  public void close() {
    server.stop(0);
    workers.close();
  }
}
