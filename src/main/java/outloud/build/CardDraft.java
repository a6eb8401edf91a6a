package outloud.build;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.media.CardDesign;
import outloud.media.CardShape;
import outloud.media.Faces;
import outloud.media.Legible;
import outloud.media.Palette;
import outloud.media.SocialCard;
import outloud.site.CardWish;
import outloud.site.Picture;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.StaticFile;
import outloud.source.BinaryReader;
import outloud.theme.Theme;
import outloud.theme.ThemeColours;

/** What the cards of one site have in common, and what their letters lack. */
final class CardDraft {
  /** So many missing characters are named. */
  private static final int NAMED = 20;

  private final Site site;
  private final Faces faces;
  private final CardDesign design;
  private final Palette palette;
  private final String author;
  private final String title;
  private final Optional<BinaryReader.Binary> portrait;
  private final BinaryReader reader = new BinaryReader();
  private final Map<String, DateTimeFormatter> dates = new HashMap<>();
  private final Set<String> missing = new TreeSet<>();
  private int incomplete;
  private String firstIncomplete = "";

  CardDraft(Site site, Theme theme, Faces faces) {
    this.site = site;
    this.faces = faces;
    CardWish.Design wanted = site.config().card().design();
    this.design =
        wanted == CardWish.Design.NONE ? CardDesign.PAPER : CardDesign.valueOf(wanted.name());
    this.palette = palette(site.config().card(), theme.colours(), design.isDark());
    this.author = legible(site.config().author(), "the author's name");
    this.title = legible(site.config().title(), "the site's name");
    this.portrait = portrait(site).flatMap(reader::find);
  }

  /** What a card says. */
  record Words(String title, String date) {}

  Faces faces() {
    return faces;
  }

  Palette palette() {
    return palette;
  }

  /** The bytes of the author's picture. */
  Supplier<byte[]> portrait() {
    return () -> portrait.map(reader::read).orElseThrow();
  }

  /** What the site's own card says. */
  Words words() {
    return new Words(title, "");
  }

  /** What a post's card says. */
  Words words(Post post) {
    String date = post.date().map(day -> date(day, post.language())).orElse("");
    return new Words(legible(post.title(), post.source().value()), faces.legible(date).text());
  }

  private String date(OffsetDateTime day, String language) {
    return dates
        .computeIfAbsent(
            language,
            tag ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(Locale.forLanguageTag(tag)))
        .format(day);
  }

  SocialCard card(Words words, CardShape shape) {
    return new SocialCard(
        words.title(),
        author,
        title,
        host(site.config().baseUrl()),
        words.date(),
        portrait.map(BinaryReader.Binary::mark).orElse(""),
        palette,
        design,
        shape);
  }

  private String legible(String text, String where) {
    Legible legible = faces.legible(text.strip());
    if (!legible.missing().isEmpty()) {
      missing.addAll(legible.missing());
      incomplete++;
      firstIncomplete = firstIncomplete.isEmpty() ? where : firstIncomplete;
    }
    return legible.text();
  }

  /** What all cards together lack, said once; nothing when they lack nothing. */
  Optional<Diagnostic> missing(Location config) {
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String where = incomplete == 1 ? firstIncomplete : firstIncomplete + " and others";
    String texts = incomplete == 1 ? "a text" : incomplete + " texts";
    return Optional.of(missing(missing, texts + " on social cards (" + where + ")", config));
  }

  /** What lacks these characters, and what to do. */
  static Diagnostic missing(Set<String> missing, String what, Location config) {
    String named = String.join(" ", missing.stream().limit(NAMED).toList());
    String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
    return Diagnostic.of(
        Code.CARD_MISSING_CHARACTERS,
        config,
        what + " cannot be drawn in full: no font has " + named + more,
        "Put a font that has them beside this file and name it here, like"
            + " `card: {fonts: [fonts/NotoSansJP-Bold.ttf]}`.");
  }

  private static Palette palette(CardWish wish, ThemeColours theme, boolean isDark) {
    Palette known = isDark ? Palette.DARK : Palette.LIGHT;
    int accent = Palette.colour(theme.find("accent", isDark).orElse(""), known.accent());
    return new Palette(
        Palette.colour(theme.find("paper", isDark).orElse(""), known.ground()),
        Palette.colour(theme.find("ink", isDark).orElse(""), known.ink()),
        Palette.colour(theme.find("muted", isDark).orElse(""), known.muted()),
        Palette.colour(wish.accent().orElse(""), accent));
  }

  /** The author's picture, where it is a file of the site. */
  private static Optional<java.nio.file.Path> portrait(Site site) {
    Optional<Picture> picture = site.profile().portrait();
    if (picture.isEmpty() || !picture.get().url().startsWith("/")) {
      return Optional.empty();
    }
    String path = path(picture.get().url());
    for (StaticFile file : site.files()) {
      if (path.equals("/" + file.path().value())) {
        return Optional.of(file.from());
      }
    }
    return Optional.empty();
  }

  private static String path(String url) {
    try {
      String path = new URI(url).getPath();
      return path == null ? "" : path;
    } catch (URISyntaxException _) {
      return "";
    }
  }

  /** As readers know it; empty for a site that is only on this machine. */
  private static String host(String baseUrl) {
    try {
      String host = new URI(baseUrl).getHost();
      boolean isHere = host == null || host.equals("localhost") || host.matches("[0-9.]+|\\[.*");
      return isHere ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException _) {
      return "";
    }
  }
}
