/**
 * What goes to other places: the thread files an author pastes from. Never part of the public site.
 */
@NullMarked
package outloud.share;

import org.jspecify.annotations.NullMarked;
