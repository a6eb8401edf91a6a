package outloud.page;

/**
 * A point that a project has reached, or wants to.
 *
 * @param date as written, for machines; empty for some day
 * @param when the same in words; empty for some day
 * @param what it is, in words
 * @param url empty for nowhere
 * @param done whether it has been reached
 */
public record MilestoneView(String date, String when, String what, String url, boolean done) {}
