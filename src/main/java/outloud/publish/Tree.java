package outloud.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import outloud.diagnostic.Code;

/**
 * The files that a branch is to have.
 *
 * @param blobs git's name of each file's bytes, by path with {@code /}
 */
record Tree(NavigableMap<String, String> blobs) {
  /** Not for the world: our own list of files, and repositories within. */
  private static final Set<String> PRIVATE = Set.of(".outloud", ".git", ".DS_Store");

  private static final String NO_JEKYLL = ".nojekyll";

  Tree {
    blobs = Collections.unmodifiableNavigableMap(new TreeMap<>(blobs));
  }

  /**
   * Gives a folder's files to git byte by byte: no line ends, ignore rules, attributes or filters
   * of the repository change or hide anything.
   *
   * @param keep false when git is only to name the files
   */
  static Tree of(Path folder, Git git, boolean keep) throws Refusal {
    NavigableMap<String, Path> files = files(folder);
    if (files.isEmpty()) {
      throw new Refusal(
          Code.PUBLISH_FAILED,
          "there is nothing to publish in " + folder.getFileName(),
          "Build the site first.");
    }
    StringBuilder list = new StringBuilder();
    files.values().forEach(file -> list.append(quoted(file)).append('\n'));
    byte[] input = list.toString().getBytes(StandardCharsets.UTF_8);
    List<String> names =
        (keep
                ? git.must(input, "hash-object", "-w", "--no-filters", "--stdin-paths")
                : git.must(input, "hash-object", "--no-filters", "--stdin-paths"))
            .text()
            .lines()
            .toList();
    NavigableMap<String, String> blobs = new TreeMap<>();
    files.keySet().forEach(path -> blobs.put(path, names.get(blobs.size())));
    return new Tree(blobs);
  }

  private static NavigableMap<String, Path> files(Path folder) throws Refusal {
    NavigableMap<String, Path> files = new TreeMap<>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
              return isPrivate(inside) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !isPrivate(file)) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new Refusal(
          Code.PUBLISH_FAILED,
          "the built site cannot be read: " + e.getMessage(),
          "Build the site first.");
    }
    return files;
  }

  private static boolean isPrivate(Path path) {
    return path.getFileName() != null && PRIVATE.contains(path.getFileName().toString());
  }

  /** A path in quotes with C's escapes, as git reads lists of paths. */
  private static String quoted(Path file) {
    String path = file.toAbsolutePath().toString();
    String escaped = path.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + escaped + "\"";
  }

  /**
   * The tree with what GitHub Pages keeps on the branch itself: the domain, and the wish to be
   * served as it is.
   *
   * @param domain git's name of the present CNAME
   * @param empty git's name of an empty file
   */
  Tree with(Optional<String> domain, String empty) {
    NavigableMap<String, String> all = new TreeMap<>(blobs);
    domain.ifPresent(blob -> all.putIfAbsent("CNAME", blob));
    all.putIfAbsent(NO_JEKYLL, empty);
    return new Tree(all);
  }

  /** All files in the form that {@code git update-index -z --index-info} reads. */
  byte[] asIndex() {
    StringBuilder index = new StringBuilder();
    blobs.forEach((path, blob) -> index.append("100644 " + blob + "\t" + path + "\0"));
    return index.toString().getBytes(StandardCharsets.UTF_8);
  }
}
