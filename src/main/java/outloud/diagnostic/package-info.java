/**
 * What is wrong, where, and what to do about it. Owns the permanent codes and their text form;
 * never prints.
 */
@NullMarked
package outloud.diagnostic;

import org.jspecify.annotations.NullMarked;
