package outloud.site;

/** An old path that leads to a page. */
public record Redirect(Permalink from, Permalink to) {}
