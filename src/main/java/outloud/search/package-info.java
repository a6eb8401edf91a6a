/**
 * The words of texts as people look for them, and the index that a page searches without a server.
 * Knows bodies, not posts; writes nothing.
 */
@NullMarked
package outloud.search;

import org.jspecify.annotations.NullMarked;
