/** Looks: finds templates, checks them and renders page records. Pebble lives here only. */
@NullMarked
package outloud.theme;

import org.jspecify.annotations.NullMarked;
