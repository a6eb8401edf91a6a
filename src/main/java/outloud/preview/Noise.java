package outloud.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changes in the author's folders and is not worth a build.
 *
 * @param folders absolute folders that the program itself writes, like the output
 */
record Noise(List<Path> folders) {
  /**
   * Hidden files, which include those of git and of most editors; the backups and swap files of Vim
   * (whose {@code 4913} tests whether it may write), Emacs, JetBrains and browsers.
   */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\..*|node_modules|.*~|#.*#|4913|.*\\.sw[a-z]|.*\\.(tmp|temp|bak|crswap|part)"
              + "|.*___jb_(tmp|old)___|Thumbs\\.db|desktop\\.ini");

  Noise {
    folders = List.copyOf(folders);
  }

  /** Whether a path may be forgotten; the folders that it is in are not asked. */
  boolean holds(Path path) {
    Path name = path.getFileName();
    return (name != null && NAMES.matcher(name.toString()).matches())
        || folders.stream().anyMatch(path::startsWith);
  }
}
