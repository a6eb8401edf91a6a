package outloud.site;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.document.Document;
import outloud.document.FrontMatter;
import outloud.document.FrontMatter.ThreadWish;
import outloud.document.PublishDate;
import outloud.document.Sourced;
import outloud.document.ThreadFile;

/** Makes posts, projects and pages of placed documents: what is missing gets its default. */
final class PostMaker {
  private final SiteConfig config;
  private final FeedIds feedIds;
  private final References references;
  private final Taxonomies taxonomies;
  private final Dates dates;
  private final Material material;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final WrittenPaths paths;

  PostMaker(Material material, FeedIds feedIds, References references, Taxonomies taxonomies) {
    this.material = material;
    this.config = material.config();
    this.feedIds = feedIds;
    this.references = references;
    this.taxonomies = taxonomies;
    this.dates = new Dates(material.history());
    this.paths = new WrittenPaths(references, material.locator(), diagnostics);
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  Post post(Placed placed, Set<String> projects) {
    Document document = placed.document();
    FrontMatter written = document.frontMatter();
    Optional<Sourced<PublishDate>> dated = dates.of(document);
    Optional<PublishDate> date = dated.map(Sourced::value);
    if (date.isEmpty() && !document.saysADate()) {
      diagnostics.add(dates.missing(document));
    }
    return new Post(
        document.path(),
        document.dialect(),
        placed.section(),
        placed.permalink(),
        placed.slug(),
        title(document),
        description(document),
        date.map(this::moment),
        date.flatMap(PublishDate::time).isPresent(),
        written.updated().map(this::moment),
        taxonomies.tags().of(tags(placed)),
        written
            .series()
            .flatMap(name -> taxonomies.series().of(List.of(name)).stream().findFirst()),
        written.project().filter(slug -> isKnown(document, slug, projects)),
        paths.cover(document),
        written.canonicalUrl().orElseGet(() -> config.absolute(placed.permalink())),
        link(written),
        feedIds.of(placed),
        syndication(document),
        language(placed),
        thread(document),
        document.body(),
        written.fields(),
        new Origins(
            document.title().origin(),
            dated.map(Sourced::origin),
            placed.address(),
            document.said("thread").or(() -> document.said("hook"))));
  }

  /** Other tools may also write its own address there, or the one of its original. */
  private Optional<String> link(FrontMatter written) {
    return written
        .link()
        .filter(WebAddress::is)
        .filter(url -> !(url + "/").startsWith(config.home() + "/"))
        .filter(url -> !written.canonicalUrl().equals(Optional.of(url)));
  }

  private static List<String> tags(Placed placed) {
    List<String> tags = new ArrayList<>(placed.document().frontMatter().tags());
    tags.addAll(placed.document().frontMatter().categories());
    tags.addAll(placed.topics());
    return tags;
  }

  Project project(Placed placed) {
    Document document = placed.document();
    diagnostics.addAll(new ProjectKeys(material.locator()).misspelt(document));
    return new Project(
        document.path(),
        placed.permalink(),
        placed.slug(),
        title(document),
        description(document),
        WrittenPaths.field(document, "outcome"),
        WrittenPaths.field(document, "role"),
        WrittenPaths.field(document, "status"),
        WrittenPaths.field(document, "started"),
        WrittenPaths.field(document, "ended"),
        list(document, "stack"),
        paths.link(document, "demo"),
        paths.link(document, ProjectKeys.repository(document), "repository"),
        WrittenPaths.field(document, ProjectKeys.written(document, "learnt")),
        paths.picture(document, "screenshot").or(() -> paths.cover(document)),
        WrittenPaths.field(document, "featured").equals("true"),
        document.frontMatter().weight().orElse(0),
        milestones(document),
        new FigureReader(references, material.locator(), diagnostics).read(document),
        document.body());
  }

  private List<Milestone> milestones(Document document) {
    return new MilestoneReader(material.locator(), diagnostics)
        .read(document).stream()
            .map(one ->
                new Milestone(
                    one.date(),
                    one.what(),
                    one.url().isEmpty() ? "" : paths.link(document, one.url(), "milestones"),
                    one.done()))
            .toList();
  }

  FreePage page(Placed placed) {
    Document document = placed.document();
    FrontMatter written = document.frontMatter();
    return new FreePage(
        document.path(),
        placed.permalink(),
        placed.slug(),
        title(document),
        description(document),
        written.updated().or(() -> date(document)).map(this::moment),
        paths.cover(document),
        language(placed),
        written.weight().orElse(0),
        document.body(),
        written.fields());
  }

  private String language(Placed placed) {
    return placed
        .document()
        .frontMatter()
        .language()
        .orElse(placed.language().isEmpty() ? config.language() : placed.language());
  }

  static String title(Document document) {
    return document.title().value();
  }

  static Optional<PublishDate> date(Document document) {
    return document.date().map(Sourced::value);
  }

  private static String description(Document document) {
    return document.frontMatter().description().orElse(document.body().summary());
  }

  private OffsetDateTime moment(PublishDate date) {
    return date.at(config.timeZone());
  }

  private boolean isKnown(Document document, String slug, Set<String> projects) {
    if (!projects.contains(slug)) {
      diagnostics.add(
          Diagnostic.of(
              Code.SITE_UNKNOWN_PROJECT,
              document.place("project"),
              "there is no project `" + slug + "`",
              projects.isEmpty()
                  ? "Create one with `outloud new project`."
                  : Nearest.hint(slug, projects)));
    }
    return projects.contains(slug);
  }

  /** What lies beside the post counts more than what stands in it, but for `thread: false`. */
  private ThreadWish thread(Document document) {
    ThreadWish wish = document.frontMatter().thread();
    ThreadFile beside = material.threads().get(document.path());
    if (beside == null || wish instanceof ThreadWish.None) {
      return wish;
    }
    if (beside.segments().isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              Code.THREAD_EMPTY_FILE,
              Location.file(material.tree().shown(beside.path())),
              "there is no segment here, so the thread is made from the post",
              "Write segments with lines `---` between them, or delete the file."));
      return wish;
    }
    return new ThreadWish.Beside(beside, wish.settings());
  }

  /** Where copies are: what the post says, and what the author wrote down after posting. */
  private List<String> syndication(Document document) {
    Set<String> copies = new LinkedHashSet<>();
    for (String url : document.frontMatter().syndication()) {
      if (WebAddress.is(url)) {
        copies.add(url);
      } else {
        diagnostics.add(
            Diagnostic.of(
                Code.FRONT_MATTER_WRONG_TYPE,
                document.place("syndication"),
                "`" + url + "` is no web address",
                "A copy is named by its address, like `https://example.social/@you/1`."));
      }
    }
    for (Ledger.Posted posted : material.ledger().of(document.path())) {
      posted.url().ifPresent(copies::add);
    }
    return List.copyOf(copies);
  }

  private static List<String> list(Document document, String key) {
    return WrittenPaths.value(document, key)
        .map(node ->
            switch (node) {
              case Node.Scalar one -> List.of(one.text().split("\\s*,\\s*"));
              case Node.Sequence many ->
                  many.items().stream()
                      .filter(Node.Scalar.class::isInstance)
                      .map(item -> ((Node.Scalar) item).text())
                      .toList();
              case Node.Mapping _ -> List.<String>of();
            })
        .orElse(List.of());
  }
}
