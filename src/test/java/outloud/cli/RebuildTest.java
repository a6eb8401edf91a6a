package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import outloud.TestBuild;
import outloud.build.BuildResult;
import outloud.output.MemoryWriter;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.preview.PreviewServer;

/** A build that ends in a mistake of the program reaches the browser, and the preview goes on. */
@Timeout(60)
class RebuildTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final Console console = new Console(stream(printed), stream(printed), Colours.OFF, false);

  static Stream<Supplier<Error>> mistakes() {
    return Stream.of(
        () -> new NoClassDefFoundError("outloud/page/Gone"),
        StackOverflowError::new,
        OutOfMemoryError::new);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void tellsTheBrowserAndLivesOn(Supplier<Error> mistake) throws Exception {
    MemoryWriter site = new MemoryWriter();
    boolean[] broken = {true};
    try (PreviewServer server = PreviewServer.start(0, site::snapshot).value().orElseThrow()) {
      Rebuild rebuild =
          new Rebuild(
              console,
              (request, pages, threads) -> {
                write(pages);
                if (broken[0]) {
                  throw mistake.get();
                }
                return commit(pages);
              },
              TestBuild.request(Path.of("."), Path.of("content")),
              site,
              new MemoryWriter(),
              server);
      rebuild.run();
      String name = mistake.get().getClass().getName();
      assertTrue(text(server.origin() + "/").contains(name), text(server.origin() + "/"));
      String told = printed.toString(StandardCharsets.UTF_8);
      assertTrue(told.startsWith("error: " + Console.DEFECT), told);
      assertTrue(told.contains(name), told);
      broken[0] = false;
      rebuild.run();
      assertEquals("http://localhost:", server.address().toString().substring(0, 17));
      assertTrue(server.address().toString().endsWith("/blog/"));
      assertTrue(text(server.address().toString()).startsWith("home"));
    }
  }

  private static void write(outloud.output.OutputWriter pages) {
    try {
      pages.write(new OutputFile.Made(new OutputPath("index.html"), "home"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BuildResult commit(outloud.output.OutputWriter pages) {
    try {
      pages.commit();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return new BuildResult(
        true,
        List.of(),
        List.of(),
        List.of(),
        1,
        0,
        List.of(),
        "/blog",
        List.of(),
        BuildResult.NEVER);
  }

  private static String text(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
