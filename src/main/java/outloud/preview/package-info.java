/**
 * A wing: the local server, the watcher and live reload. Knows output files and diagnostics, never
 * how a build is made.
 */
@NullMarked
package outloud.preview;

import org.jspecify.annotations.NullMarked;
