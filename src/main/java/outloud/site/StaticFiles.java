package outloud.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.output.OutputPath;
import outloud.source.Root;
import outloud.source.SourcePath;
import outloud.source.SourceTree;

/** Decides where the author's other files go: bundles' files follow their document. */
final class StaticFiles {
  private final Map<String, String> addresses = new HashMap<>();
  private final List<StaticFile> files = new ArrayList<>();
  private final Map<String, String> taken = new HashMap<>();
  private final Map<String, SourcePath> pages = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * Places every file that is published.
   *
   * @param held documents that are not published: the files of their bundles stay home, too
   */
  StaticFiles(SourceTree tree, Tool tool, List<Placed> placed, List<Held> held, boolean drafts) {
    Map<String, Permalink> bundles = new HashMap<>();
    Set<String> hidden = new HashSet<>();
    for (Placed document : placed) {
      taken.put(folded(document.permalink().output().value()), document.document().head().path());
      if (isBundle(tree, document.document().path())) {
        bundles.put(document.document().path().folder(), document.permalink());
      }
    }
    for (Held document : held) {
      if (isBundle(tree, document.document().path())) {
        hidden.add(document.document().path().folder());
      }
    }
    Set<String> folders = new HashSet<>();
    for (String page : taken.keySet()) {
      for (String folder = parent(page); !folder.isEmpty(); folder = parent(folder)) {
        folders.add(folder);
      }
    }
    for (SourcePath path : tree.others()) {
      boolean published = isPublished(tree, path, drafts) && !isResume(tool, path);
      String output = published ? output(tree, path, bundles, hidden) : "";
      Optional<String> problem = output.isEmpty() ? Optional.empty() : OutputPath.problem(output);
      if (problem.isPresent()) {
        diagnostics.add(unnameable(tree.shown(path), problem.get()));
      } else if (!output.isEmpty()) {
        String address = new Permalink("/" + output).encoded();
        addresses.put(path.value(), address);
        addresses.putIfAbsent(output, address);
        addresses.putIfAbsent(tree.roots().sitePath(path), address);
        if (folders.contains(folded(output)) || isInFile(folded(output))) {
          diagnostics.add(torn(output, tree, path));
        } else {
          add(output, tree, path);
        }
      }
    }
  }

  private static Diagnostic unnameable(String shown, String problem) {
    return Diagnostic.of(
        Code.SITE_FILE_NAME,
        Location.file(shown),
        "the name of this file " + problem + ", so it cannot be on the site",
        "Rename it.");
  }

  /** Two files, or a file and a page, cannot be one: the first stays, and both are named. */
  private void add(String output, SourceTree tree, SourcePath path) {
    String other = taken.putIfAbsent(folded(output), tree.shown(path));
    if (other == null) {
      files.add(new StaticFile(new OutputPath(output), tree.file(path)));
      if (output.endsWith(".html") || output.endsWith(".htm")) {
        pages.put(output, path);
      }
      return;
    }
    diagnostics.add(
        Diagnostic.of(
            Code.SITE_DUPLICATE_FILE,
            Location.file(tree.shown(path)),
            "`/" + output + "` is the address of " + other + ", too, so this file is left out",
            "Rename or remove one of the two."));
  }

  /** Whether this path needs a folder where there is a file. */
  private boolean isInFile(String output) {
    for (String folder = parent(output); !folder.isEmpty(); folder = parent(folder)) {
      if (OwnAddress.at("/" + folder).isPresent() || taken.containsKey(folder)) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic torn(String output, SourceTree tree, SourcePath path) {
    return Diagnostic.of(
        Code.SITE_DUPLICATE_FILE,
        Location.file(tree.shown(path)),
        "`/"
            + output
            + "` would be a file where the site has a folder, or lie in one of its files,"
            + " so this file is left out",
        "Rename or remove it.");
  }

  private static String folded(String output) {
    return output.toLowerCase(Locale.ROOT);
  }

  /** A résumé may hold what is nobody's business; what another tool publishes stays published. */
  private static boolean isResume(Tool tool, SourcePath path) {
    return tool == Tool.OUTLOUD && path.value().equalsIgnoreCase(ResumeReader.FILE);
  }

  /** The top of a folder of texts is no bundle, whatever lies there. */
  private static boolean isBundle(SourceTree tree, SourcePath path) {
    return Layout.isBundle(new SourcePath(tree.roots().within(path)));
  }

  /** A folder of files is published as a whole; of a folder with texts, what is no tool's own. */
  private static boolean isPublished(SourceTree tree, SourcePath path, boolean drafts) {
    return tree.roots().of(path).holds() == Root.Holds.FILES
        || Layout.isPublished(new SourcePath(tree.roots().within(path)), drafts);
  }

  private static String output(
      SourceTree tree, SourcePath path, Map<String, Permalink> bundles, Set<String> hidden) {
    for (String folder = path.folder(); !folder.isEmpty(); folder = parent(folder)) {
      if (hidden.contains(folder)) {
        return "";
      }
      Permalink bundle = bundles.get(folder);
      if (bundle != null) {
        return besides(bundle) + path.value().substring(folder.length() + 1);
      }
    }
    return tree.roots().sitePath(path);
  }

  private static String besides(Permalink bundle) {
    return bundle.path().substring(1, bundle.path().lastIndexOf('/') + 1);
  }

  private static String parent(String folder) {
    int slash = folder.lastIndexOf('/');
    return slash < 0 ? "" : folder.substring(0, slash);
  }

  /**
   * Where each file is on the site, percent-encoded; by its path in the tree ({@code
   * static/images/x.png}) and by the site path under which it appears ({@code images/x.png}), which
   * is what other tools' absolute addresses name.
   */
  Map<String, String> addresses() {
    return addresses;
  }

  /** Files of HTML, by their path on the site. */
  Map<String, SourcePath> pages() {
    return pages;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  List<StaticFile> files() {
    return files;
  }
}
