package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void site() throws IOException {
    Path posts = Files.createDirectories(folder.resolve("content/posts"));
    Files.writeString(posts.resolve("a.md"), "---\ntitle: First\ndate: 2026-01-01\n---\nWords.\n");
    Files.writeString(folder.resolve("content/site.yaml"), "title: Mine\n");
  }

  @Test
  void showsTheSiteAsItIsWritten() throws Exception {
    int port = freePort();
    CompletableFuture<Session.Ended> ended = new CompletableFuture<>();
    Thread serving =
        Thread.ofPlatform()
            .start(() ->
                ended.complete(new Session(folder).run("serve", "--port", Integer.toString(port))));
    String home = "http://localhost:" + port + "/";
    awaitText(home, "First");
    assertTrue(text(home + "atom.xml").contains(home + "posts/a/"), "the preview is the base URL");
    Files.writeString(
        folder.resolve("content/posts/b.md"),
        "---\ntitle: Second\ndate: 2026-01-02\npermalink: /posts/b/\n---\nMore.\n");
    awaitText(home, "Second");
    Files.writeString(
        folder.resolve("content/posts/c.md"), "---\npermalink: /posts/b/\n---\nOther words.\n");
    awaitEvent(home + ".outloud/events", "site/duplicate-permalink");
    assertTrue(text(home + "posts/b/").contains("More."), "the last good site stays up");
    serving.interrupt();
    Session.Ended session = ended.get(20, TimeUnit.SECONDS);
    assertEquals(0, session.status());
    assertTrue(session.out().contains("Preview of "), session.out());
    assertTrue(session.out().contains(home), session.out());
    assertTrue(session.out().contains("the last good site stays up"), session.out());
    assertTrue(Files.notExists(folder.resolve("public")), "a preview writes nothing");
  }

  @Test
  void showsASiteBelowItsPathAndAThemeThatComesLater() throws Exception {
    Path config = folder.resolve("content/site.yaml");
    Files.writeString(config, "title: Mine\nbase_url: https://ada.example/blog/\n");
    int port = freePort();
    CompletableFuture<Session.Ended> ended = new CompletableFuture<>();
    Thread serving =
        Thread.ofPlatform()
            .start(() ->
                ended.complete(new Session(folder).run("serve", "--port", Integer.toString(port))));
    String home = "http://localhost:" + port + "/blog/";
    awaitText(home, "First");
    assertTrue(text(home).contains("href=\"/blog/posts/a/\""), text(home));
    assertTrue(text(home + "atom.xml").contains(home + "posts/a/"));
    Path theme = folder.resolve("themes/default/templates");
    Path aside = Files.createDirectories(folder.resolve("aside/default/templates"));
    Files.writeString(aside.resolve("home.peb"), "My own home");
    Files.move(folder.resolve("aside"), folder.resolve("themes"));
    awaitText(home, "My own home");
    Files.writeString(theme.resolve("home.peb"), "Changed home");
    awaitText(home, "Changed home");
    serving.interrupt();
    Session.Ended session = ended.get(20, TimeUnit.SECONDS);
    assertTrue(session.out().contains(home), session.out());
  }

  @Test
  void saysThatThePortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      Session.Ended ended =
          new Session(folder).run("serve", "--port", Integer.toString(taken.getLocalPort()));
      assertEquals(1, ended.status());
      assertTrue(ended.err().contains("is in use"), ended.err());
    }
  }

  @Test
  void saysThatThereIsNoContent() {
    Session.Ended ended = new Session(folder).run("serve", "--content", "nowhere", "--port", "0");
    assertEquals(1, ended.status());
    assertTrue(ended.err().startsWith("error: there is no folder "), ended.err());
  }

  @Test
  void opensTheBrowserOfEachSystem() {
    assertEquals(List.of("open", "u"), Browser.command("Mac OS X", "u"));
    assertEquals(List.of("xdg-open", "u"), Browser.command("Linux", "u"));
    assertEquals("rundll32", Browser.command("Windows 11", "u").getFirst());
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private static void awaitText(String address, String wanted) throws Exception {
    String last = "";
    for (int i = 0; i < 300; i++) {
      last = text(address);
      if (last.contains(wanted)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertTrue(last.contains(wanted), last);
  }

  /** Follows the stream of events until one has these words; the time limit of the test ends it. */
  private static void awaitEvent(String address, String wanted) throws IOException {
    try (BufferedReader events =
        new BufferedReader(
            new InputStreamReader(
                URI.create(address).toURL().openStream(), StandardCharsets.UTF_8))) {
      String line = "";
      while (line != null && !line.contains(wanted)) {
        line = events.readLine();
      }
      assertNotNull(line, "the stream ended");
    }
  }

  private static String text(String address) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      return "";
    }
  }
}
