package outloud.site;

import java.time.Instant;
import java.util.List;
import outloud.diagnostic.Diagnostic;

/**
 * What the assembler made: the site, and what is wrong with it.
 *
 * @param held what is held back from it
 * @param excluded what is no page of its own
 * @param goodUntil when the clock will change the site for the next time
 */
public record Assembly(
    Site site,
    List<Held> held,
    List<Held> excluded,
    List<Diagnostic> diagnostics,
    Instant goodUntil) {
  public Assembly {
    held = List.copyOf(held);
    excluded = List.copyOf(excluded);
    diagnostics = List.copyOf(diagnostics);
  }
}
