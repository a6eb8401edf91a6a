/**
 * A post as a chain of segments for each network, counted by that network's rule. Never knows where
 * the files go.
 */
@NullMarked
package outloud.thread;

import org.jspecify.annotations.NullMarked;
