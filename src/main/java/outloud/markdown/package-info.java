/**
 * Markdown to a {@link outloud.markdown.Body}. A library room: any room above may call it. flexmark
 * lives here only; no link is resolved here.
 */
@NullMarked
package outloud.markdown;

import org.jspecify.annotations.NullMarked;
