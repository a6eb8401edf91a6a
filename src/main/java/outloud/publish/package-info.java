/**
 * A wing: commits a folder to a branch and pushes it with the author's own git. Knows nothing of
 * sites.
 */
@NullMarked
package outloud.publish;

import org.jspecify.annotations.NullMarked;
