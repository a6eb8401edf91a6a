package outloud.source;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.output.Fingerprint;

/** Finds the author's files and decodes them. */
public final class SourceReader {
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mdx");
  private static final Set<String> SKIPPED_FOLDERS = Set.of("node_modules");

  /** What an output folder of ours holds: nothing in it is a source. */
  private static final String OUTPUT_MARK = ".outloud";

  /**
   * Lists a folder and everything below it, without output folders of ours. Hidden files and
   * folders are left out, and so are links that lead out of the folder: what is published stays
   * within what the author pointed at.
   *
   * @param shownAs how the author names the folder
   * @param themes the folder of the site's themes, which is left out where it lies below
   */
  public Outcome<SourceTree> list(Path root, String shownAs, Path themes) {
    List<SourcePath> texts = new ArrayList<>();
    List<SourcePath> others = new ArrayList<>();
    try {
      Path real = root.toRealPath();
      Files.walkFileTree(real, new Lister(real, real(themes), texts, others));
    } catch (NoSuchFileException e) {
      return Outcome.refused(
          unreadable(shownAs, "there is no such folder", "Create it, or name another."));
    } catch (IOException e) {
      return Outcome.refused(
          unreadable(shownAs, "the folder cannot be read: " + e.getMessage(), ""));
    }
    texts.sort(null);
    others.sort(null);
    return Outcome.of(new SourceTree(root, shownAs, texts, others));
  }

  private static Path real(Path folder) throws IOException {
    return Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
  }

  /** Reads one listed file. */
  public Outcome<SourceFile> read(SourceTree tree, SourcePath path) {
    return read(tree.file(path), path, tree.shown(path));
  }

  /** Reads a file that may be absent: no value, and nothing to report, when it is. */
  public Optional<Outcome<SourceFile>> readIfPresent(Path folder, String name, String shownAs) {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file)
        ? Optional.of(read(file, new SourcePath(name), shownAs))
        : Optional.empty();
  }

  private static Outcome<SourceFile> read(Path file, SourcePath path, String shownAs) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return Outcome.refused(unreadable(shownAs, "the file cannot be read: " + e.getMessage(), ""));
    }
    String fingerprint = Fingerprint.of(bytes);
    return Decoder.decode(bytes, shownAs)
        .map(text -> new SourceFile(path, shownAs, text, fingerprint));
  }

  private static Diagnostic unreadable(String shownAs, String message, String hint) {
    return Diagnostic.of(Code.SOURCE_UNREADABLE, Location.file(shownAs), message, hint);
  }

  /** Collects the files of a folder, hidden ones left out. */
  private static final class Lister extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path themes;
    private final List<SourcePath> texts;
    private final List<SourcePath> others;

    Lister(Path root, Path themes, List<SourcePath> texts, List<SourcePath> others) {
      this.root = root;
      this.themes = themes;
      this.texts = texts;
      this.others = others;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      boolean skipped =
          isHidden(folder)
              || folder.equals(themes)
              || SKIPPED_FOLDERS.contains(folder.getFileName().toString())
              || Files.exists(folder.resolve(OUTPUT_MARK));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isHidden(file) || (attributes.isSymbolicLink() && leadsOut(file))) {
        return FileVisitResult.CONTINUE;
      }
      SourcePath path = new SourcePath(logical(root.relativize(file)));
      (MARKDOWN.contains(path.extension()) ? texts : others).add(path);
      return FileVisitResult.CONTINUE;
    }

    private static String logical(Path path) {
      return path.toString().replace(File.separatorChar, '/');
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }

    private boolean leadsOut(Path link) throws IOException {
      return !Files.isRegularFile(link) || !link.toRealPath().startsWith(root);
    }
  }
}
