package outloud.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An answer to one request.
 *
 * @param headers without Content-Length
 * @param length of the body in bytes; a HEAD request is told the length and sent nothing
 */
record Reply(int status, Map<String, String> headers, Body body, long length) {

  /** Opens what is sent, at its first byte. */
  @FunctionalInterface
  interface Body {
    InputStream open() throws IOException;
  }

  /** An answer that is held in memory and never kept by the browser. */
  static Reply of(int status, String contentType, byte[] bytes) {
    return new Reply(
        status,
        Map.of("Content-Type", contentType, "Cache-Control", "no-store"),
        () -> new ByteArrayInputStream(bytes),
        bytes.length);
  }

  /** A short plain text. */
  static Reply text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** An answer without a body. */
  static Reply empty(int status, Map<String, String> headers) {
    return new Reply(status, headers, InputStream::nullInputStream, 0);
  }

  void send(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    if (isHead) {
      exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
    }
    if (isHead || length == 0) {
      // -1 means no body; 0 would mean a body of unknown length.
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    try (InputStream from = body.open()) {
      exchange.sendResponseHeaders(status, length);
      copy(from, exchange.getResponseBody());
    }
  }

  private void copy(InputStream from, OutputStream to) throws IOException {
    byte[] buffer = new byte[(int) Math.min(length, 64 * 1024)];
    long left = length;
    while (left > 0) {
      int read = from.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        throw new IOException("the file became shorter while it was sent");
      }
      to.write(buffer, 0, read);
      left -= read;
    }
  }
}
