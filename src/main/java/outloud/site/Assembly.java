package outloud.site;

import java.util.List;
import outloud.diagnostic.Diagnostic;

/** What the assembler made: the site, what is held back from it, and what is wrong with it. */
public record Assembly(Site site, List<Held> held, List<Diagnostic> diagnostics) {
  public Assembly {
    held = List.copyOf(held);
    diagnostics = List.copyOf(diagnostics);
  }
}
