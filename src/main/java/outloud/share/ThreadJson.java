package outloud.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import outloud.data.JsonText;
import outloud.site.Post;
import outloud.thread.Network;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

/** Writes all threads of a post as JSON, for tools that post. */
final class ThreadJson {
  private ThreadJson() {}

  /**
   * An object with {@code post} and {@code networks}; of a network, {@code leftOut} and {@code
   * warnings} are there only when there is something to say.
   *
   * @param none why there is no thread; empty when there is one
   */
  static String write(Post post, List<SocialThread> threads, String none) {
    JsonText json = JsonText.forFiles();
    json.object(() -> {
      json.object(
          "post",
          () ->
              json.field("title", post.title())
                  .field("url", post.canonicalUrl())
                  .field("source", post.source().value()));
      json.object("networks", () -> threads.forEach(thread -> network(json, thread)));
      if (!none.isEmpty()) {
        json.field("none", none);
      }
    });
    return json.finish();
  }

  private static void network(JsonText json, SocialThread thread) {
    json.object(
        thread.network().id(),
        () -> {
          json.field("limit", thread.network().limit());
          json.array(
              "segments",
              () ->
                  thread.segments().forEach(segment -> json.object(() -> segment(json, segment))));
          texts(json, "leftOut", thread.leftOut());
          texts(json, "warnings", warnings(thread));
        });
  }

  private static List<String> warnings(SocialThread thread) {
    List<String> warnings = new ArrayList<>();
    Network network = thread.network();
    for (int i = 0; i < thread.segments().size(); i++) {
      for (String caution : Cautions.of(thread.segments().get(i), network)) {
        warnings.add("Segment " + (i + 1) + ": " + caution);
      }
    }
    return warnings;
  }

  private static void texts(JsonText json, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      json.array(name, () -> texts.forEach(json::value));
    }
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
