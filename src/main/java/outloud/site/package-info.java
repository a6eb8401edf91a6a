/**
 * All documents resolved into posts, projects and pages with addresses. Knows every permalink;
 * never renders.
 */
@NullMarked
package outloud.site;

import org.jspecify.annotations.NullMarked;
