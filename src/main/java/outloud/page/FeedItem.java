package outloud.page;

import java.time.OffsetDateTime;
import java.util.List;
import outloud.site.Term;

/**
 * A post as every feed tells it.
 *
 * @param id by which feed readers know it, the same for ever
 * @param url its page, absolute
 * @param canonical where the original is, absolute; the same as {@code url} most of the time
 * @param link the page of somebody else's that it is about; empty most of the time
 * @param summary plain text, may be empty
 * @param html the whole text, with absolute addresses
 * @param image the cover; its absolute URL is empty when there is none
 * @param changed when it was changed last, {@code published} when it was not
 */
record FeedItem(
    String id,
    String url,
    String canonical,
    String link,
    String title,
    String summary,
    String html,
    String language,
    PictureView image,
    List<Term> tags,
    OffsetDateTime published,
    OffsetDateTime changed) {
  FeedItem {
    title = XmlText.legal(title);
    summary = XmlText.legal(summary);
    html = XmlText.legal(html);
    tags = List.copyOf(tags);
  }
}
