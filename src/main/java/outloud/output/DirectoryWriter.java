package outloud.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes a site into a folder that grows beside the output folder and takes its place in one step:
 * whoever looks, even after the process was killed, sees the whole old site or the whole new one.
 *
 * <p>A file whose bytes did not change is a hard link to the former one and keeps its time. Files
 * that we did not write live on; when the site needs the place of one of them, the commit is
 * refused. When nothing changed at all, the folder is not touched.
 */
public final class DirectoryWriter implements OutputWriter {
  private final Path target;
  private final String shownAs;
  private final Exchange exchange;
  private final Manifest former;
  private final Path fresh;
  private final Kept kept;
  private final Notes notes;
  private final Map<String, String> written = new ConcurrentHashMap<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean changed = new AtomicBoolean();
  private final AtomicBoolean swapped = new AtomicBoolean();
  private String state = "";

  private DirectoryWriter(Path target, String shownAs, Exchange exchange) throws IOException {
    this.target = target;
    this.shownAs = shownAs;
    this.exchange = exchange;
    this.former = Ownership.check(target, shownAs);
    this.fresh = Files.createDirectory(new Aside(target).fresh());
    this.kept = new Kept(fresh);
    this.notes = new Notes(target);
    if (Folders.exists(target)) {
      Folders.share(target, fresh);
    }
  }

  /**
   * Makes a writer, and clears up what a killed build left beside the folder.
   *
   * @param folder the output folder; it need not exist, nor the folders above it
   * @param shownAs how the author names it, for the words of a refusal
   * @throws OutputRefused when the folder cannot be written or holds files of somebody else
   */
  public static DirectoryWriter open(Path folder, String shownAs) throws OutputRefused {
    return open(folder, shownAs, new NativeExchange());
  }

  static DirectoryWriter open(Path folder, String shownAs, Exchange exchange) throws OutputRefused {
    try {
      Path target = Ownership.locate(folder, shownAs);
      try (Turn _ = Turn.at(target)) {
        new Aside(target).tidy();
        return new DirectoryWriter(target, shownAs, exchange);
      }
    } catch (IOException e) {
      throw OutputRefused.because(e, shownAs);
    }
  }

  @Override
  public void write(OutputFile file) throws OutputRefused, NotDrawn {
    write(file, "");
  }

  @Override
  public void write(OutputFile file, String stamp) throws OutputRefused, NotDrawn {
    if (file instanceof OutputFile.Drawn drawn) {
      // Before it has a place: what cannot be drawn is not there.
      drawn.bytes();
    }
    String path = file.path().value();
    if (written.putIfAbsent(path, "") != null) {
      throw new IllegalStateException("written twice in one build: " + path);
    }
    try {
      if (Manifest.isReserved(path)) {
        throw OutputRefused.unwritable(
            path + " is the name of a file of Outloud's own", "Give that file another name.");
      }
      Path to = target.resolve(path);
      if (!former.holds(path) || !kept.take(file, to)) {
        if (!changed.getAndSet(true)) {
          exchange.prepare();
        }
        to = place(path);
        put(file, to);
      }
      if (!stamp.isEmpty()) {
        written.put(path, mark(stamp, to));
      }
    } catch (FileAlreadyExistsException e) {
      throw conflict(path);
    } catch (InvalidPathException e) {
      throw OutputRefused.unwritable(
          path + " cannot be the name of a file here: " + e.getReason(),
          "If it has letters outside ASCII, set the environment variable LC_ALL to C.UTF-8.");
    } catch (IOException e) {
      throw OutputRefused.because(e, shownAs + "/" + path);
    }
  }

  @Override
  public boolean reuse(List<OutputPath> files, String stamp) throws OutputRefused {
    try {
      for (OutputPath file : files) {
        String mark = former.mark(file.value());
        Path before = target.resolve(file.value());
        if (mark.isEmpty() || !Folders.exists(before) || !mark.equals(mark(stamp, before))) {
          return false;
        }
      }
      if (!kept.takeAll(files, target)) {
        return false;
      }
      files.forEach(file -> written.put(file.value(), former.mark(file.value())));
      return true;
    } catch (IOException e) {
      throw OutputRefused.because(e, shownAs);
    }
  }

  @Override
  public boolean reuse(String folder, List<OutputPath> least, String stamp) throws OutputRefused {
    Set<OutputPath> files = new LinkedHashSet<>(least);
    for (String path : former.stamped(folder, stamp)) {
      files.add(new OutputPath(path));
    }
    return reuse(List.copyOf(files), stamp);
  }

  /** What a file was made of, and by what to see whether somebody else wrote it since. */
  private static String mark(String stamp, Path file) throws IOException {
    BasicFileAttributes attributes =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    long written = attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS);
    return stamp + " " + attributes.size() + " " + written;
  }

  private Path place(String path) throws IOException {
    Path to = fresh.resolve(path);
    Path folder = to.getParent();
    if (!folders.contains(folder)) {
      Files.createDirectories(folder);
      folders.add(folder);
    }
    return to;
  }

  /** The place of a file that is moved there. */
  private Path free(String path) throws IOException {
    try {
      Path to = place(path);
      if (!Folders.exists(to)) {
        return to;
      }
    } catch (FileAlreadyExistsException e) {
      // a file where a folder is needed
    }
    throw conflict(path);
  }

  private OutputRefused conflict(String path) {
    return OutputRefused.unwritable(
        shownAs + " would need " + path + " both as a file and as a folder",
        "Change the permalink of one of the two.");
  }

  private static void put(OutputFile file, Path to) throws IOException {
    if (file instanceof OutputFile.Copied copied) {
      Files.copy(copied.from(), to);
    } else {
      Files.write(to, file.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
  }

  @Override
  public String noted() {
    return notes.former();
  }

  @Override
  public void note(String text) {
    notes.write(text);
  }

  @Override
  public void commit() throws OutputRefused {
    Manifest now = Manifest.of(written);
    try {
      if (!changed.get()
          && now.marks().equals(former.marks())
          && Folders.exists(target.resolve(Manifest.NAME))) {
        state =
            OutputState.of(
                now, path -> path.equals(Manifest.NAME) ? target.resolve(path) : kept.link(path));
        notes.leave();
        return;
      }
      kept.putInPlace(this::free);
      now.write(fresh);
      state = OutputState.of(now, fresh::resolve);
      try (Turn _ = Turn.at(target)) {
        replace(now);
      }
      notes.leave();
    } catch (IOException e) {
      throw OutputRefused.because(e, shownAs);
    }
  }

  /**
   * By what {@link Receipt} knows the very files again that were written or kept: 16 hexadecimal
   * digits; empty before a commit.
   */
  public String state() {
    return state;
  }

  private void replace(Manifest now) throws IOException {
    Manifest ours = Ownership.check(target, shownAs);
    if (Folders.exists(target)) {
      new AuthorFiles(target, ours, shownAs).carry(fresh);
    }
    Optional<Path> before = new FolderSwap(target, exchange).swap(fresh);
    swapped.set(true);
    before.ifPresent(folder -> new FormerFolder(folder, ours, target, now).takeDown());
  }

  @Override
  public void close() {
    if (!swapped.get() && Folders.exists(fresh)) {
      Folders.discard(fresh);
    }
  }
}
