package outloud.site;

/**
 * A point that a project has reached, or wants to.
 *
 * @param date as written, like {@code 2026-11}; empty for some day
 * @param what in a few words
 * @param url where more about it stands; empty for nowhere
 * @param done whether it has been reached
 */
public record Milestone(String date, String what, String url, boolean done) {}
