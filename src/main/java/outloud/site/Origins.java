package outloud.site;

import java.util.Optional;
import outloud.document.Origin;

/**
 * Where a post's title, date and address come from.
 *
 * @param date nothing for a post without a date
 */
public record Origins(Origin title, Optional<Origin> date, Origin address) {}
