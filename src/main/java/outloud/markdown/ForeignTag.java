package outloud.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import outloud.diagnostic.Code;
import outloud.markdown.ActiveTag.Loss;

/**
 * What becomes of a tag in the author's own HTML that would load something from another site when
 * the page is opened.
 *
 * @param instead the HTML in its place, which may be none at all; nothing when the tag stays
 * @param embeds the address of the card in its place
 * @param lost the tag, when its loss is to be reported
 */
record ForeignTag(Optional<String> instead, List<String> embeds, List<Loss> lost) {
  private static final ForeignTag STAYS = new ForeignTag(Optional.empty(), List.of(), List.of());
  private static final ForeignTag GONE = new ForeignTag(Optional.of(""), List.of(), List.of());

  /** Scripts that only dress up what stands beside them. */
  private static final List<String> DRESSING =
      List.of(
          "platform.twitter.com/",
          "platform.x.com/",
          "embed.bsky.app/",
          "instagram.com/embed",
          "tiktok.com/embed",
          "threads.net/embed",
          "threads.com/embed",
          "codepen.io/",
          "cpwebassets.codepen.io/",
          "embed.reddit.com/",
          "embed.redditmedia.com/",
          "connect.facebook.net/",
          "assets.pinterest.com/",
          "speakerdeck.com/assets/",
          "static.codepen.io/",
          "production-assets.codepen.io/",
          "/embed.js");

  ForeignTag {
    embeds = List.copyOf(embeds);
    lost = List.copyOf(lost);
  }

  /** What becomes of a start or an end tag with this name. */
  static ForeignTag of(String tag, String name) {
    if (tag.startsWith("</")) {
      // A frame is written with its end tag at once, and players of old are gone with their tags.
      return name.equals("script") ? STAYS : GONE;
    }
    Map<String, String> attributes = attributes(tag, name);
    String source = attributes.getOrDefault(name.equals("object") ? "data" : "src", "").strip();
    boolean foreign = source.startsWith("http") || source.startsWith("//");
    return switch (name) {
      case "iframe" -> foreign ? card(source, attributes) : frame(tag, attributes);
      case "embed" -> foreign ? card(source, attributes) : STAYS;
      case "object" -> foreign && !isPlayer(source) ? card(source, attributes) : GONE;
      case "script" -> foreign ? script(tag, source) : STAYS;
      default -> GONE;
    };
  }

  /** Whether a start tag shows a file of the author's own. */
  static boolean isOwnObject(String tag) {
    String data = attributes(tag, "object").getOrDefault("data", "").strip();
    boolean foreign = data.startsWith("http") || data.startsWith("//");
    return !data.isEmpty() && !foreign && !isPlayer(data);
  }

  /** Flash films are gone from the world; what they showed stands in an embed inside. */
  private static boolean isPlayer(String source) {
    return source.contains(".swf") || source.contains("/v/");
  }

  private static ForeignTag card(String source, Map<String, String> attributes) {
    return card(EmbedCard.ofFrame(source, attributes.getOrDefault("title", "")));
  }

  private static ForeignTag card(EmbedCard card) {
    return new ForeignTag(Optional.of(card.html("span")), List.of(card.url()), List.of());
  }

  /** A frame from the author's own site waits until it is seen; one of nothing is a mere word. */
  private static ForeignTag frame(String tag, Map<String, String> attributes) {
    if (!attributes.containsKey("src") || UrlText.isUnsafe(attributes.getOrDefault("src", ""))) {
      return STAYS;
    }
    int end = tag.length() - (tag.endsWith("/>") ? 2 : 1);
    String lazy = tag.contains("loading=") ? "" : " loading=\"lazy\"";
    String whole = tag.substring(0, end).stripTrailing() + lazy + "></iframe>";
    return new ForeignTag(Optional.of(whole), List.of(), List.of());
  }

  /** A gist and a recording of a terminal are scripts that have pages. */
  private static ForeignTag script(String tag, String source) {
    int ending = source.indexOf(".js");
    boolean page =
        ending > 0
            && (source.contains("//gist.github.com/") || source.contains("//asciinema.org/a/"));
    if (page) {
      String address = source.substring(0, ending);
      return card(EmbedCard.of(address.startsWith("//") ? "https:" + address : address, ""));
    }
    boolean dressing = DRESSING.stream().anyMatch(source::contains);
    Loss loss =
        new Loss(
            Code.MARKDOWN_FOREIGN_SCRIPT,
            tag,
            "this script of another site is left out",
            "Link to what it shows, put the script into a theme of your own, or say `raw_html:"
                + " allow`.");
    return dressing ? GONE : new ForeignTag(Optional.of(""), List.of(), List.of(loss));
  }

  /** The attributes of a tag, their values unescaped; names in any case. */
  private static Map<String, String> attributes(String tag, String name) {
    Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    String inside = tag.substring(name.length() + 1, tag.length() - 1);
    Arguments.of(inside)
        .named()
        .forEach((key, value) -> attributes.put(key, Escaping.unescapeHtml(value)));
    return attributes;
  }
}
