/**
 * Every page as the record that its template sees, and the files made without a template (feeds,
 * sitemap). Never renders.
 */
@NullMarked
package outloud.page;

import org.jspecify.annotations.NullMarked;
