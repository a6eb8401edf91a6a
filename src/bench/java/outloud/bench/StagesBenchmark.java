package outloud.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import outloud.data.Binder;
import outloud.data.Node;
import outloud.diagnostic.Location;
import outloud.document.Document;
import outloud.document.DocumentParser;
import outloud.markdown.Highlighter;
import outloud.markdown.Markdown;
import outloud.page.Page;
import outloud.page.PagePlanner;
import outloud.page.PostPage;
import outloud.publish.History;
import outloud.site.Assembly;
import outloud.site.Inherited;
import outloud.site.Ledger;
import outloud.site.LinksReader;
import outloud.site.Material;
import outloud.site.Post;
import outloud.site.Premises;
import outloud.site.ProfileReader;
import outloud.site.Site;
import outloud.site.SiteAssembler;
import outloud.site.SiteConfig;
import outloud.site.SiteConfigReader;
import outloud.site.ThemeWish;
import outloud.source.Folder;
import outloud.source.FolderReader;
import outloud.source.Locator;
import outloud.source.Roots;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.SourceTree;
import outloud.source.Span;
import outloud.theme.FontFinder;
import outloud.theme.Theme;
import outloud.theme.ThemeLayer;
import outloud.theme.ThemeRenderer;
import outloud.thread.Network;
import outloud.thread.People;
import outloud.thread.PostThreads;
import outloud.thread.ThreadSettings;
import outloud.thread.ThreadSource;
import outloud.thread.ThreadSplitter;
import outloud.thread.WeightedLength;

/** What each stage of a build costs for a usual post, and assembling for a thousand of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class StagesBenchmark {
  private static final int POSTS = 1000;
  private static final int USUAL = 7;

  private final DocumentParser parser = new DocumentParser(new Markdown(Highlighter.tokens()));
  private final SiteAssembler assembler = new SiteAssembler();
  private final ThreadSplitter splitter = new ThreadSplitter();
  private final WeightedLength length = WeightedLength.of(Network.X);
  private SourceFile source;
  private Material material;
  private ThreadSource thread;
  private ThemeRenderer renderer;
  private Page page;

  /** Everything that a stage gets from those before it. */
  @Setup
  public void prepare() {
    List<SourcePath> paths = new ArrayList<>();
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < POSTS; i++) {
      LocalDate date = LocalDate.of(2020, 1, 1).plusDays(i);
      SourcePath path = new SourcePath("posts/" + date + "-post-" + i + ".md");
      SourceFile file = new SourceFile(path, PostGenerator.text(i, date));
      paths.add(path);
      documents.add(parser.parse(file).value().orElseThrow());
      source = i == USUAL ? file : source;
    }
    SiteConfig config =
        new SiteConfigReader(new Binder())
            .read(
                Optional.empty(),
                ProfileReader.nobody(),
                Inherited.NOTHING,
                Optional.of("https://example.org"),
                "content",
                "site.yaml")
            .value()
            .orElseThrow();
    Path content = Path.of("content");
    material =
        new Material(
            config,
            ProfileReader.nobody(),
            LinksReader.none(),
            Ledger.EMPTY,
            documents,
            Map.of(),
            new SourceTree(content, "content", Roots.PLAIN, paths, List.of(), List.of()),
            new Nowhere(),
            Premises.ours(content, "content", Roots.PLAIN),
            false,
            false,
            Instant.parse("2026-11-20T12:00:00Z"),
            () -> History.NONE,
            Set::of);
    Site site = assembler.assemble(material).site();
    Post post = site.posts().get(USUAL);
    thread =
        new ThreadSource(
            post.title(),
            post.description(),
            post.canonicalUrl(),
            post.language(),
            List.of("java"),
            Optional.empty(),
            List.of(),
            ThreadSettings.DEFAULT,
            People.NONE,
            post.body().blocks(),
            target -> Optional.of("https://example.org/"));
    Folder looks = new FolderReader().readOwn("themes/" + Theme.DEFAULT, "theme.yaml");
    ThemeWish wish =
        new ThemeWish(
            Theme.DEFAULT,
            Location.file("site.yaml"),
            Node.Mapping.EMPTY,
            new SourceFile(new SourcePath("site.yaml"), "").lines());
    Theme theme =
        Theme.of(List.of(new ThemeLayer(Theme.DEFAULT, looks)), wish, "en", FontFinder.NONE)
            .value()
            .orElseThrow();
    renderer = new ThemeRenderer(theme, config.basePath());
    page =
        new PagePlanner()
            .plan(site, theme.texts()).stream()
                .map(planned -> planned.page().get())
                .filter(PostPage.class::isInstance)
                .findFirst()
                .orElseThrow();
  }

  /** Nothing is wrong with these posts: nobody asks for a line. */
  private record Nowhere() implements Locator {
    @Override
    public Location at(SourcePath path, Span span) {
      return Location.file(path.value());
    }

    @Override
    public Location of(SourcePath path, String text) {
      return Location.file(path.value());
    }

    @Override
    public Optional<SourceFile> file(SourcePath path) {
      return Optional.empty();
    }
  }

  /** One post of some hundred words: front matter, Markdown, coloured code. */
  @Benchmark
  public Document parsePost() {
    return parser.parse(source).value().orElseThrow();
  }

  /** The threads of one post for all networks. */
  @Benchmark
  public PostThreads splitThread() {
    return splitter.split(thread);
  }

  /** The page of one post. */
  @Benchmark
  public String renderPage() {
    return renderer.render(page).value().orElseThrow();
  }

  /** The length of a whole post by X's rule. */
  @Benchmark
  public int countLikeX() {
    return length.count(source.text());
  }

  /** A site of a thousand parsed posts. */
  @Benchmark
  public Assembly assembleThousandPosts() {
    return assembler.assemble(material);
  }
}
