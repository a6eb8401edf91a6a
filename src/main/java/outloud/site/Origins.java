package outloud.site;

import java.util.Optional;
import outloud.document.Origin;

/**
 * Where a post's title, date and address come from, and what is said of its thread.
 *
 * @param date nothing for a post without a date
 * @param thread nothing where the author says nothing of it
 */
public record Origins(
    Origin title, Optional<Origin> date, Origin address, Optional<Origin> thread) {}
