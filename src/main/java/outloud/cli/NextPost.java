package outloud.cli;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import outloud.build.Inspection;
import outloud.diagnostic.Outcome;
import outloud.document.Dialect;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.Tool;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.SourceReader;

/**
 * The next post of a blog whose posts are laid out and headed in a way of their own: in the
 * repository of another tool, or flat in one folder.
 *
 * @param tool that laid out the folder
 * @param model the newest post; nothing in a blog without any
 * @param toml whether its front matter is written in TOML
 */
record NextPost(Tool tool, Optional<Post> model, boolean toml) {
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}([-_ ].*)?";
  private static final String DAY_FOLDERS = "(^|.*/)\\d{4}(/\\d{2}){0,2}";
  private static final String LANGUAGE = ".*\\.[a-z]{2}(-[A-Za-z]{2})?";

  /** The one of these folders; nothing where our own layout holds. */
  static Optional<NextPost> in(Places places, Inspection inspection) {
    Tool tool = places.found().map(found -> found.tool()).orElse(Tool.OUTLOUD);
    List<Post> posts = inspection.site().map(Site::posts).orElse(List.of());
    Optional<Post> newest =
        posts.stream().filter(post -> tool != Tool.JEKYLL || isInPosts(post)).findFirst();
    boolean ours = tool == Tool.OUTLOUD && newest.filter(NextPost::isFlat).isEmpty();
    return ours
        ? Optional.empty()
        : Optional.of(
            new NextPost(tool, newest, newest.filter(post -> isToml(places, post)).isPresent()));
  }

  private static boolean isInPosts(Post post) {
    return ("/" + post.source().folder() + "/").contains("/_posts/");
  }

  private static boolean isFlat(Post post) {
    return post.source().folder().isEmpty();
  }

  private static boolean isToml(Places places, Post post) {
    return new SourceReader()
        .readIfPresent(places.sources(), post.source().value(), "")
        .flatMap(Outcome::value)
        .map(SourceFile::text)
        .filter(text -> text.stripLeading().startsWith("+++"))
        .isPresent();
  }

  /** Whether it can be told where a post goes. */
  boolean isKnown() {
    return switch (tool) {
      case JEKYLL, HUGO -> true;
      case QUARTZ, OBSIDIAN, DENDRON, DEV_TO -> false;
      default -> model.isPresent();
    };
  }

  /** Whether the file is another than the one we would begin with. */
  boolean isOfItsOwnKind() {
    return tool != Tool.OUTLOUD || isOfHashnode();
  }

  /** Whether Hashnode named the files and their addresses. */
  boolean isOfHashnode() {
    return tool == Tool.OUTLOUD
        && model.filter(post -> post.dialect() == Dialect.HASHNODE).isPresent();
  }

  /** Where it goes, seen from the top of all files: named as the newest one is. */
  String path(String slug, LocalDate day, boolean draft) {
    SourcePath like =
        model
            .map(Post::source)
            .orElse(new SourcePath(tool == Tool.JEKYLL ? "_posts/x.md" : "content/posts/x.md"));
    String folder = like.folder();
    if (tool == Tool.JEKYLL) {
      return draft
          ? ("/" + folder).replaceFirst("/_posts(/.*)?$", "/_drafts/").substring(1) + slug + ".md"
          : inside(onDay(folder, day), day + "-" + slug + ".md");
    }
    String stem = like.stem();
    String language = stem.matches(LANGUAGE) ? stem.substring(stem.lastIndexOf('.')) : "";
    String base = stem.substring(0, stem.length() - language.length());
    boolean page = base.equals("index") || (tool == Tool.NEXT && base.equals("page"));
    if (page && !folder.isEmpty()) {
      int slash = folder.lastIndexOf('/');
      String name = dated(folder.substring(slash + 1), slug, day);
      String above = onDay(folder.substring(0, Math.max(slash, 0)), day);
      return inside(inside(above, name), base + language + ".md");
    }
    return inside(onDay(folder, day), dated(base, slug, day) + language + ".md");
  }

  private static String dated(String like, String slug, LocalDate day) {
    return like.matches(DAY) ? day + "-" + slug : slug;
  }

  private static String inside(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /** The folder of this year and month, where posts are sorted so. */
  private static String onDay(String folder, LocalDate day) {
    if (!folder.matches(DAY_FOLDERS)) {
      return folder;
    }
    String numbers = folder.replaceFirst("^.*?(\\d{4}(/\\d{2}){0,2})$", "$1");
    String today = day.toString().replace('-', '/').substring(0, numbers.length());
    return folder.substring(0, folder.length() - numbers.length()) + today;
  }

  /** Its front matter, with the keys that the newest one has for the same. */
  String head(String title, String slug, OffsetDateTime now, boolean draft) {
    PostHead head = new PostHead(toml, now);
    boolean held = draft && tool != Tool.JEKYLL;
    if (isOfHashnode()) {
      return head.ofHashnode(title, slug, held);
    }
    return model
        .map(post -> head.like(post, title, slug, held))
        .orElseGet(() -> head.plain(title, tool != Tool.JEKYLL, held));
  }
}
