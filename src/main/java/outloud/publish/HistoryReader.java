package outloud.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks git once when each Markdown file of a folder was first committed. */
public final class HistoryReader {
  /** Before each commit stand this, its time and its names. */
  private static final char COMMIT = '\u0001';

  /** What git calls a commit whose parents are missing: all files seem to be added there. */
  private static final String BOUNDARY = "grafted";

  /** The history of this folder; {@link History#NONE} where git has nothing to say. */
  public History read(Path folder) {
    try {
      Path real = folder.toRealPath();
      Optional<Path> top = top(real);
      return top.isEmpty() ? History.NONE : read(real, top.get());
    } catch (IOException | Refusal _) {
      return History.NONE;
    }
  }

  /** The work tree that a folder is in, found without git so that most folders cost nothing. */
  private static Optional<Path> top(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** All of the repository's texts: a file may have been moved into the folder. */
  private static History read(Path folder, Path top) throws Refusal {
    Git.Result log =
        new Git(folder, Map.of())
            .run(
                "-c",
                "log.showSignature=false",
                "log",
                "-M100%",
                "--diff-filter=AR",
                "--name-status",
                "-z",
                "--format=%x01%at %D",
                "--",
                ":(top)*.md",
                ":(top)*.mdx",
                ":(top)*.markdown",
                ":(top)*.mdown",
                ":(top)*.mkd");
    if (!log.succeeded()) {
      return History.NONE;
    }
    String prefix = top.relativize(folder).toString().replace('\\', '/');
    return new Log(prefix.isEmpty() ? "" : prefix + "/").read(log.output());
  }

  /** A log from the newest commit to the oldest. */
  private static final class Log {
    private final String prefix;

    /** Today's path of a file by the one it had. */
    private final Map<String, String> today = new HashMap<>();

    private final Map<String, Instant> first = new HashMap<>();
    private @Nullable Instant time;
    private boolean boundary;
    private boolean shallow;

    Log(String prefix) {
      this.prefix = prefix;
    }

    History read(String log) {
      int at = 0;
      while (at < log.length()) {
        String field = field(log, at);
        at += field.length() + 1;
        if (field.isEmpty()) {
          continue;
        }
        if (field.charAt(0) == COMMIT) {
          commit(field.substring(1));
          continue;
        }
        String path = field(log, at);
        at += path.length() + 1;
        if (field.strip().startsWith("R")) {
          String now = field(log, at);
          at += now.length() + 1;
          today.put(path, today.getOrDefault(now, now));
        } else {
          added(path);
        }
      }
      return new History(first, shallow);
    }

    private static String field(String log, int from) {
      int end = log.indexOf('\0', from);
      return log.substring(Math.min(from, log.length()), end < 0 ? log.length() : end);
    }

    private void commit(String head) {
      int space = head.indexOf(' ');
      String seconds = space < 0 ? head : head.substring(0, space);
      time = seconds.isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(seconds));
      boundary = head.contains(BOUNDARY);
      shallow |= boundary;
    }

    private void added(String path) {
      String now = today.getOrDefault(path, path);
      if (!boundary && time != null && now.startsWith(prefix)) {
        first.put(now.substring(prefix.length()), time);
      }
    }
  }
}
