package outloud.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.TestBuild;
import outloud.build.BuildRequest;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.output.OutputFile;

/**
 * The project's own site, as its host serves it: the files, and nothing else; and beside them,
 * under {@code /threads/} and {@code /public/}, both folders as they lie on an author's disk.
 */
record OwnSite(HttpServer server, TestBuild build) implements AutoCloseable {

  private static final Clock LATER =
      Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);

  /** Builds the site and serves it on a free port. */
  static OwnSite open() throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(address, 0);
    BuildRequest request =
        new BuildRequest(
            Path.of("."),
            Path.of("content"),
            Optional.empty(),
            Optional.of("http://localhost:" + server.getAddress().getPort()),
            false,
            false,
            true,
            false,
            "../public",
            LATER);
    OwnSite site =
        new OwnSite(server, TestBuild.of(SiteBuilder.forOneBuild(Progress.NONE), request));
    server.createContext("/", site::answer);
    server.start();
    return site;
  }

  String address(String path) {
    return "http://localhost:" + server.getAddress().getPort() + path;
  }

  /** The paths of all pages that are meant to be read: no redirects. */
  List<String> pages() {
    List<String> pages = new ArrayList<>();
    for (String path : build.site().keySet()) {
      boolean isPage = path.endsWith(".html") && !build.text(path).contains("http-equiv=\"refresh\"");
      if (isPage) {
        pages.add("/" + path.replaceFirst("(^|/)index\\.html$", "$1"));
      }
    }
    return pages;
  }

  /** The paths of the pages for the author's eyes, and of the copies for other places. */
  List<String> drafts() {
    List<String> drafts = new ArrayList<>();
    for (String path : build.threads().keySet()) {
      if (path.endsWith(".html")) {
        drafts.add("/threads/" + path);
      }
    }
    return drafts;
  }

  /** The text of a page of {@link #drafts}. */
  String draft(String path) {
    return build.threads().get(path.substring("/threads/".length()))
            instanceof OutputFile.Made made
        ? made.text()
        : "";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
      OutputFile file =
          name.startsWith("threads/")
              ? build.threads().get(name.substring("threads/".length()))
              : build.site().get(name.replaceFirst("^public/", ""));
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", type(name));
      exchange.sendResponseHeaders(200, 0);
      try (InputStream bytes = file.open()) {
        bytes.transferTo(exchange.getResponseBody());
      }
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      case "xml" -> "application/xml";
      default -> "application/octet-stream";
    };
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
