/**
 * What goes to other places: the files that an author shares a post from, as texts, as a page to
 * copy from, as records, and as copies for other sites. Never part of the public site.
 */
@NullMarked
package outloud.share;

import org.jspecify.annotations.NullMarked;
