package outloud.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import outloud.output.OutputFile;
import outloud.output.OutputSnapshot;

/** Answers requests with the files of the last good build, as a static host does. */
final class SiteHandler implements HttpHandler {
  private final Supplier<OutputSnapshot> site;
  private final LiveReload liveReload;
  private volatile String basePath = "";

  SiteHandler(Supplier<OutputSnapshot> site, LiveReload liveReload) {
    this.site = site;
    this.liveReload = liveReload;
  }

  /** What stands before every path of the site: empty, or like {@code /blog}. */
  String basePath() {
    return basePath;
  }

  void serveBelow(String path) {
    basePath = path;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        reply(exchange).send(exchange);
      } catch (NoSuchFileException _) {
        // The author has deleted a file that the last build copied; the next build will know.
        Reply.text(404, "This file has just been deleted.").send(exchange);
      }
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    OutputSnapshot now = site.get();
    if (path.equals(Injection.SCRIPT_PATH)) {
      return Reply.of(200, ContentType.of(path), Injection.script());
    }
    if (now.build() == 0) {
      byte[] page = ErrorOverlay.page(liveReload.problems(), LiveReload.name(now));
      return Reply.of(503, ContentType.HTML, page);
    }
    String query = exchange.getRequestURI().getRawQuery();
    String base = basePath;
    if (!base.isEmpty() && (path.equals("/") || path.equals(base))) {
      return moved(base + "/", query);
    }
    if (!path.startsWith(base + "/")) {
      return missing(now);
    }
    return switch (Route.find(now, path.substring(base.length()))) {
      case Route.Found(OutputFile file) -> file(file, now, exchange.getRequestHeaders());
      case Route.Moved(String to) -> moved(base + to, query);
      case Route.Missing _ -> missing(now);
    };
  }

  private static Reply moved(String to, @Nullable String query) {
    // Browsers keep a 301 for good, and another site may be at this port tomorrow.
    String address = query == null ? to : to + "?" + query;
    return Reply.empty(301, Map.of("Location", address, "Cache-Control", "no-store"));
  }

  private static Reply missing(OutputSnapshot now) throws IOException {
    Optional<OutputFile> page = now.file("404.html");
    return page.isPresent()
        ? Reply.of(404, ContentType.HTML, injected(page.get(), now))
        : Reply.text(404, "Nothing is here, and the site has no 404.html.");
  }

  private static byte[] injected(OutputFile page, OutputSnapshot now) throws IOException {
    try (InputStream bytes = page.open()) {
      return Injection.into(bytes.readAllBytes(), LiveReload.name(now));
    }
  }

  private static Reply file(OutputFile file, OutputSnapshot now, Headers asked) throws IOException {
    String type = ContentType.of(file.path().value());
    if (type.equals(ContentType.HTML)) {
      return Reply.of(200, type, injected(file, now));
    }
    String tag = "\"" + file.stamp() + "\"";
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", type);
    headers.put("Cache-Control", "no-cache");
    headers.put("ETag", tag);
    headers.put("Accept-Ranges", "bytes");
    if (isKnown(asked.getFirst("If-None-Match"), tag)) {
      return Reply.empty(304, headers);
    }
    long size = file.size();
    String condition = asked.getFirst("If-Range");
    String range = asked.getFirst("Range");
    Optional<ByteRange> part =
        range == null || (condition != null && !condition.equals(tag))
            ? Optional.empty()
            : ByteRange.parse(range, size);
    return part.isPresent()
        ? part(file, headers, part.get(), size)
        : new Reply(200, headers, file::open, size);
  }

  /** Whether the browser has this version (RFC 9110, section 13.1.2). */
  private static boolean isKnown(@Nullable String known, String tag) {
    if (known == null) {
      return false;
    }
    for (String one : known.split(",", -1)) {
      if (one.strip().replaceFirst("^W/", "").equals(tag) || one.strip().equals("*")) {
        return true;
      }
    }
    return false;
  }

  private static Reply part(
      OutputFile file, Map<String, String> headers, ByteRange part, long size) {
    if (!part.isSatisfiable()) {
      headers.put("Content-Range", "bytes */" + size);
      return Reply.empty(416, headers);
    }
    headers.put("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
    return new Reply(206, headers, () -> from(file, part.first()), part.length());
  }

  private static InputStream from(OutputFile file, long first) throws IOException {
    InputStream bytes = file.open();
    bytes.skipNBytes(first);
    return bytes;
  }
}
