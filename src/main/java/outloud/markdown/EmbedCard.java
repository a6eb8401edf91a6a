package outloud.markdown;

import java.util.Optional;
import outloud.markdown.Provider.Found;

/**
 * The card that stands for something of another site: a link that loads nothing. When the site has
 * a frame for other pages, {@code data-frame} holds its address, and a script of the theme's may
 * put it in when a reader asks for it.
 *
 * @param url the address for readers, encoded
 * @param words what the card says, or empty
 * @param label where it leads, in short
 * @param kind what it is, or empty when unknown
 * @param frame empty when there is none
 */
record EmbedCard(String url, String words, String label, String kind, String frame) {

  /**
   * The card of an address.
   *
   * @param title the author's own words for it, or empty
   */
  static EmbedCard of(String address, String title) {
    String url = UrlText.encoded(address);
    Optional<Found> found = Provider.of(url);
    if (found.isEmpty()) {
      return new EmbedCard(url, title, UrlText.label(address), "", "");
    }
    Found known = found.get();
    String words = title.isEmpty() ? known.title() : title;
    String kind = Provider.label(known.kind());
    String host = EmbedAddress.of(known.page()).host();
    return new EmbedCard(known.page(), words, host, kind, known.frame());
  }

  /** The card of a frame that the author put in by hand. */
  static EmbedCard ofFrame(String address, String title) {
    String absolute = address.startsWith("//") ? "https:" + address : address;
    boolean generic = title.equals("YouTube video player") || title.equals("YouTube video");
    EmbedCard card = of(absolute, generic ? "" : title);
    if (!card.frame.isEmpty()) {
      return card;
    }
    String words = card.words.isEmpty() ? "Embedded page" : card.words;
    return new EmbedCard(card.url, words, card.label, card.kind, UrlText.encoded(absolute));
  }

  /** What a link in a line of prose says. */
  String shortly() {
    return words.isEmpty() ? label : words;
  }

  /** The card as an element of this name. */
  String html(String element) {
    StringBuilder html = new StringBuilder("<" + element + " class=\"embed");
    html.append(kind.isEmpty() ? "" : " embed-" + kind).append('"');
    if (!frame.isEmpty()) {
      html.append(" data-frame=\"").append(Html.attribute(frame)).append('"');
    }
    html.append("><a href=\"").append(Html.attribute(url)).append("\">");
    if (words.isEmpty()) {
      html.append(Html.text(label));
    } else {
      html.append("<strong>").append(Html.text(words)).append("</strong> <span>");
      html.append(Html.text(label)).append("</span>");
    }
    return html.append("</a></").append(element).append('>').toString();
  }
}
