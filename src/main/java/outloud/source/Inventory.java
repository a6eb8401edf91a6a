package outloud.source;

import java.time.Instant;

/**
 * Every file that a build may read, as the file system shows it before any is opened.
 *
 * @param fingerprint another one as soon as a file is changed, there, gone or let be read
 * @param settled from when on no further change of any of them can go unseen
 */
public record Inventory(String fingerprint, Instant settled) {}
