package outloud.site;

import java.util.List;
import outloud.document.Document;
import outloud.document.Origin;
import outloud.markdown.Markup;

/**
 * A document that has its place on the site, but is not yet a post, project or page.
 *
 * @param address where its permalink comes from
 * @param language that its path says; empty when it says none
 * @param topics tags that its folder gives it
 */
record Placed(
    Document document,
    String section,
    String slug,
    Permalink permalink,
    Origin address,
    String language,
    List<String> topics) {

  Placed {
    topics = List.copyOf(topics);
  }

  /** The same with another body. */
  Placed withMarkup(Markup markup) {
    return new Placed(
        document.withMarkup(markup), section, slug, permalink, address, language, topics);
  }
}
