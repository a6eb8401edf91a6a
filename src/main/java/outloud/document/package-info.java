/**
 * One source file understood: front matter as written, its dialect, its body. Never looks at a
 * second file.
 */
@NullMarked
package outloud.document;

import org.jspecify.annotations.NullMarked;
