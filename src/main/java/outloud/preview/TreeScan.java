package outloud.preview;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is where in the author's folders, without the noise; links are followed.
 *
 * @param folders equal when no folder has come, gone or been replaced
 * @param files equal when, besides, no file has been written
 */
record TreeScan(Map<Path, Folder> folders, Map<Path, Version> files) {
  static final TreeScan NOTHING = new TreeScan(Map.of(), Map.of());

  /** Tells a folder from another one that is later made in its place, even on the same inode. */
  record Folder(@Nullable Object key, FileTime made) {
    static Folder of(BasicFileAttributes attributes) {
      return new Folder(attributes.fileKey(), attributes.creationTime());
    }
  }

  /** Tells a file from what it was before. */
  record Version(@Nullable Object key, FileTime written, long size) {}

  TreeScan {
    folders = Map.copyOf(folders);
    files = Map.copyOf(files);
  }

  /**
   * Looks at everything below some folders; what vanishes meanwhile is left out. For a folder that
   * is not there, the one is noted that it will appear in.
   *
   * @throws IOException when one of the folders themselves cannot be read
   */
  static TreeScan of(List<Path> tops, Noise noise) throws IOException {
    Map<Path, Folder> folders = new HashMap<>();
    Map<Path, Version> files = new HashMap<>();
    for (Path top : tops) {
      if (!Files.isDirectory(top)) {
        await(top, folders);
        continue;
      }
      Files.walkFileTree(
          top,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(top, noise, folders, files));
    }
    return new TreeScan(folders, files);
  }

  private static void await(Path top, Map<Path, Folder> folders) throws IOException {
    Path parent = top.getParent();
    if (parent != null && Files.isDirectory(parent)) {
      folders.putIfAbsent(
          parent, Folder.of(Files.readAttributes(parent, BasicFileAttributes.class)));
    }
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Noise noise;
    private final Map<Path, Folder> folders;
    private final Map<Path, Version> files;

    Visitor(Path top, Noise noise, Map<Path, Folder> folders, Map<Path, Version> files) {
      this.top = top;
      this.noise = noise;
      this.folders = folders;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(top) && noise.holds(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.put(folder, Folder.of(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!noise.holds(file)) {
        files.put(
            file,
            new Version(attributes.fileKey(), attributes.lastModifiedTime(), attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(top)) {
        throw failure;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }

  /** Whether the folders are the same; their files may not be. */
  boolean hasFoldersOf(TreeScan other) {
    return Objects.equals(folders, other.folders);
  }
}
