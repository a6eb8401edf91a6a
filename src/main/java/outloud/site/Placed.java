package outloud.site;

import outloud.document.Document;
import outloud.markdown.Markup;

/** A document that has its place on the site, but is not yet a post, project or page. */
record Placed(Document document, String section, String slug, Permalink permalink) {

  /** The same with another body. */
  Placed withMarkup(Markup markup) {
    return new Placed(document.withMarkup(markup), section, slug, permalink);
  }
}
