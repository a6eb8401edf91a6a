package outloud.share;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.site.Post;
import outloud.thread.Network;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

/**
 * The files from which an author shares a post: its threads as texts, as JSON and as a page, and
 * copies of the post for other places.
 */
public final class ThreadFiles {
  /** A line of its own between two segments. */
  private static final String DIVIDER = "\n---\n";

  private static final List<String> ALWAYS =
      List.of(
          "thread.json", "share.html", "devto.md", "hashnode.md", "medium.html", "newsletter.html");

  private ThreadFiles() {}

  /** Those files of a post that it has at least when it has threads for these networks. */
  public static List<OutputPath> paths(String folder, List<Network> networks) {
    List<OutputPath> paths = new ArrayList<>();
    for (Network network : networks) {
      paths.add(new OutputPath(folder + "/" + network.id() + ".txt"));
      if (network == Network.BLUESKY) {
        paths.add(new OutputPath(folder + "/bluesky.json"));
      }
    }
    for (String name : ALWAYS) {
      paths.add(new OutputPath(folder + "/" + name));
    }
    return paths;
  }

  /** The same threads for tools that post: what stands in {@code thread.json}. */
  public static String json(Post post, List<SocialThread> threads) {
    return ThreadJson.write(post, threads, "");
  }

  /**
   * The files of one post: {@code x.txt} and so on for the networks that it has threads for, {@code
   * bluesky.json} when Bluesky is among them, and for each post {@code thread.json}, {@code
   * share.html}, {@code devto.md}, {@code hashnode.md}, {@code medium.html} and {@code
   * newsletter.html}.
   */
  public static List<OutputFile.Made> files(Shared shared) {
    String folder = shared.folder();
    List<OutputFile.Made> files = new ArrayList<>();
    for (SocialThread thread : shared.threads().threads()) {
      String text =
          thread.segments().stream().map(Segment::text).collect(Collectors.joining(DIVIDER));
      files.add(file(folder, thread.network().id() + ".txt", text + "\n"));
      if (thread.network() == Network.BLUESKY) {
        String records = new BlueskyRecords(shared.post()).write(thread);
        files.add(file(folder, "bluesky.json", records));
      }
    }
    files.add(
        file(
            folder,
            "thread.json",
            ThreadJson.write(shared.post(), shared.threads().threads(), shared.threads().none())));
    files.add(file(folder, "share.html", new SharePage(shared).write()));
    List<HtmlNode> body = HtmlReader.read(shared.html());
    Copies copies = new Copies(shared, body);
    files.add(file(folder, "devto.md", copies.devTo()));
    files.add(file(folder, "hashnode.md", copies.hashnode()));
    Letters letters = new Letters(shared, body);
    files.add(file(folder, "medium.html", letters.medium()));
    files.add(file(folder, "newsletter.html", letters.newsletter()));
    return files;
  }

  private static OutputFile.Made file(String folder, String name, String text) {
    return new OutputFile.Made(new OutputPath(folder + "/" + name), text);
  }
}
