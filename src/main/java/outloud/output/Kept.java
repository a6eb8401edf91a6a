package outloud.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The files of the former output that did not change, linked side by side into one folder until it
 * is known whether a new output is needed at all: most builds change nothing, and would make and
 * delete a folder for every page.
 */
final class Kept {
  private final Path folder;
  private final AtomicInteger count = new AtomicInteger();
  private final Map<String, Path> links = new ConcurrentHashMap<>();
  private Optional<Boolean> made = Optional.empty();

  /** Prepares for a folder in which a new output grows; its own stands there for a while. */
  Kept(Path fresh) {
    // No file of a site has this name.
    this.folder = fresh.resolve(Manifest.NAME);
  }

  /** A free place in the new output, with the folders above it. */
  interface Place {
    Path of(String path) throws IOException;
  }

  /**
   * Keeps the former file if its bytes are those of the new one. Links first and compares then: the
   * link stays the same file whatever happens meanwhile.
   *
   * @return whether it is kept
   */
  boolean take(OutputFile file, Path former) throws IOException {
    Path link = folder.resolve(Integer.toString(count.getAndIncrement()));
    try {
      if (!isMade()) {
        return false;
      }
      Files.createLink(link, former);
    } catch (IOException | UnsupportedOperationException _) {
      return false;
    }
    if (isUnchanged(file, link)) {
      links.put(file.path().value(), link);
      return true;
    }
    Files.delete(link);
    return false;
  }

  /**
   * Keeps former files that are known to be what the new ones would be.
   *
   * @return whether all are kept; none is otherwise
   */
  boolean takeAll(List<OutputPath> files, Path former) throws IOException {
    Map<String, Path> taken = new HashMap<>();
    try {
      for (OutputPath file : files) {
        Path link = folder.resolve(Integer.toString(count.getAndIncrement()));
        if (isMade()) {
          Files.createLink(link, former.resolve(file.value()));
          taken.put(file.value(), link);
        }
      }
    } catch (IOException | UnsupportedOperationException _) {
      // Made anew then.
    }
    if (taken.size() < files.size()) {
      for (Path link : taken.values()) {
        Files.delete(link);
      }
      return false;
    }
    links.putAll(taken);
    return true;
  }

  private synchronized boolean isMade() throws IOException {
    if (made.isEmpty()) {
      made = Optional.of(false);
      Files.createDirectory(folder);
      made = Optional.of(true);
    }
    return made.get();
  }

  private static boolean isUnchanged(OutputFile file, Path before) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(before, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (!attributes.isRegularFile()) {
      return false;
    }
    if (file instanceof OutputFile.Copied copied) {
      return attributes.size() == copied.size() && Files.mismatch(copied.from(), before) < 0;
    }
    byte[] bytes = file.bytes();
    return attributes.size() == bytes.length && Arrays.equals(bytes, Files.readAllBytes(before));
  }

  /** Where a kept file is linked to. */
  Path link(String path) throws IOException {
    Path link = links.get(path);
    if (link == null) {
      throw new NoSuchFileException(path);
    }
    return link;
  }

  /** Moves every kept file to its place in the new output, and takes the folder away. */
  void putInPlace(Place place) throws IOException {
    for (Map.Entry<String, Path> link : links.entrySet()) {
      Files.move(link.getValue(), place.of(link.getKey()), StandardCopyOption.ATOMIC_MOVE);
    }
    if (made.orElse(false)) {
      Files.delete(folder);
    }
  }
}
