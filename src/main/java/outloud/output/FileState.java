package outloud.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What the file system tells of a file without opening it. A file that is written to, replaced or
 * let be read by other people is in another state, provided that the clock has ticked since.
 *
 * @param mode its kind and its rights, as in {@code stat(2)}; only its kind where there is no Unix
 * @param inode its number on its disk; 0 where there is no Unix
 * @param modified when its bytes changed, in nanoseconds since 1970
 * @param changed when anything of it changed, which no program can set back
 */
public record FileState(int mode, long inode, long size, long modified, long changed) {
  private static final String UNIX = "unix:mode,ino,size,lastModifiedTime,ctime";

  private static final long MILLISECOND = 1_000_000;

  /** Ten times the longest pause between two ticks of Linux, 100 a second. */
  private static final long TICK = 100 * MILLISECOND;

  /** FAT's clock ticks every two seconds; nothing else that is coarse ticks less often. */
  private static final long COARSE_TICK = 2_000 * MILLISECOND;

  /** The kind of a file in its {@link #mode}, and what of it is what: {@code sys/stat.h}. */
  private static final int KIND = 0xF000;

  private static final int FOLDER = 0x4000;
  private static final int FILE = 0x8000;
  private static final int LINK = 0xA000;

  /** The state of this very file, even if it is a link. */
  public static FileState of(Path file) throws IOException {
    return of(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The state of what a file leads to, if it is a link. */
  public static FileState followed(Path file) throws IOException {
    return of(file, new LinkOption[0]);
  }

  private static FileState of(Path file, LinkOption... links) throws IOException {
    try {
      Map<String, Object> told = Files.readAttributes(file, UNIX, links);
      return new FileState(
          (int) number(told, "mode"),
          number(told, "ino"),
          number(told, "size"),
          nanoseconds(told, "lastModifiedTime"),
          nanoseconds(told, "ctime"));
    } catch (UnsupportedOperationException | IllegalArgumentException _) {
      return withoutUnix(Files.readAttributes(file, BasicFileAttributes.class, links));
    }
  }

  private static FileState withoutUnix(BasicFileAttributes told) {
    int mode =
        told.isDirectory()
            ? FOLDER
            : told.isSymbolicLink() ? LINK : told.isRegularFile() ? FILE : 0;
    long modified = nanoseconds(told.lastModifiedTime());
    return new FileState(
        mode, 0, told.size(), modified, Math.max(modified, nanoseconds(told.creationTime())));
  }

  private static long number(Map<String, Object> told, String name) {
    return ((Number) Objects.requireNonNull(told.get(name))).longValue();
  }

  private static long nanoseconds(Map<String, Object> told, String name) {
    return nanoseconds((FileTime) Objects.requireNonNull(told.get(name)));
  }

  private static long nanoseconds(FileTime time) {
    return time.to(TimeUnit.NANOSECONDS);
  }

  /**
   * From when on every further change shows, in nanoseconds since 1970: between two ticks of the
   * disk's clock a file can change twice and look the same after both. Git calls it racy.
   */
  public long settled() {
    return Math.max(modified, changed + (changed % MILLISECOND == 0 ? COARSE_TICK : TICK));
  }

  /** Whether it is a folder, and no link to one. */
  public boolean isFolder() {
    return (mode & KIND) == FOLDER;
  }

  /** Whether it is a symbolic link. */
  public boolean isLink() {
    return (mode & KIND) == LINK;
  }

  /** Everything, as a text. */
  public String whole() {
    return lasting() + ' ' + mode + ' ' + changed;
  }

  /** What stays the same when a file is linked to or moved on its disk, as a text. */
  public String lasting() {
    return size + " " + modified + ' ' + inode;
  }
}
