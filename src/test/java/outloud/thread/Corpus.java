package outloud.thread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import outloud.document.Document;
import outloud.document.DocumentParser;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.markdown.Target;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/** Posts in files, as a site would give them to a thread. */
final class Corpus {
  private static final DocumentParser PARSER =
      new DocumentParser(new Markdown(Highlighter.tokens()));

  private Corpus() {}

  /**
   * A post and where it is from.
   *
   * @param seen what a reader of its page sees
   */
  record Post(String file, ThreadSource source, String seen) {}

  /** All Markdown files below a folder, by path; nothing when there is no such folder. */
  static List<Post> in(Path folder) {
    List<Post> posts = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return posts;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().matches(".*\\.(md|mdx|markdown)")) {
          post(folder, file).ifPresent(posts::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return posts;
  }

  private static Optional<Post> post(Path folder, Path file) throws IOException {
    String name = folder.relativize(file).toString().replace('\\', '/');
    SourceFile source = new SourceFile(new SourcePath(name), Files.readString(file));
    return PARSER
        .parse(source)
        .value()
        .map(document -> new Post(name, source(document), seen(document)));
  }

  private static String seen(Document document) {
    String html = document.body().markup().html(Corpus::address);
    return document.title().value() + " " + Jsoup.parse(html).text();
  }

  /** What a site with no settings would make of a document. */
  static ThreadSource source(Document document) {
    return new ThreadSource(
        document.title().value(),
        document.frontMatter().description().orElse(document.body().summary()),
        "https://example.org/posts/" + document.defaultSlug().replaceAll("[^a-z0-9]+", "-") + "/",
        document.frontMatter().language().orElse("en"),
        document.frontMatter().tags(),
        Optional.empty(),
        List.of(),
        ThreadSettings.DEFAULT,
        People.NONE,
        document.body().blocks(),
        Corpus::address);
  }

  /** The same as an author with these settings would have it. */
  static ThreadSource with(ThreadSource source, ThreadSettings settings) {
    return new ThreadSource(
        source.title(),
        source.description(),
        source.url(),
        source.language(),
        source.tags(),
        source.hook(),
        source.written(),
        settings,
        source.people(),
        source.blocks(),
        source.addresses());
  }

  private static Optional<String> address(Target target) {
    if (target instanceof Target.Url(String url)) {
      return Optional.of(url);
    }
    String written = ((Target.Reference) target).path();
    if (written.contains("://")) {
      return Optional.of(written);
    }
    String path = written.replaceAll("[^a-zA-Z0-9/._#-]+", "-");
    return Optional.of("https://example.org" + (path.startsWith("/") ? path : "/x/" + path));
  }
}
