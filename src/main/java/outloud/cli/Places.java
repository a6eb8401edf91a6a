package outloud.cli;

import java.nio.file.Path;

/**
 * Where a site is and where its output goes. What is typed is relative to the folder that the
 * person is in; the defaults are relative to the site folder.
 *
 * @param publicFolder takes what is published
 * @param threads takes the threads, which are never published
 */
record Places(Path site, Path content, Path publicFolder, Path threads) {

  /**
   * The places that a command line names.
   *
   * @param here the folder that the person is in; empty, so that paths are shown as they were typed
   */
  static Places of(Request.Run run, Path here) throws Failure {
    Path site = run.value("site").map(here::resolve).orElse(here).normalize();
    Places places =
        new Places(
            site,
            run.value("content").map(here::resolve).orElseGet(() -> site.resolve("content")),
            run.value("output").map(here::resolve).orElseGet(() -> site.resolve("public")),
            run.value("threads").map(here::resolve).orElseGet(() -> site.resolve("threads")));
    places.refuseOverlap(places.publicFolder, "the output", places.threads, "the threads");
    places.refuseOverlap(places.publicFolder, "the output", places.content, "the content");
    places.refuseOverlap(places.threads, "the threads", places.content, "the content");
    return places;
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
