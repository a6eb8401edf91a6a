package outloud.source;

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

/** Finds the author's files and decodes them. */
public final class SourceReader {
  private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdown", "mkd", "mdx");
  private static final Set<String> SKIPPED_FOLDERS = Set.of("node_modules");

  /**
   * Lists a folder and everything below it. Hidden files and folders are left out, and so are links
   * that lead out of the folder: what is published stays within what the author pointed at.
   *
   * @param shownAs how the author names the folder
   */
  public Outcome<SourceTree> list(Path root, String shownAs) {
    List<SourcePath> texts = new ArrayList<>();
    List<SourcePath> others = new ArrayList<>();
    try {
      Path real = root.toRealPath();
      Files.walkFileTree(real, new Lister(real, texts, others));
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
      return Outcome.refused(
          unreadable(shownAs, "the file cannot be read: " + e.getMessage(), ""));
    }
    return Decoder.decode(bytes, shownAs).map(text -> new SourceFile(path, shownAs, text));
  }

  private static Diagnostic unreadable(String shownAs, String message, String hint) {
    return Diagnostic.of(Code.SOURCE_UNREADABLE, Location.file(shownAs), message, hint);
  }

  /** Collects the files of a folder, hidden ones left out. */
  private static final class Lister extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<SourcePath> texts;
    private final List<SourcePath> others;

    Lister(Path root, List<SourcePath> texts, List<SourcePath> others) {
      this.root = root;
      this.texts = texts;
      this.others = others;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(root) && isHidden(folder);
      return skipped || SKIPPED_FOLDERS.contains(folder.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isHidden(file) || (attributes.isSymbolicLink() && leadsOut(file))) {
        return FileVisitResult.CONTINUE;
      }
      SourcePath path = new SourcePath(root.relativize(file).toString().replace('\\', '/'));
      (MARKDOWN.contains(path.extension()) ? texts : others).add(path);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }

    private boolean leadsOut(Path link) throws IOException {
      return !Files.isRegularFile(link) || !link.toRealPath().startsWith(root);
    }
  }
}
