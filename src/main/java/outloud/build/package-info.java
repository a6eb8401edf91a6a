/** The whole story: from source files to output files. Never knows who asked for the build. */
@NullMarked
package outloud.build;

import org.jspecify.annotations.NullMarked;
