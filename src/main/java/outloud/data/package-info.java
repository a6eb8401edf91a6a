/**
 * YAML, TOML, JSON and CSV as located trees and records. A library room: any room above may call
 * it. Never knows which keys mean what.
 */
@NullMarked
package outloud.data;

import org.jspecify.annotations.NullMarked;
