package outloud.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import outloud.build.BuildRequest;
import outloud.build.SiteBuilder;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.output.MemoryWriter;
import outloud.output.SingleFile;
import outloud.preview.PreviewServer;
import outloud.preview.SourceWatcher;

/** {@code outloud serve}: shows the site to its author, and builds it anew as files change. */
final class ServeCommand {
  private static final String DEFAULT_PORT = "8080";

  private final Console console;
  private final Requests requests;
  private final Path here;

  ServeCommand(Console console, Requests requests, Path here) {
    this.console = console;
    this.requests = requests;
    this.here = here;
  }

  /** Returns only when the thread is interrupted; Ctrl-C ends the process. */
  int run(Request.Run run) throws Failure {
    Places places = Places.of(run, here);
    MemoryWriter site = new MemoryWriter();
    int port = Integer.parseInt(run.value("port").orElse(DEFAULT_PORT));
    try (PreviewServer server = taken(PreviewServer.start(port, site::snapshot))) {
      BuildRequest request = requests.of(run, places, Optional.of(server.origin()));
      SiteBuilder builder = SiteBuilder.forRebuilds();
      Rebuild rebuild =
          new Rebuild(
              console, builder::build, request, site, new MemoryWriter(places.threads()), server);
      // Watches first: what changes during the first build is built again.
      try (SourceWatcher watcher = watch(places, rebuild)) {
        rebuild.run();
        String address = server.address().toString();
        console.answer("Preview of " + shown(places) + ": " + address + "  (Ctrl-C ends it)");
        if (run.has("open")) {
          Browser.open(address, console);
        }
        waitForTheEnd(server, watcher);
      }
    }
    return 0;
  }

  private SourceWatcher watch(Places places, Rebuild rebuild) throws Failure {
    if (!SingleFile.isFolder(places.sources())) {
      throw new Failure(
          "there is no folder " + places.content(),
          "`outloud init DIR` makes a site; `--site` or `--content` names another place.");
    }
    List<Path> folders = List.of(places.sources(), places.site().resolve("themes"));
    List<Path> ours = List.of(places.publicFolder(), places.threads());
    return taken(SourceWatcher.watch(folders, ours, rebuild));
  }

  private static String shown(Places places) {
    return places.content().toString();
  }

  /** An exit with the server still open would wait 300 ms for it. */
  private static void waitForTheEnd(PreviewServer server, SourceWatcher watcher) {
    Thread end =
        new Thread(() -> {
          watcher.close();
          server.close();
        });
    Runtime.getRuntime().addShutdownHook(end);
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(end);
    }
  }

  /** The value, or the reason why there is none. */
  private static <T> T taken(Outcome<T> outcome) throws Failure {
    if (outcome.value().isPresent()) {
      return outcome.value().get();
    }
    Diagnostic why = outcome.diagnostics().getFirst();
    throw new Failure(why.message(), why.hint());
  }
}
