package outloud.site;

import outloud.data.Node;
import outloud.diagnostic.Location;
import outloud.source.LineMap;

/**
 * Which theme the author wants, and how.
 *
 * @param name of a folder in {@code themes/}, or of a theme that comes with the program
 * @param place where the author chose it, or could
 * @param options as they are written; only the theme knows what they mean
 * @param lines of the file in which they stand
 */
public record ThemeWish(String name, Location place, Node.Mapping options, LineMap lines) {}
