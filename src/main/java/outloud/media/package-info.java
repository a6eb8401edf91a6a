/**
 * Pictures: the bytes of the author's, read and made smaller, and those made from records: social
 * cards, code cards, table cards, icons. AWT, its image readers, libwebp and jsvg live here only,
 * and are loaded when the first picture is drawn; what a text lacks is known without them. Reads
 * and writes no file; knows neither the site nor its threads.
 */
@NullMarked
package outloud.media;

import org.jspecify.annotations.NullMarked;
