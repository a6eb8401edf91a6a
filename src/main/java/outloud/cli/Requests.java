package outloud.cli;

import java.time.Clock;
import java.util.Optional;
import outloud.build.BuildRequest;

/** Makes what the build asks for of what was typed. */
record Requests(Clock clock) {

  /**
   * A build of these places.
   *
   * @param origin where a preview shows the site; empty for a build that is to be published
   */
  BuildRequest of(Request.Run run, Places places, Optional<String> origin) {
    return new BuildRequest(
        places.site(),
        places.content(),
        run.value("base-url"),
        origin,
        run.has("drafts"),
        run.has("future"),
        run.has("strict"),
        run.has("keep-going"),
        places.publicFromThreads(),
        clock);
  }

  /** A look at everything in these places: drafts and posts that are dated ahead, too. */
  BuildRequest ofEverything(Places places) {
    return ofEverything(places, Optional.empty());
  }

  /** The same for a site that will live at an address. */
  BuildRequest ofEverything(Places places, Optional<String> baseUrl) {
    return new BuildRequest(places.site(), places.content(), baseUrl, true, true, false, clock);
  }
}
