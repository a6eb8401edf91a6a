package outloud.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import outloud.markdown.Markup;
import outloud.markdown.PictureTag;
import outloud.site.Picture;
import outloud.site.Site;
import outloud.site.SiteConfig;

/** Shows the pictures of one site with all that is known of them. */
final class PictureViews {
  /** What is beside the text on a telephone, in rem. */
  private static final double EDGES = 2.5;

  /** A picture that is this much higher than wide would fill more than a window. */
  private static final double TALL = 1.3;

  private final Site site;
  private final Texts texts;
  private final SiteConfig config;
  private final Gallery gallery;
  private final String sizes;

  PictureViews(Site site, Texts texts, Gallery gallery) {
    this.texts = texts;
    this.site = site;
    this.config = site.config();
    this.gallery = gallery;
    this.sizes = sizes(gallery.textWidth());
  }

  /** As wide as the column of a text: browsers choose before they know the style. */
  private static String sizes(double width) {
    String whole = rem(width + EDGES);
    return "(max-width: " + whole + ") calc(100vw - " + rem(EDGES) + "), " + rem(width);
  }

  private static String rem(double length) {
    BigDecimal rounded = BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString() + "rem";
  }

  /** A picture that stands as wide as the text. */
  PictureView wide(Optional<Picture> picture) {
    if (picture.isEmpty()) {
      return PictureView.NONE;
    }
    Picture shown = picture.get();
    PictureView plain = plain(shown.url(), shown.alt());
    Optional<Gallery.Exhibit> exhibit = gallery.at(shown.url());
    return exhibit.map(known -> view(plain, known, known.wide(), sizes)).orElse(plain);
  }

  /** The author's portrait, small. */
  PictureView portrait(Optional<Picture> picture) {
    PictureView wide = wide(picture);
    Optional<Gallery.Exhibit> exhibit = picture.flatMap(shown -> gallery.at(shown.url()));
    return exhibit.map(known -> view(wide, known, known.portrait(), "")).orElse(wide);
  }

  private PictureView plain(String url, String alt) {
    return PictureView.of(Addresses.local(config, url), Addresses.absolute(config, url), alt);
  }

  private PictureView view(
      PictureView plain, Gallery.Exhibit exhibit, Gallery.Copies copies, String shown) {
    Optional<Gallery.Copy> usual = copies.usual();
    if (usual.isEmpty()) {
      return plain.sized(exhibit.width(), exhibit.height());
    }
    String srcset = copies.plain().size() > 1 ? candidates(copies.plain(), shown) : "";
    String webp = candidates(copies.webp(), shown);
    return new PictureView(
        config.basePath() + usual.get().url(),
        config.baseUrl() + usual.get().url(),
        plain.alt(),
        usual.get().width(),
        usual.get().height(),
        srcset,
        webp,
        srcset.isEmpty() && webp.isEmpty() ? "" : shown,
        tint(exhibit.tint()));
  }

  /** By width where the page says how wide it is, else by density. */
  private String candidates(List<Gallery.Copy> copies, String shown) {
    StringJoiner candidates = new StringJoiner(", ");
    for (int i = 0; i < copies.size(); i++) {
      Gallery.Copy copy = copies.get(i);
      String measure = shown.isEmpty() ? (i + 1) + "x" : copy.width() + "w";
      candidates.add(config.basePath() + copy.url() + " " + measure);
    }
    return candidates.toString();
  }

  /** One class for each part of the colour: three lists of 16 rules make 4096 colours. */
  private static String tint(String digits) {
    return digits.isEmpty()
        ? ""
        : "tint tr" + digits.charAt(0) + " tg" + digits.charAt(1) + " tb" + digits.charAt(2);
  }

  /**
   * The HTML of a body with its pictures.
   *
   * @param first whether the first of them is the first of its page, which must not wait
   */
  String body(Markup markup, boolean first) {
    boolean[] urgent = {first};
    return PictureTag.replaced(
        markup.html(site::address, this::words),
        tag -> {
          String shown = tag(tag, urgent[0]);
          urgent[0] = false;
          return shown;
        });
  }

  /** The same for readers of feeds: absolute addresses, and one picture each. */
  String elsewhere(Markup markup) {
    return PictureTag.replaced(markup.html(site::absoluteAddress, this::words), this::single);
  }

  /** In the language of the site; a theme without these words has the English ones. */
  private String words(Markup.Label label) {
    return texts
        .find(label.key())
        .map(phrase -> label.thing().isEmpty() ? phrase.of() : phrase.of(label.thing()))
        .orElseGet(label::english);
  }

  private String single(PictureTag tag) {
    String src = tag.value("src");
    boolean here = src.startsWith(config.baseUrl() + "/");
    Optional<Gallery.Exhibit> exhibit =
        here ? gallery.at(src.substring(config.baseUrl().length())) : Optional.empty();
    if (exhibit.isEmpty()) {
      return tag.html();
    }
    Map<String, String> values = new LinkedHashMap<>();
    exhibit
        .flatMap(known -> known.wide().usual())
        .filter(_ -> tag.isAlone())
        .ifPresent(usual -> values.put("src", config.baseUrl() + usual.url()));
    measures(tag, exhibit.get(), values);
    return tag.with(values);
  }

  private String tag(PictureTag tag, boolean urgent) {
    Map<String, String> values = new LinkedHashMap<>();
    String loading = tag.value("loading");
    if (urgent && !loading.equals("eager")) {
      values.put("loading", "eager");
      values.put("fetchpriority", "high");
    } else if (!urgent && loading.isEmpty()) {
      values.put("loading", "lazy");
      values.put("decoding", "async");
    }
    String src = tag.value("src");
    boolean here = src.startsWith(config.basePath() + "/") && !src.startsWith("//");
    Optional<Gallery.Exhibit> exhibit =
        here ? gallery.at(src.substring(config.basePath().length())) : Optional.empty();
    if (exhibit.isEmpty()) {
      return values.isEmpty() ? tag.html() : tag.with(values);
    }
    measures(tag, exhibit.get(), values);
    if (exhibit.get().height() > exhibit.get().width() * TALL && tag.value("width").isEmpty()) {
      values.put("class", (tag.value("class") + " tall").strip());
    }
    boolean chosen = !tag.isAlone() || !tag.value("srcset").isEmpty();
    return chosen ? tag.with(values) : copies(tag, exhibit.get(), values);
  }

  /** Both measures, so that nothing moves when the picture comes; what the author says counts. */
  private static void measures(
      PictureTag tag, Gallery.Exhibit exhibit, Map<String, String> values) {
    long wide = exhibit.width();
    long high = exhibit.height();
    if (wide == 0 || high == 0) {
      return;
    }
    int width = pixels(tag.value("width"));
    int height = pixels(tag.value("height"));
    boolean otherwise =
        (width == 0 && !tag.value("width").isEmpty())
            || (height == 0 && !tag.value("height").isEmpty());
    if (otherwise || (width > 0 && height > 0)) {
      return;
    }
    if (width == 0) {
      values.put("width", Long.toString(height == 0 ? wide : Math.max(1, height * wide / high)));
    }
    if (height == 0) {
      values.put("height", Long.toString(width == 0 ? high : Math.max(1, width * high / wide)));
    }
  }

  private static int pixels(String value) {
    return value.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(value) : 0;
  }

  private String copies(PictureTag tag, Gallery.Exhibit exhibit, Map<String, String> values) {
    int width = pixels(tag.value("width"));
    String shown = width > 0 ? "min(100vw, " + width + "px)" : sizes;
    PictureView view = view(plain(tag.value("src"), ""), exhibit, exhibit.wide(), shown);
    if (view.sizes().isEmpty()) {
      return tag.with(values);
    }
    values.put("src", view.url());
    if (!view.srcset().isEmpty()) {
      values.put("srcset", view.srcset());
      values.put("sizes", shown);
    }
    if (!view.tint().isEmpty()) {
      String classes = values.getOrDefault("class", tag.value("class"));
      values.put("class", (classes + " " + view.tint()).strip());
    }
    return view.webp().isEmpty() ? tag.with(values) : tag.withWebp(view.webp(), shown, values);
  }
}
