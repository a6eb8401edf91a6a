/**
 * What a reader would look for on a site and not find: asked for by name, never said at a build.
 * This room reads no file and prints nothing.
 */
@NullMarked
package outloud.check;

import org.jspecify.annotations.NullMarked;
