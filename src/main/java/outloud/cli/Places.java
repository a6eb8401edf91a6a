package outloud.cli;

import java.nio.file.Path;
import java.util.Optional;
import outloud.output.SingleFile;
import outloud.site.Tool;
import outloud.site.ToolFinder;
import outloud.site.ToolFinder.Found;
import outloud.source.SourceReader;

/**
 * Where a site is and where its output goes. What is typed is relative to the folder that the
 * person is in; the defaults are relative to the site folder.
 *
 * @param content the folder of the author's files, or the whole repository of another tool
 * @param publicFolder takes what is published
 * @param threads takes the threads, which are never published
 * @param found the repository of another tool that the content is in
 */
record Places(Path site, Path content, Path publicFolder, Path threads, Optional<Found> found) {
  private static final String CONTENT = "content";

  /**
   * The default for output beside the files of another tool, whose {@code public} may be the folder
   * of its assets. Tools that read their whole repository leave out what begins like this.
   */
  private static final String ASIDE = "_outloud";

  /**
   * The places that a command line names.
   *
   * @param here the folder that the person is in; empty, so that paths are shown as they were typed
   */
  static Places of(Request.Run run, Path here) throws Failure {
    Path site = run.value("site").map(here::resolve).orElse(here).normalize();
    SourceReader reader = new SourceReader();
    ToolFinder finder = new ToolFinder(reader::has);
    Path content =
        run.value("content").map(here::resolve).orElseGet(() -> content(site, reader, finder));
    Optional<Found> found = finder.around(content);
    Path output = isOurs(site, content, found) ? site : site.resolve(ASIDE);
    Places places =
        new Places(
            site,
            content,
            run.value("output").map(here::resolve).orElseGet(() -> output.resolve("public")),
            run.value("threads").map(here::resolve).orElseGet(() -> output.resolve("threads")),
            found);
    places.refuseOverlap(places.publicFolder, "the output", places.threads, "the threads");
    places.refuseOverlap(places.publicFolder, "the output", places.content, "the content");
    places.refuseOverlap(places.threads, "the threads", places.content, "the content");
    return places;
  }

  /** The folder of our own custom, else the whole of what another tool or the author laid out. */
  private static Path content(Path site, SourceReader reader, ToolFinder finder) {
    Path content = site.resolve(CONTENT);
    if (finder.isOurs(content)) {
      return content;
    }
    boolean texts = !SingleFile.isFolder(content) && reader.hasTexts(site);
    return texts || finder.at(site) != Tool.OUTLOUD ? site : content;
  }

  /** Whether the site folder is free for output of any name. */
  private static boolean isOurs(Path site, Path content, Optional<Found> found) {
    Path top = site.toAbsolutePath().normalize();
    return !content.toAbsolutePath().normalize().equals(top)
        && found.filter(other -> other.root().toAbsolutePath().normalize().equals(top)).isEmpty();
  }

  /** The folder that holds all the author's files. */
  Path sources() {
    return found.map(Found::root).orElse(content);
  }

  /**
   * How the public files are reached from the folder of the threads, with {@code /}; empty when
   * they are on different disks.
   */
  String publicFromThreads() {
    Path from = threads.toAbsolutePath().normalize();
    Path to = publicFolder.toAbsolutePath().normalize();
    return from.getRoot() != null && from.getRoot().equals(to.getRoot())
        ? from.relativize(to).toString().replace('\\', '/')
        : "";
  }

  /** What is written as a whole must not hold, or lie in, what is something else. */
  private void refuseOverlap(Path one, String oneName, Path other, String otherName)
      throws Failure {
    Path a = one.toAbsolutePath().normalize();
    Path b = other.toAbsolutePath().normalize();
    boolean inContent = otherName.equals("the content") && a.startsWith(b) && !a.equals(b);
    if ((a.startsWith(b) || b.startsWith(a)) && !inContent) {
      throw new Failure(
          oneName + " (" + one + ") and " + otherName + " (" + other + ") would share a folder",
          "Choose folders that do not hold each other.");
    }
  }
}
