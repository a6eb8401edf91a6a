package outloud.share;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.document.Dialect;
import outloud.document.FrontMatter;
import outloud.document.Origin;
import outloud.markdown.Body;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.site.Origins;
import outloud.site.Permalink;
import outloud.site.Picture;
import outloud.site.Post;
import outloud.site.Term;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.thread.Network;
import outloud.thread.PostThreads;
import outloud.thread.SocialThread;

/** Small posts to share, for tests. */
final class Posts {
  static final Byline ADA =
      new Byline(
          "Ada Lovelace",
          "I write programs.",
          "/ada.png",
          Map.of(Network.X, "@ada", Network.MASTODON, "@ada@hachyderm.io"),
          "https://hachyderm.io",
          "ada.hashnode.dev",
          "Ada writes",
          "https://ada.dev/blog",
          "/blog",
          "../public",
          true);
  static final String URL = "https://ada.dev/blog/posts/hi/";

  private static final Markdown MARKDOWN = new Markdown(Highlighter.tokens());
  private static final Origin FROM_NAME =
      Origin.of(Origin.Kind.FILE_NAME, Location.file("content/posts/hi.md"));

  private Posts() {}

  /** The HTML of a text, whose references are paths from the root of the site. */
  static String html(String markdown) {
    Outcome<Body> body =
        MARKDOWN.body(
            new SourceFile(new SourcePath("a.md"), markdown),
            0,
            new Markdown.Settings(Optional.empty(), false, false));
    return body.value()
        .orElseThrow()
        .markup()
        .html(reference -> Optional.of(address(reference.path())));
  }

  private static String address(String path) {
    return path.startsWith("/") || path.startsWith("#") ? path : "/" + path;
  }

  static Post post(String title, String... tags) {
    return new Post(
        new SourcePath("content/posts/hi.md"),
        Dialect.PLAIN,
        "posts",
        new Permalink("/posts/hi/"),
        "hi",
        title,
        "What it is about: \"this\"",
        Optional.of(OffsetDateTime.parse("2026-11-20T10:30:00+01:00")),
        true,
        Optional.empty(),
        List.of(tags).stream().map(Posts::term).toList(),
        Optional.of(new Term("A series", "a-series", new Permalink("/series/a-series/"))),
        Optional.empty(),
        Optional.of(new Picture("/pictures/cover.png", "A cover")),
        URL,
        Optional.empty(),
        URL,
        List.of(),
        "en",
        new FrontMatter.ThreadWish.Made(),
        Body.EMPTY,
        Node.Mapping.EMPTY,
        new Origins(FROM_NAME, Optional.empty(), FROM_NAME, Optional.empty()));
  }

  private static Term term(String name) {
    String slug = name.toLowerCase(java.util.Locale.ROOT).replace("c++", "cpp").replace(' ', '-');
    return new Term(name, slug, new Permalink("/tags/" + slug + "/"));
  }

  static Shared shared(Post post, String html, SocialThread... threads) {
    String none = threads.length == 0 ? "There is nothing to say." : "";
    return new Shared(
        "hi",
        post,
        URL,
        new PostThreads(List.of(threads), List.of(), none),
        List.of(),
        List.of(),
        ADA,
        html);
  }
}
