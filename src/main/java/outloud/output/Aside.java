package outloud.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The folders beside an output folder that a build uses for a moment. Their names carry the process
 * that made them, so that what a killed build left behind is told from what a running one needs.
 *
 * @param target the output folder
 */
record Aside(Path target) {
  private static final Pattern NAME = Pattern.compile("(new|old)-(\\d{1,18})-[0-9a-f]{12}");

  /** Systems tell the start of a process, and some the time of a file, only in whole seconds. */
  private static final Duration CLOCK_SLACK = Duration.ofSeconds(10);

  /** The newest last: a moved folder keeps the time at which its build wrote into it. */
  private static final Comparator<Path> BY_AGE =
      Comparator.comparing(Aside::written).thenComparing(Comparator.naturalOrder());

  /** A name for the folder that the new output grows in. */
  Path fresh() {
    return named("new");
  }

  /** A name for the former output, where it cannot be exchanged. */
  Path former() {
    return named("old");
  }

  private Path named(String kind) {
    String unique = HexFormat.of().toHexDigits(System.nanoTime(), 12);
    return target.resolveSibling(
        prefix() + kind + "-" + ProcessHandle.current().pid() + "-" + unique);
  }

  private String prefix() {
    return "." + target.getFileName() + ".";
  }

  /**
   * Clears up after builds that were killed: a former output that was set aside goes back to its
   * place if the place is empty, and everything else that they left is deleted.
   */
  void tidy() throws IOException {
    List<Path> dead = abandoned();
    Optional<Path> former = dead.stream().filter(this::isFormer).max(BY_AGE);
    if (former.isPresent() && !Folders.exists(target)) {
      try {
        Files.move(former.get(), target);
        dead.remove(former.get());
      } catch (NoSuchFileException _) {
        // Another build, started at the same moment, has put it back.
      }
    }
    dead.forEach(Folders::discard);
  }

  private static Instant written(Path aside) {
    try {
      return Files.getLastModifiedTime(aside).toInstant();
    } catch (IOException _) {
      return Instant.MIN;
    }
  }

  private boolean isFormer(Path aside) {
    return aside.getFileName().toString().startsWith(prefix() + "old-");
  }

  private List<Path> abandoned() throws IOException {
    List<Path> dead = new ArrayList<>();
    for (Path entry : Folders.entries(target.resolveSibling("."))) {
      String name = entry.getFileName().toString();
      if (name.startsWith(prefix())) {
        Matcher aside = NAME.matcher(name.substring(prefix().length()));
        if (aside.matches() && !isOwned(entry, Long.parseLong(aside.group(2)))) {
          dead.add(target.resolveSibling(name));
        }
      }
    }
    return dead;
  }

  /** A process that started long after the folder was made has only inherited its number. */
  private static boolean isOwned(Path aside, long process) {
    Optional<ProcessHandle> owner = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    Optional<Instant> started = owner.flatMap(alive -> alive.info().startInstant());
    try {
      Instant made = Files.getLastModifiedTime(aside).toInstant();
      return owner.isPresent()
          && (started.isEmpty() || !started.get().isAfter(made.plus(CLOCK_SLACK)));
    } catch (IOException _) {
      return true;
    }
  }
}
