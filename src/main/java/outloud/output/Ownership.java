package outloud.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Finds out whether a folder may become the output: it must be missing, empty or ours. */
final class Ownership {
  /** What a folder that is kept for a site may hold before its first build. */
  private static final Set<String> HARMLESS =
      Set.of(".git", ".gitattributes", ".gitignore", ".gitkeep", ".nojekyll", "CNAME", ".DS_Store");

  private Ownership() {}

  /**
   * The real folder behind the path that the author gave: links are followed to where they lead.
   *
   * @param shownAs how the author names the folder
   */
  static Path locate(Path folder, String shownAs) throws IOException {
    Path real = folder.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(real)) {
      if (!Files.exists(real)) {
        throw OutputRefused.unwritable(shownAs + " is a link that leads nowhere", elsewhere());
      }
      real = real.toRealPath();
    }
    Path parent = real.getParent();
    if (parent == null || real.getFileName() == null) {
      throw OutputRefused.unwritable(shownAs + " is the top of a disk", elsewhere());
    }
    Files.createDirectories(parent);
    if (!Files.isWritable(parent)) {
      throw OutputRefused.unwritable(
          "the folder that holds " + shownAs + " is not writable, and the new site grows there",
          elsewhere());
    }
    return real;
  }

  /** What we wrote into the folder so far; nothing when it is missing or empty. */
  static Manifest check(Path folder, String shownAs) throws IOException {
    if (!Folders.exists(folder)) {
      return Manifest.empty();
    }
    if (!Files.isDirectory(folder)) {
      throw OutputRefused.unwritable(shownAs + " is a file, not a folder", elsewhere());
    }
    if (!Files.isWritable(folder)) {
      throw OutputRefused.unwritable(shownAs + " is not writable", elsewhere());
    }
    Optional<Manifest> ours = Manifest.read(folder);
    if (ours.isEmpty() && !Folders.entries(folder).stream().allMatch(Ownership::isHarmless)) {
      throw OutputRefused.notOurs(
          shownAs + " has files that Outloud did not write",
          "Choose another folder with `--output`, or empty this one.");
    }
    return ours.orElse(Manifest.empty());
  }

  private static boolean isHarmless(Path entry) {
    return HARMLESS.contains(entry.getFileName().toString());
  }

  private static String elsewhere() {
    return "Choose another folder with `--output`.";
  }
}
