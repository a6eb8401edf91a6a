/** The door in: finds and decodes the files that the author wrote. Never knows what they mean. */
@NullMarked
package outloud.source;

import org.jspecify.annotations.NullMarked;
