package outloud.source;

import java.util.List;

/**
 * Which folders of a source tree are listed, and where their files appear on the site: {@code
 * static/images/x.png} of a Hugo site is at {@code images/x.png}.
 *
 * @param list of folders that may lie in each other; the innermost counts
 * @param texts only texts in these folders are listed; empty for all of them
 * @param excluded paths that are left out with everything below; {@code *} stands for anything
 */
public record Roots(List<Root> list, List<String> texts, List<String> excluded) {
  /** One folder with everything in it, the files of its {@code static} at the top of the site. */
  public static final Roots PLAIN =
      new Roots(
          List.of(
              new Root("", "", Root.Holds.EVERYTHING),
              new Root("static", "", Root.Holds.EVERYTHING)),
          List.of(),
          List.of());

  /**
   * A repository with texts in it that no tool has laid out: its programs and settings are not of
   * the site.
   */
  public static final Roots REPOSITORY =
      new Roots(
          List.of(
              new Root("", "", Root.Holds.MEDIA), new Root("static", "", Root.Holds.EVERYTHING)),
          List.of(),
          List.of("templates", "template", "_templates", "archetypes", "vendor"));

  public Roots {
    list = List.copyOf(list);
    texts = List.copyOf(texts);
    excluded = List.copyOf(excluded);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("no folder to list");
    }
  }

  /** The innermost folder that holds this path; the first of all when none does. */
  public Root of(SourcePath path) {
    Root innermost = list.getFirst();
    int length = -1;
    for (Root root : list) {
      if (root.folder().length() > length && root.holds(path.value())) {
        innermost = root;
        length = root.folder().length();
      }
    }
    return innermost;
  }

  /** The path within its innermost folder: what {@code @/x.md} and other tools' addresses name. */
  public String within(SourcePath path) {
    Root root = of(path);
    return root.holds(path.value()) ? root.within(path.value()) : path.value();
  }

  /** Where a file appears on the site, without a slash before it. */
  public String sitePath(SourcePath path) {
    String at = of(path).at();
    return at.isEmpty() ? within(path) : at + "/" + within(path);
  }
}
