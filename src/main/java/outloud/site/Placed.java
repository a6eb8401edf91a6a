package outloud.site;

import outloud.document.Document;

/**
 * A document that has its place on the site, but is not yet a post, project or page.
 *
 * @param language that its path says; empty when it says none
 */
record Placed(
    Document document, String section, String slug, Permalink permalink, String language) {}
