/**
 * The command line: one class per command, wired in {@code Main}; {@code Console} is the only
 * printer.
 */
@NullMarked
package outloud.cli;

import org.jspecify.annotations.NullMarked;
