/** The door out: where files go and how they get there whole. Never knows what is in a file. */
@NullMarked
package outloud.output;

import org.jspecify.annotations.NullMarked;
