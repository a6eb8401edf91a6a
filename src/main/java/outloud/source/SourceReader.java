package outloud.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.output.Fingerprint;

/** Finds the author's files and decodes them. */
public final class SourceReader {
  /** How deep texts are looked for where nobody has said that they are there. */
  private static final int LEVELS = 3;

  /**
   * Lists folders and everything below them, without output folders of ours. Hidden files and
   * folders are left out, and so are links that lead out of the tree: what is published stays
   * within what the author pointed at.
   *
   * @param root the folder of the tree
   * @param shownAs how the author names the folder
   * @param roots which of its folders are listed; those that are not there are empty
   * @param themes the folder of the site's themes, which is left out where it lies below
   */
  public Outcome<SourceTree> list(Path root, String shownAs, Roots roots, Path themes) {
    try {
      Path real = root.toRealPath();
      Lister lister = new Lister(real, shownAs, real(themes), roots);
      for (Path folder : outermost(real, roots)) {
        Files.walkFileTree(folder, lister);
      }
      return Outcome.of(
          new SourceTree(root, shownAs, roots, lister.texts(), lister.others(), lister.skipped()),
          lister.diagnostics());
    } catch (NoSuchFileException e) {
      return Outcome.refused(
          unreadable(shownAs, "there is no such folder", "Create it, or name another."));
    } catch (IOException e) {
      return Outcome.refused(
          unreadable(shownAs, "the folder cannot be read: " + e.getMessage(), ""));
    }
  }

  /** The folders to walk: those that are there and lie in no other. */
  private static List<Path> outermost(Path real, Roots roots) {
    List<Path> folders = new ArrayList<>();
    for (Root root : roots.list()) {
      boolean inner = false;
      for (Root other : roots.list()) {
        inner |= !other.folder().equals(root.folder()) && other.holds(root.folder());
      }
      Path folder = root.folder().isEmpty() ? real : real.resolve(root.folder()).normalize();
      if (!inner && folder.startsWith(real) && Files.isDirectory(folder)) {
        folders.add(folder);
      }
    }
    return folders;
  }

  /** Whether a folder holds this file, or this folder when the name ends with a slash. */
  public boolean has(Path folder, String name) {
    return name.endsWith("/")
        ? Files.isDirectory(folder.resolve(name.substring(0, name.length() - 1)))
        : Files.isRegularFile(folder.resolve(name));
  }

  /**
   * Whether Markdown files, other than those about a folder, lie in this folder or a few levels
   * below.
   */
  public boolean hasTexts(Path folder) {
    return hasTexts(folder, LEVELS);
  }

  private static boolean hasTexts(Path folder, int levels) {
    List<Path> below = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (Lister.isText(new SourcePath(name))) {
          return true;
        }
        if (!Lister.isSkipped(name) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          below.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      return false;
    }
    for (int i = 0; levels > 0 && i < below.size(); i++) {
      if (hasTexts(below.get(i), levels - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The paths of data and programs that are called like the folder that they are in, like {@code
   * posts/posts.json} and {@code posts/posts.11tydata.js}, by path.
   */
  public List<String> namedLikeFolders(Path folder) {
    List<String> names = new ArrayList<>();
    addNamedLikeFolders(folder, "", names);
    names.sort(null);
    return names;
  }

  private static void addNamedLikeFolders(Path folder, String path, List<String> names) {
    String own = path.substring(path.lastIndexOf('/', path.length() - 2) + 1).replace('/', '.');
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        boolean data = name.endsWith("js") || name.endsWith(".json") || name.endsWith(".yaml");
        if (data && !own.isEmpty() && name.startsWith(own)) {
          names.add(path + name);
        } else if (!Lister.isSkipped(name)
            && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
            && !Stocktaking.isOutput(entry)) {
          addNamedLikeFolders(entry, path + name + "/", names);
        }
      }
    } catch (IOException | DirectoryIteratorException _) {
      // What cannot be looked into is said where its files are listed.
    }
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

  /**
   * Reads a file that is to be changed.
   *
   * @param shownAs how the author names it
   */
  public Outcome<Original> original(Path file, String shownAs) {
    return original(file, shownAs, false);
  }

  /** The same file, to be written in UTF-8 whatever it is in. */
  public Outcome<Original> resaved(Path file, String shownAs) {
    return original(file, shownAs, true);
  }

  private static Outcome<Original> original(Path file, String shownAs, boolean resaves) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return Outcome.refused(unreadable(shownAs, e));
    }
    Outcome<String> text = Decoder.decode(bytes, shownAs);
    return text.value()
        .flatMap(decoded ->
            resaves
                ? Optional.of(Original.resaved(file, bytes, decoded))
                : Original.of(file, bytes, decoded))
        .map(Outcome::of)
        .orElseGet(() -> Outcome.refused(notExact(shownAs, text.diagnostics())));
  }

  private static List<Diagnostic> notExact(String shownAs, List<Diagnostic> why) {
    String reason = "it holds bytes that could not be written again as they are";
    return why.isEmpty() ? List.of(unreadable(shownAs, reason, "Save it as UTF-8.")) : why;
  }

  private static Outcome<SourceFile> read(Path file, SourcePath path, String shownAs) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      return Outcome.refused(unreadable(shownAs, e));
    }
    String fingerprint = Fingerprint.of(bytes);
    return Decoder.decode(bytes, shownAs)
        .map(text -> new SourceFile(path, shownAs, text, fingerprint));
  }

  /** A file or folder that is there. */
  static Diagnostic unreadable(String shownAs, IOException cause) {
    return cause instanceof AccessDeniedException
        ? unreadable(shownAs, "you may not read this", "Check its permissions.")
        : unreadable(shownAs, "this cannot be read: " + cause.getMessage(), "");
  }

  private static Diagnostic unreadable(String shownAs, String message, String hint) {
    return Diagnostic.of(Code.SOURCE_UNREADABLE, Location.file(shownAs), message, hint);
  }
}
