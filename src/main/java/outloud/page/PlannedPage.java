package outloud.page;

import java.util.function.Supplier;
import outloud.output.OutputPath;

/**
 * A page that will be made when it is asked for, so that the bodies of a large site are never held
 * all at once.
 *
 * @param path where it will be written
 * @param page makes it; the same record at every call, from any thread
 */
public record PlannedPage(OutputPath path, Supplier<Page> page) {}
