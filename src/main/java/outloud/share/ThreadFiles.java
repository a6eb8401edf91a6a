package outloud.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import outloud.data.JsonText;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.site.Post;
import outloud.thread.Network;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

/**
 * The files that an author pastes a post's threads from: a text for each network, and all of them
 * as JSON for tools that post.
 */
public final class ThreadFiles {
  /** A line of its own between two segments. */
  private static final String DIVIDER = "\n---\n";

  private ThreadFiles() {}

  /** Where the files of one post go that has threads for these networks. */
  public static List<OutputPath> paths(String folder, List<Network> networks) {
    List<OutputPath> paths = new ArrayList<>();
    for (Network network : networks) {
      paths.add(new OutputPath(folder + "/" + network.id() + ".txt"));
    }
    paths.add(new OutputPath(folder + "/thread.json"));
    return paths;
  }

  /**
   * The files of one post: {@code x.txt} and so on, and {@code thread.json}.
   *
   * @param folder where they go, relative to the threads' folder; no other post may have it
   */
  public static List<OutputFile.Made> files(String folder, Post post, List<SocialThread> threads) {
    List<OutputFile.Made> files = new ArrayList<>();
    for (SocialThread thread : threads) {
      String text =
          thread.segments().stream().map(Segment::text).collect(Collectors.joining(DIVIDER));
      files.add(file(folder, thread.network().id() + ".txt", text + "\n"));
    }
    files.add(file(folder, "thread.json", json(post, threads)));
    return files;
  }

  private static OutputFile.Made file(String folder, String name, String text) {
    return new OutputFile.Made(new OutputPath(folder + "/" + name), text);
  }

  /** The same for tools that post: what stands in {@code thread.json}. */
  public static String json(Post post, List<SocialThread> threads) {
    JsonText json = JsonText.forFiles();
    json.object(() -> {
      json.object(
          "post",
          () ->
              json.field("title", post.title())
                  .field("url", post.canonicalUrl())
                  .field("source", post.source().value()));
      json.object("networks", () -> threads.forEach(thread -> network(json, thread)));
    });
    return json.finish();
  }

  private static void network(JsonText json, SocialThread thread) {
    json.object(
        thread.network().id(),
        () ->
            json.field("limit", thread.network().limit())
                .array(
                    "segments",
                    () ->
                        thread
                            .segments()
                            .forEach(segment -> json.object(() -> segment(json, segment)))));
  }

  private static void segment(JsonText json, Segment segment) {
    json.field("text", segment.text()).field("length", segment.length());
    json.array(
        "media",
        () -> {
          for (Segment.Media picture : segment.media()) {
            json.object(() -> json.field("file", picture.file()).field("alt", picture.alt()));
          }
        });
    json.array(
        "facets",
        () -> {
          for (Segment.Facet facet : segment.facets()) {
            json.object(() ->
                json.field("start", facet.start())
                    .field("end", facet.end())
                    .field("kind", facet.kind().name().toLowerCase(Locale.ROOT))
                    .field("value", facet.value()));
          }
        });
  }
}
