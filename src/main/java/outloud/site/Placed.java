package outloud.site;

import outloud.document.Document;

/** A document that has its place on the site, but is not yet a post, project or page. */
record Placed(Document document, String section, String slug, Permalink permalink) {}
