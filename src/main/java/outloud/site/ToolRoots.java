package outloud.site;

import java.util.ArrayList;
import java.util.List;
import outloud.data.Node;
import outloud.source.Root;
import outloud.source.Root.Holds;
import outloud.source.Roots;

/** Where a tool's texts and files lie, by its custom and by what its configuration says. */
public final class ToolRoots {
  private final Inherited inherited;
  private final List<Root> roots;
  private final List<String> excluded;

  private ToolRoots(Tool tool, Inherited inherited) {
    this.inherited = inherited;
    this.roots = new ArrayList<>(tool.roots());
    this.excluded = new ArrayList<>(tool.excluded());
  }

  /**
   * The folders of a tool's repository.
   *
   * @param texts the folder below the repository that the author pointed at; empty for all
   */
  public static Roots of(Tool tool, Inherited inherited, String texts) {
    ToolRoots made = new ToolRoots(tool, inherited);
    switch (tool) {
      case JEKYLL -> made.jekyll();
      case HUGO -> made.hugo();
      case ELEVENTY -> made.eleventy();
      case ASTRO -> made.astro();
      case OBSIDIAN -> made.exclude("folder");
      case DENDRON -> made.dendron();
      case OUTLOUD, GATSBY, NEXT, ZOLA, QUARTZ, DEV_TO -> {}
    }
    return new Roots(made.roots, texts.isEmpty() ? List.of() : List.of(texts), made.excluded);
  }

  /** https://jekyllrb.com/docs/configuration/options/: source, destination, exclude. */
  private void jekyll() {
    String source = folder("source", "");
    if (!source.isEmpty()) {
      roots.set(0, new Root(source, "", Holds.SOURCES));
    }
    exclude("destination");
    String before = source.isEmpty() ? "" : source + "/";
    inherited.list("exclude").forEach(path -> excluded.add(before + path));
  }

  /**
   * https://gohugo.io/configuration/all/: contentDir and staticDir; languages may have their own.
   */
  private void hugo() {
    String shared = folder("contentDir", "content");
    roots.set(0, new Root(shared, "", Holds.EVERYTHING));
    for (String folder : inherited.list("staticDir")) {
      roots.add(new Root(plain(folder), "", Holds.FILES));
    }
    String main = inherited.text("defaultContentLanguage").orElse("en");
    for (Node.Entry language : inherited.table("languages")) {
      inherited
          .text("languages." + language.key() + ".contentDir")
          .map(ToolRoots::plain)
          .filter(folder -> !folder.equals(shared))
          .ifPresent(folder -> {
            String at = language.key().equalsIgnoreCase(main) ? "" : language.key();
            roots.add(0, new Root(folder, at, Holds.EVERYTHING));
          });
    }
    mounts(main);
  }

  /** https://gohugo.io/configuration/module/#mounts: what is mounted stands for the custom. */
  private void mounts(String main) {
    Node mounts = Inherited.at(inherited.fields(), "module.mounts").orElse(Node.Mapping.EMPTY);
    boolean first = true;
    for (Node mount : mounts instanceof Node.Sequence list ? list.items() : List.<Node>of()) {
      String source = mount instanceof Node.Mapping table ? text(table, "source") : "";
      String target = mount instanceof Node.Mapping table ? text(table, "target") : "";
      String language = mount instanceof Node.Mapping table ? text(table, "lang") : "";
      String at = target.substring(target.indexOf('/') + 1);
      boolean top = at.equals(target);
      if (source.isEmpty()) {
        continue;
      }
      if ((target + "/").startsWith("content/")) {
        if (first) {
          roots.removeFirst();
        }
        first = false;
        String prefix = language.isEmpty() || language.equals(main) ? "" : language;
        String below = top ? "" : at;
        String path = prefix.isEmpty() || below.isEmpty() ? prefix + below : prefix + "/" + below;
        roots.add(0, new Root(source, path, Holds.EVERYTHING));
      } else if ((target + "/").startsWith("static/")) {
        roots.add(new Root(source, top ? "" : at, Holds.FILES));
      } else if ((target + "/").startsWith("assets/")) {
        roots.add(new Root(source, top ? "" : at, Holds.MEDIA));
      }
    }
  }

  private static String text(Node.Mapping mount, String key) {
    return plain(Inherited.text(mount, key).orElse(""));
  }

  /**
   * https://wiki.dendron.so: the vaults of a workspace; those outside of it are not ours to read.
   */
  private void dendron() {
    Node vaults =
        Inherited.at(inherited.fields(), "workspace.vaults")
            .or(() -> inherited.fields().get("vaults"))
            .orElse(Node.Mapping.EMPTY);
    List<Root> found = new ArrayList<>();
    for (Node vault : vaults instanceof Node.Sequence list ? list.items() : List.<Node>of()) {
      String folder = vault instanceof Node.Mapping table ? text(table, "fsPath") : "";
      if (!folder.isEmpty()) {
        found.add(new Root(folder, "", Holds.MEDIA));
      }
    }
    if (!found.isEmpty()) {
      roots.clear();
      roots.addAll(found);
    }
  }

  /** https://www.11ty.dev/docs/config/#input-directory. */
  private void eleventy() {
    roots.add(0, new Root(folder("input", ""), "", Holds.MEDIA));
    exclude("output");
  }

  /** https://docs.astro.build/en/reference/configuration-reference/ and the glob loader's base. */
  private void astro() {
    inherited
        .text("publicDir")
        .ifPresent(folder -> roots.add(new Root(plain(folder), "", Holds.FILES)));
    for (Node.Entry entry : inherited.table(InheritedReader.COLLECTIONS)) {
      if (entry.key().equals("base") && entry.value() instanceof Node.Scalar base) {
        String folder = plain(base.text());
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        boolean known = folder.isEmpty() || roots.stream().anyMatch(root -> isAbove(root, folder));
        if (!known) {
          roots.add(0, new Root(folder, name, Holds.MEDIA));
        }
      }
    }
  }

  private static boolean isAbove(Root root, String folder) {
    return folder.equals(root.folder()) || folder.startsWith(root.folder() + "/");
  }

  private void exclude(String key) {
    inherited
        .text(key)
        .map(ToolRoots::plain)
        .filter(path -> !path.isEmpty())
        .ifPresent(excluded::add);
  }

  private String folder(String key, String otherwise) {
    return inherited.text(key).map(ToolRoots::plain).orElse(otherwise);
  }

  /** {@code ./src/} as {@code src}; a way out of the repository is none into it. */
  private static String plain(String folder) {
    List<String> names = new ArrayList<>();
    for (String name : folder.replace('\\', '/').split("/")) {
      if (name.equals("..")) {
        if (names.isEmpty()) {
          return "";
        }
        names.removeLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }
}
