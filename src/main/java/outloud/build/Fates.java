package outloud.build;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outloud.build.BuildResult.Origins;
import outloud.build.BuildResult.PostReport;
import outloud.build.BuildResult.Status;
import outloud.document.Document;
import outloud.document.Origin;
import outloud.site.Assembly;
import outloud.site.FreePage;
import outloud.site.Held;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Project;
import outloud.source.Skipped;
import outloud.source.SourcePath;

/** What became of each document of one build. */
final class Fates {
  private static final String POSTS = "posts";

  /** The sections whose documents are no posts. */
  private static final Set<String> NO_POSTS = Set.of("projects", "pages");

  private final List<PostReport> all = new ArrayList<>();

  /** What is in the content folder and was not read. */
  void skipped(List<Skipped> skipped) {
    for (Skipped one : skipped) {
      unread(one.path(), Status.EXCLUDED, one.reason().words());
    }
  }

  /** A file of which no document could be made. */
  void refused(SourcePath path, String why) {
    unread(path, Status.REFUSED, why);
  }

  private void unread(SourcePath path, Status status, String why) {
    all.add(
        new PostReport(
            path.value(),
            section(path),
            path.stem(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Origins.NONE,
            status,
            why));
  }

  /** What the assembler made of the documents. */
  void assembled(Assembly assembly) {
    for (Post post : assembly.site().posts()) {
      post(post);
    }
    for (Project project : assembly.site().projects()) {
      project(project);
    }
    for (FreePage page : assembly.site().pages()) {
      page(page);
    }
    for (Held held : assembly.held()) {
      held(held);
    }
    for (Held excluded : assembly.excluded()) {
      held(excluded);
    }
  }

  private void post(Post post) {
    OffsetDateTime date = post.date().orElse(null);
    String day =
        date == null ? null : post.dateHasTime() ? date.toString() : date.toLocalDate().toString();
    outloud.site.Origins known = post.origins();
    Origin dated = known.date().orElse(null);
    Origins origins =
        new Origins(
            known.title().words(),
            dated == null ? "" : dated.words(),
            known.address().words(),
            ThreadOrigin.words(post));
    published(
        post.source(),
        POSTS,
        post.slug(),
        post.title(),
        Optional.ofNullable(day),
        post.permalink(),
        post.dialect().label(),
        origins);
  }

  private void project(Project project) {
    published(
        project.source(),
        "projects",
        project.slug(),
        project.title(),
        Optional.empty(),
        project.permalink(),
        "",
        Origins.NONE);
  }

  private void page(FreePage page) {
    Optional<String> date = page.updated().map(OffsetDateTime::toString);
    published(
        page.source(),
        "pages",
        page.slug(),
        page.title(),
        date,
        page.permalink(),
        "",
        Origins.NONE);
  }

  private void published(
      SourcePath path,
      String section,
      String slug,
      String title,
      Optional<String> date,
      Permalink permalink,
      String dialect,
      Origins origins) {
    all.add(
        new PostReport(
            path.value(),
            section,
            slug,
            title,
            date,
            Optional.of(permalink.path()),
            Optional.of(permalink.output().value()),
            dialect,
            origins,
            Status.PUBLISHED,
            ""));
  }

  private void held(Held held) {
    Status status =
        switch (held.reason()) {
          case DRAFT -> Status.DRAFT;
          case FUTURE -> Status.FUTURE;
          case EXPIRED -> Status.EXPIRED;
          case REFUSED -> Status.REFUSED;
          case EXCLUDED, THREAD -> Status.EXCLUDED;
        };
    Document document = held.document();
    String section = NO_POSTS.contains(held.section()) ? held.section() : POSTS;
    all.add(
        new PostReport(
            document.path().value(),
            section,
            document.frontMatter().slug().orElse(document.defaultSlug()),
            document.title().value(),
            document.date().map(date -> date.value().day().toString()),
            Optional.empty(),
            Optional.empty(),
            document.dialect().label(),
            new Origins(
                document.title().origin().words(),
                document.date().map(date -> date.origin().words()).orElse(""),
                "",
                ""),
            status,
            held.why()));
  }

  /** The section of what was never read: in our own layout, its folder says so. */
  private static String section(SourcePath path) {
    int slash = path.value().indexOf('/');
    String first = slash < 0 ? "" : path.value().substring(0, slash);
    return NO_POSTS.contains(first) ? first : POSTS;
  }

  /** The posts, by path; with {@code written} false, none of them says that it was published. */
  List<PostReport> posts(boolean written) {
    return sorted(true, written);
  }

  /** All other documents, by path. */
  List<PostReport> others(boolean written) {
    return sorted(false, written);
  }

  private List<PostReport> sorted(boolean posts, boolean written) {
    List<PostReport> sorted = new ArrayList<>();
    for (PostReport one : all) {
      boolean post = one.section().equals(POSTS) && one.status() != Status.EXCLUDED;
      if (post == posts) {
        boolean waits = one.status() == Status.PUBLISHED && !written;
        sorted.add(
            waits ? one.as(Status.READY, "nothing was written, because the site has errors") : one);
      }
    }
    sorted.sort(Comparator.comparing(PostReport::source));
    return sorted;
  }
}
