package outloud.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.output.MemoryWriter;
import outloud.output.OutputFile;
import outloud.output.OutputPath;

@Timeout(60)
class PreviewServerTest {
  private final MemoryWriter site = new MemoryWriter();
  private final HttpClient client = HttpClient.newHttpClient();
  private PreviewServer server;

  @TempDir Path folder;

  @BeforeEach
  void start() {
    server = PreviewServer.start(0, site::snapshot).value().orElseThrow();
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  private void build() throws IOException {
    Path film = Files.writeString(folder.resolve("film.mp4"), "0123456789");
    site.write(made("index.html", "<html><body>home</BODY></html>"));
    site.write(made("posts/grüße/index.html", "<body>hello</body>"));
    site.write(made("about.html", "about"));
    site.write(made("404.html", "<body>lost</body>"));
    site.write(made("style.css", "a{}"));
    site.write(made("empty.txt", ""));
    site.write(new OutputFile.Copied(new OutputPath("film.mp4"), film));
    site.commit();
    server.show(List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "/, 200, text/html; charset=utf-8",
    "/index.html, 200, text/html; charset=utf-8",
    "/posts/gr%C3%BC%C3%9Fe/, 200, text/html; charset=utf-8",
    "/posts/gr%C3%BC%C3%9Fe, 301, ",
    "/about, 200, text/html; charset=utf-8",
    "/about.html?x=1, 200, text/html; charset=utf-8",
    "/style.css, 200, text/css; charset=utf-8",
    "/empty.txt, 200, text/plain; charset=utf-8",
    "/film.mp4, 200, video/mp4",
    "/nothing, 404, text/html; charset=utf-8",
    "/posts/, 404, text/html; charset=utf-8",
    "/../../etc/passwd, 404, text/html; charset=utf-8",
    "/%2e%2e/%2e%2e/etc/passwd, 404, text/html; charset=utf-8",
    "/..%5c..%5cetc, 404, text/html; charset=utf-8",
    "/%FF%FE, 404, text/html; charset=utf-8",
    "/style.css%00.html, 404, text/html; charset=utf-8",
    "/.outloud/preview.js, 200, text/javascript; charset=utf-8",
  })
  void answersAsAStaticHostDoes(String path, int status, String type) throws Exception {
    build();
    HttpResponse<byte[]> response = get(path);
    assertEquals(status, response.statusCode());
    assertEquals(type, response.headers().firstValue("Content-Type").orElse(null));
  }

  @Test
  void leadsToTheOneAddressOfAPage() throws Exception {
    build();
    HttpResponse<byte[]> response = get("/posts/gr%C3%BC%C3%9Fe?q=1");
    assertEquals("/posts/gr%C3%BC%C3%9Fe/?q=1", response.headers().firstValue("Location").get());
    assertEquals("no-store", response.headers().firstValue("Cache-Control").get());
    assertTrue(
        raw("GET //evil.example/../posts/gr%C3%BC%C3%9Fe HTTP/1.1").startsWith("HTTP/1.1 4"));
  }

  @Test
  void addsItsScriptToPagesOnly() throws Exception {
    build();
    String home = text(get("/"));
    assertTrue(home.startsWith("<html><body>home<script src=\"/.outloud/preview.js\""), home);
    assertTrue(home.endsWith(" defer></script></BODY></html>"), home);
    assertTrue(text(get("/about")).startsWith("about<script"));
    assertTrue(text(get("/nothing")).contains("lost<script"));
    assertEquals("a{}", text(get("/style.css")));
    assertEquals("no-store", get("/").headers().firstValue("Cache-Control").get());
  }

  @Test
  void doesNotSendWhatTheBrowserHas() throws Exception {
    build();
    String tag = get("/style.css").headers().firstValue("ETag").orElseThrow();
    HttpResponse<byte[]> again = get("/style.css", "If-None-Match", "\"x\", W/" + tag);
    assertEquals(304, again.statusCode());
    assertEquals(0, again.body().length);
    assertEquals(200, get("/style.css", "If-None-Match", "\"x\"").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=2-4, 206, 234, bytes 2-4/10",
    "bytes=7-, 206, 789, bytes 7-9/10",
    "bytes=-2, 206, 89, bytes 8-9/10",
    "bytes=8-99, 206, 89, bytes 8-9/10",
    "bytes=-99, 206, 0123456789, bytes 0-9/10",
    "bytes=10-, 416, '', bytes */10",
    "bytes=-0, 416, '', bytes */10",
    "bytes=4-2, 200, 0123456789, ",
    "'bytes=1-2,4-5', 200, 0123456789, ",
    "lines=1-2, 200, 0123456789, ",
  })
  void sendsTheAskedPartOfAFilm(String range, int status, String body, String contentRange)
      throws Exception {
    build();
    HttpResponse<byte[]> part = get("/film.mp4", "Range", range);
    assertEquals(status, part.statusCode());
    assertEquals(body, text(part));
    assertEquals(contentRange, part.headers().firstValue("Content-Range").orElse(null));
  }

  @Test
  void sendsTheWholeFilmWhenItHasChangedSince() throws Exception {
    build();
    String tag = get("/film.mp4").headers().firstValue("ETag").orElseThrow();
    assertEquals(206, get("/film.mp4", "Range", "bytes=2-4", "If-Range", tag).statusCode());
    assertEquals(200, get("/film.mp4", "Range", "bytes=2-4", "If-Range", "\"x\"").statusCode());
  }

  @Test
  void answersHeadWithoutABody() throws Exception {
    build();
    HttpRequest request = request("/style.css").method("HEAD", none()).build();
    HttpResponse<byte[]> response = client.send(request, bytes());
    assertEquals("3", response.headers().firstValue("Content-Length").get());
    assertEquals(0, response.body().length);
    HttpRequest events = request(LiveReload.PATH).method("HEAD", none()).build();
    assertEquals(200, client.send(events, bytes()).statusCode());
  }

  @Test
  void onlyReads() throws Exception {
    build();
    HttpResponse<byte[]> response =
        client.send(request("/").POST(HttpRequest.BodyPublishers.ofString("x")).build(), bytes());
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD", response.headers().firstValue("Allow").get());
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.nip.io:80", ""})
  void refusesRequestsThatWereMeantForAnotherHost(String host) throws Exception {
    build();
    assertTrue(raw("GET / HTTP/1.1", host).startsWith("HTTP/1.1 403"));
    assertTrue(raw("GET /.outloud/events HTTP/1.1", host).startsWith("HTTP/1.1 403"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:4000", "127.0.0.1:1", "[::1]:80", "a.localhost"})
  void answersToEveryNameOfThisComputer(String host) throws Exception {
    build();
    assertTrue(raw("GET / HTTP/1.1", host).startsWith("HTTP/1.1 200"));
  }

  @Test
  void showsASiteBelowItsBasePath() throws Exception {
    build();
    server.serveBelow("/blog");
    assertEquals(server.origin() + "/blog/", server.address().toString());
    assertEquals("/blog/", get("/").headers().firstValue("Location").orElseThrow());
    assertEquals("/blog/?a=b", get("/blog?a=b").headers().firstValue("Location").orElseThrow());
    assertEquals(200, get("/blog/").statusCode());
    assertEquals(200, get("/blog/film.mp4").statusCode());
    assertEquals(404, get("/film.mp4").statusCode());
    assertEquals(404, get("/blogger/").statusCode());
    assertEquals(200, get(Injection.SCRIPT_PATH).statusCode());
  }

  @Test
  void showsWhyABuildCouldNotEnd() throws Exception {
    server.showFailure("java.lang.IllegalStateException: <oops>");
    assertTrue(text(get("/")).contains("IllegalStateException: &lt;oops&gt;"));
  }

  @Test
  void tellsThatAFileIsGone() throws Exception {
    build();
    Files.delete(folder.resolve("film.mp4"));
    assertEquals(404, get("/film.mp4").statusCode());
  }

  @Test
  void showsTheErrorsUntilThereIsASite() throws Exception {
    assertTrue(text(get("/")).contains("The site is being built"));
    server.show(List.of(error("tag `<script>` is not closed")));

    HttpResponse<byte[]> page = get("/any/where/");

    assertEquals(503, page.statusCode());
    assertTrue(text(page).contains("a.md:3:1: error: tag `&lt;script&gt;` is not closed"));
    assertTrue(text(page).contains("<script src=\"/.outloud/preview.js\""));
    build();
    assertEquals(200, get("/").statusCode());
  }

  @Test
  void tellsOpenPagesWhatHappens() throws Exception {
    build();
    long pid = ProcessHandle.current().pid();
    HttpResponse<InputStream> events =
        client.send(request(LiveReload.PATH).build(), HttpResponse.BodyHandlers.ofInputStream());
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
      assertEquals("retry: 500", lines.readLine());
      assertEquals("", lines.readLine());
      assertEquals("data: " + pid + ".1", lines.readLine());
      assertEquals("", lines.readLine());

      server.show(List.of(error("bad"), warning()));
      assertEquals("data: " + pid + ".1", lines.readLine());
      assertEquals("data: a.md:3:1: error: bad  [site/duplicate-permalink]", lines.readLine());
      assertEquals("", lines.readLine());

      build();
      assertEquals("data: " + pid + ".2", lines.readLine());
      assertEquals("", lines.readLine());
      server.show(List.of(warning()));
      assertEquals("data: " + pid + ".2", lines.readLine());
    }
  }

  @Test
  void tellsThatThePortIsInUse() {
    int port = server.address().getPort();
    Outcome<PreviewServer> second = PreviewServer.start(port, site::snapshot);
    assertTrue(second.value().isEmpty());
    assertEquals(Code.PREVIEW_PORT_IN_USE, second.diagnostics().getFirst().code());
    assertEquals(
        "port " + port + " is in use by another program",
        second.diagnostics().getFirst().message());
  }

  @Test
  void listensOnThisComputerOnly() throws Exception {
    build();
    assertTrue(server.address().toString().startsWith("http://localhost:"));
    for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      for (var address : Collections.list(network.getInetAddresses())) {
        if (!address.isLoopbackAddress()) {
          assertFalse(isOpen(address), address::toString);
        }
      }
    }
  }

  private boolean isOpen(InetAddress address) {
    try (Socket _ = new Socket(address, server.address().getPort())) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void servesManyBytesUnchanged() throws Exception {
    byte[] bytes = new byte[1_000_003];
    new Random(3).nextBytes(bytes);
    Path picture = Files.write(folder.resolve("a.png"), bytes);
    site.write(new OutputFile.Copied(new OutputPath("a.png"), picture));
    site.commit();
    assertArrayEquals(bytes, get("/a.png").body());
  }

  private String raw(String requestLine) throws IOException {
    return raw(requestLine, "localhost");
  }

  /** What comes back for a request that an HTTP client would not send. */
  private String raw(String requestLine, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      String head = requestLine + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      String status = lines.readLine();
      assertNotNull(status);
      return status;
    }
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = request(path);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), bytes());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.origin() + path));
  }

  private static HttpRequest.BodyPublisher none() {
    return HttpRequest.BodyPublishers.noBody();
  }

  private static HttpResponse.BodyHandler<byte[]> bytes() {
    return HttpResponse.BodyHandlers.ofByteArray();
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  private static OutputFile made(String path, String text) {
    return new OutputFile.Made(new OutputPath(path), text);
  }

  private static Diagnostic error(String message) {
    return Diagnostic.of(
        Code.SITE_DUPLICATE_PERMALINK, new Location("a.md", 3, 1, 0, ""), message, "");
  }

  private static Diagnostic warning() {
    return Diagnostic.of(Code.SITE_NO_DATE, Location.file("b.md"), "no date", "");
  }
}
