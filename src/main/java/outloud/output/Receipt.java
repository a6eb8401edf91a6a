package outloud.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a build was made of and what it wrote. It lies with the threads, which are never published,
 * and says nothing but the truth whatever happens later: it is written last, and where the files
 * are others by then, it speaks of no files that are there.
 *
 * @param inputs the fingerprint of everything that went into the build
 * @param from when the build began; a clock that shows less was set back
 * @param until from when on the same inputs make another site
 * @param pages {@link DirectoryWriter#state} of the pages
 * @param threads the same of the threads
 * @param said what is to be said of the build, each without a line end
 */
public record Receipt(
    String inputs, Instant from, Instant until, String pages, String threads, List<String> said) {
  /** The file that holds it. */
  static final String NAME = ".outloud-receipt";

  private static final String HEAD =
      "# Outloud's receipt 1: what the last build was made of. Without it the next one starts anew.";

  private static final int FIRST_SAID = 6;

  public Receipt {
    said = List.copyOf(said);
  }

  /** The receipt in a folder of threads; none when there is none that is whole. */
  public static Optional<Receipt> in(Path folder) {
    List<String> lines;
    try {
      lines = Files.readAllLines(folder.resolve(NAME));
    } catch (IOException _) {
      return Optional.empty();
    }
    int end = lines.size() - 1;
    if (end < FIRST_SAID
        || !lines.getFirst().equals(HEAD)
        || !lines.getLast().equals(seal(lines.subList(0, end)))) {
      return Optional.empty();
    }
    return Optional.of(
        new Receipt(
            lines.get(1),
            Instant.ofEpochMilli(Long.parseLong(lines.get(2))),
            Instant.ofEpochMilli(Long.parseLong(lines.get(3))),
            lines.get(4),
            lines.get(5),
            lines.subList(FIRST_SAID, end)));
  }

  /** Whether every file is still there as the build left it. */
  public boolean isOf(Path pagesFolder, Path threadsFolder) {
    return OutputState.in(pagesFolder).filter(pages::equals).isPresent()
        && OutputState.in(threadsFolder).filter(threads::equals).isPresent();
  }

  /** Leaves it in a folder of threads, where it can be written; the next build can do without. */
  public void leave(Path folder) {
    List<String> lines = new ArrayList<>();
    lines.add(HEAD);
    lines.add(inputs);
    lines.add(Long.toString(from.toEpochMilli()));
    lines.add(Long.toString(until.toEpochMilli()));
    lines.add(pages);
    lines.add(threads);
    lines.addAll(said);
    lines.add(seal(lines));
    try {
      Files.write(folder.resolve(NAME), lines);
    } catch (IOException _) {
      // A part of it has no seal.
    }
  }

  private static String seal(List<String> lines) {
    return Fingerprint.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
  }
}
