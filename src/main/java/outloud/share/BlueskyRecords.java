package outloud.share;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import outloud.data.JsonText;
import outloud.site.Post;
import outloud.thread.Segment;
import outloud.thread.SocialThread;

/**
 * A thread as records of the lexicon {@code app.bsky.feed.post}, in order. Each is valid as it is;
 * who posts it uploads the pictures and puts them in as {@code app.bsky.embed.images}, answers the
 * record before with {@code reply}, and sets {@code createdAt}: until then it is the post's date,
 * so that the same post makes the same bytes.
 */
final class BlueskyRecords {
  private static final String UNDATED = "1970-01-01T00:00:00Z";

  private final Post post;
  private final String createdAt;

  BlueskyRecords(Post post) {
    this.post = post;
    this.createdAt = createdAt(post.date().or(post::updated));
  }

  /** The records as a JSON array. */
  String write(SocialThread thread) {
    JsonText json = JsonText.forFiles();
    json.array(() -> {
      for (Segment segment : thread.segments()) {
        json.object(() -> entry(json, segment));
      }
    });
    return json.finish();
  }

  private void entry(JsonText json, Segment segment) {
    json.object("record", () -> record(json, segment));
    json.array(
        "images",
        () -> {
          for (Segment.Media picture : segment.media()) {
            json.object(() -> json.field("file", picture.file()).field("alt", picture.alt()));
          }
        });
  }

  private void record(JsonText json, Segment segment) {
    json.field("$type", "app.bsky.feed.post").field("text", segment.text());
    json.array(
        "facets",
        () -> {
          for (Segment.Facet facet : segment.facets()) {
            if (isKnown(facet)) {
              json.object(() -> facet(json, facet));
            }
          }
        });
    json.array("langs", () -> json.value(post.language()));
    json.field("createdAt", createdAt);
    if (segment.media().isEmpty() && leadsHome(segment)) {
      json.object("embed", () -> card(json));
    }
  }

  /** A mention needs the permanent name of whoever is mentioned. */
  private static boolean isKnown(Segment.Facet facet) {
    return facet.kind() != Segment.Facet.Kind.MENTION || facet.value().startsWith("did:");
  }

  private static void facet(JsonText json, Segment.Facet facet) {
    json.object(
        "index", () -> json.field("byteStart", facet.start()).field("byteEnd", facet.end()));
    json.array(
        "features",
        () ->
            json.object(() -> {
              switch (facet.kind()) {
                case LINK -> feature(json, "link", "uri", facet.value());
                case TAG -> feature(json, "tag", "tag", facet.value());
                case MENTION -> feature(json, "mention", "did", facet.value());
              }
            }));
  }

  private static void feature(JsonText json, String kind, String field, String value) {
    json.field("$type", "app.bsky.richtext.facet#" + kind).field(field, value);
  }

  private boolean leadsHome(Segment segment) {
    for (Segment.Facet facet : segment.facets()) {
      if (facet.value().equals(post.canonicalUrl())) {
        return true;
      }
    }
    return false;
  }

  private void card(JsonText json) {
    json.field("$type", "app.bsky.embed.external");
    json.object(
        "external",
        () ->
            json.field("uri", post.canonicalUrl())
                .field("title", post.title())
                .field("description", post.description()));
  }

  private static String createdAt(Optional<OffsetDateTime> date) {
    return date.map(known -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(known.withNano(0)))
        .orElse(UNDATED);
  }
}
