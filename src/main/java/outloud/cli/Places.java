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
  static Places of(Request.Run run, Path here) {
    Path site = run.value("site").map(here::resolve).orElse(here).normalize();
    return new Places(
        site,
        run.value("content").map(here::resolve).orElseGet(() -> site.resolve("content")),
        run.value("output").map(here::resolve).orElseGet(() -> site.resolve("public")),
        run.value("threads").map(here::resolve).orElseGet(() -> site.resolve("threads")));
  }
}
