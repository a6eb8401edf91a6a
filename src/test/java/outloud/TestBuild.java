package outloud;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import outloud.build.BuildRequest;
import outloud.build.BuildResult;
import outloud.build.Progress;
import outloud.build.SiteBuilder;
import outloud.output.OutputFile;
import outloud.output.OutputWriter;

/** The real program on a small site, into memory. */
public record TestBuild(
    BuildResult result,
    SortedMap<String, OutputFile> site,
    SortedMap<String, OutputFile> threads,
    boolean committed) {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  /** Builds the site in this folder, whose content is in {@code content}. */
  public static TestBuild of(Path folder) {
    return of(SiteBuilder.forOneBuild(Progress.NONE), request(folder, folder.resolve("content")));
  }

  /** What {@code outloud build} asks for without options. */
  public static BuildRequest request(Path site, Path content) {
    return new BuildRequest(site, content, Optional.empty(), false, false, false, CLOCK);
  }

  /** One build with this builder. */
  public static TestBuild of(SiteBuilder builder, BuildRequest request) {
    Memory site = new Memory();
    Memory threads = new Memory();
    BuildResult result = builder.build(request, site, threads);
    return new TestBuild(result, site.files, threads.files, site.committed && threads.committed);
  }

  /** The text of a public file; empty when there is none. */
  public String text(String path) {
    return site.get(path) instanceof OutputFile.Made made ? made.text() : "";
  }

  private static final class Memory implements OutputWriter {
    private final SortedMap<String, OutputFile> files = new ConcurrentSkipListMap<>();
    private boolean committed;

    @Override
    public void write(OutputFile file) throws IOException {
      if (files.put(file.path().value(), file) != null) {
        throw new IOException(file.path() + " is written twice");
      }
    }

    @Override
    public void commit() {
      committed = true;
    }

    @Override
    public void close() {}
  }
}
