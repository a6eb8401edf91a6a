package outloud.cli;

import java.time.Clock;
import java.util.Optional;
import outloud.build.BuildRequest;

/** Makes what the build asks for of what was typed. */
record Requests(Clock clock) {

  /**
   * A build of these places.
   *
   * @param baseUrl where the site will live, unless the person typed another
   */
  BuildRequest of(Request.Run run, Places places, Optional<String> baseUrl) {
    return new BuildRequest(
        places.site(),
        places.content(),
        run.value("base-url").or(() -> baseUrl),
        run.has("drafts"),
        run.has("future"),
        run.has("strict"),
        clock);
  }
}
