package outloud.check;

import outloud.diagnostic.Location;

/**
 * Something that a reader would look for and not find.
 *
 * @param place where it would stand
 * @param what is missing, without a full stop
 * @param why it matters, in one sentence
 * @param example a line to paste there; empty where none would do
 */
public record Gap(Location place, String what, String why, String example) {}
