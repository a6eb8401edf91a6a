package outloud.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import outloud.data.Node;
import outloud.source.SourcePath;

/**
 * The pattern of an address in Jekyll: posts, collections and pages have their own.
 *
 * @see <a href="https://jekyllrb.com/docs/permalinks/">Jekyll's manual on permalinks</a>
 */
record JekyllPattern(Inherited inherited) {

  /** A pattern or the name of a style. */
  String of(PathName name, SourcePath path) {
    String style = inherited.text("permalink").orElse("date");
    List<String> folders = name.folders();
    boolean post = folders.contains("_posts") || folders.contains("_drafts");
    boolean collection = !post && !folders.isEmpty() && folders.getFirst().startsWith("_");
    String type = post ? "posts" : collection ? folders.getFirst().substring(1) : "pages";
    Optional<String> scoped = scoped(type, path.value());
    if (scoped.isPresent()) {
      return scoped.get();
    }
    if (post) {
      return PermalinkPattern.problem(style).isEmpty() ? style : "date";
    }
    String suffix = suffix(style);
    if (collection) {
      return inherited
          .text("collections." + type + ".permalink")
          .filter(written -> PermalinkPattern.problem(written).isEmpty())
          .orElse("/:collection/:path" + suffix);
    }
    return name.bundle() ? "/:path/:basename/" : "/:path/:basename" + suffix;
  }

  /** https://jekyllrb.com/docs/configuration/front-matter-defaults/: the longest path wins. */
  private Optional<String> scoped(String type, String path) {
    Optional<String> best = Optional.empty();
    int length = -1;
    Node defaults = Inherited.at(inherited.fields(), "defaults").orElse(Node.Mapping.EMPTY);
    for (Node item : defaults instanceof Node.Sequence list ? list.items() : List.<Node>of()) {
      if (item instanceof Node.Mapping mapping) {
        String folder = Inherited.text(mapping, "scope.path").orElse("");
        boolean fits =
            Inherited.text(mapping, "scope.type").orElse(type).equals(type)
                && (folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/"));
        Optional<String> written =
            Inherited.text(mapping, "values.permalink")
                .filter(text -> PermalinkPattern.problem(text).isEmpty());
        if (fits && written.isPresent() && folder.length() >= length) {
          best = written;
          length = folder.length();
        }
      }
    }
    return best;
  }

  /** Jekyll's Utils.add_permalink_suffix: pages follow the style of the posts. */
  private static String suffix(String style) {
    if (style.equals("pretty") || style.endsWith("/")) {
      return "/";
    }
    boolean file = Set.of("date", "ordinal", "none").contains(style);
    return file || style.endsWith(":output_ext") ? ":output_ext" : "";
  }
}
