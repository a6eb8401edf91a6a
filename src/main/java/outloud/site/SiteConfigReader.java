package outloud.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.data.Binder;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Reads {@code site.yaml}. */
public final class SiteConfigReader {
  private static final int POSTS_PER_PAGE = 10;
  private static final int FEED_ITEMS = 20;

  private final Binder binder;

  public SiteConfigReader(Binder binder) {
    this.binder = binder;
  }

  /** The file as written. */
  private record Written(
      @Nullable String title,
      @Nullable String description,
      @Nullable String baseUrl,
      @Nullable String language,
      @Nullable String timeZone,
      @Nullable Object theme,
      @Nullable Object themeOptions,
      @Nullable String author,
      @Nullable Integer postsPerPage,
      @Nullable Integer feedItems,
      @Nullable Boolean smartPunctuation,
      @Nullable Boolean search,
      @Nullable String rawHtml,
      @Nullable Object permalink,
      @Nullable Object card,
      @Nullable Object pictures,
      @Nullable List<@Nullable MenuWritten> menu,
      @Nullable String copyright,
      @Nullable Object threads) {
    static final Written NOTHING =
        new Written(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null);
  }

  record MenuWritten(@Nullable String name, @Nullable String url) {}

  /**
   * The configuration with its defaults.
   *
   * @param file {@code site.yaml}, if there is one
   * @param profile names the site where the file does not
   * @param inherited gives what the file does not, where another tool's configuration does
   * @param baseUrl wins over the file's
   * @param folder the name of the site's folder: its title where nobody has said one
   * @param shownAs where {@code site.yaml} is, or should be
   */
  public Outcome<SiteConfig> read(
      Optional<SourceFile> file,
      Profile profile,
      Inherited inherited,
      Optional<String> baseUrl,
      String folder,
      String shownAs) {
    if (file.isEmpty()) {
      ConfigChecks checks =
          new ConfigChecks(
              Node.Mapping.EMPTY,
              new SourceFile(new outloud.source.SourcePath("site.yaml"), shownAs, "").lines(),
              false);
      return checks.outcome(
          resolved(Written.NOTHING, profile, inherited, baseUrl, checks, folder, shownAs));
    }
    Outcome<Node.Mapping> tree = Trees.yaml(file.get(), DataCodes.CONFIG);
    if (tree.value().isEmpty()) {
      return Outcome.refused(tree.diagnostics());
    }
    LineMap lines = file.get().lines();
    Outcome<Written> written = binder.bind(tree.value().get(), Written.class, lines);
    ConfigChecks checks = new ConfigChecks(tree.value().get(), lines, true);
    checks.found.addAll(tree.diagnostics());
    checks.found.addAll(written.diagnostics());
    return written
        .value()
        .map(known ->
            checks.outcome(resolved(known, profile, inherited, baseUrl, checks, folder, shownAs)))
        .orElseGet(() -> Outcome.refused(checks.found));
  }

  private static SiteConfig resolved(
      Written written,
      Profile profile,
      Inherited inherited,
      Optional<String> override,
      ConfigChecks checks,
      String folder,
      String shownAs) {
    String name = profile.name();
    Optional<String> home = Optional.ofNullable(written.baseUrl()).or(inherited::baseUrl);
    String baseUrl = checks.baseUrl(override.or(() -> home), shownAs);
    return new SiteConfig(
        either(written.title(), inherited.title().orElse(name.isEmpty() ? folder : name)),
        either(written.description(), inherited.description().orElse(profile.headline())),
        baseUrl,
        home.map(ConfigChecks::withoutSlash).orElse(baseUrl),
        checks.language(either(written.language(), inherited.languageTag().orElse("en"))),
        checks.zone(either(written.timeZone(), inherited.zoneId().orElse("UTC"))),
        new ThemeWishReader(checks.lines, checks.found).read(checks.tree, shownAs),
        either(written.author(), name.isEmpty() ? inherited.author().orElse("") : name),
        checks.atLeastOne("posts_per_page", written.postsPerPage(), POSTS_PER_PAGE),
        checks.atLeastOne("feed_items", written.feedItems(), FEED_ITEMS),
        !Boolean.FALSE.equals(written.smartPunctuation()),
        !Boolean.FALSE.equals(written.search()),
        checks.rawHtml(either(written.rawHtml(), "safe")),
        checks.permalinks(),
        new CardWishReader(checks.lines, checks.found).read(checks.tree.get("card")),
        new PictureWishReader(checks.lines, checks.found).read(checks.tree.get("pictures")),
        checks.menu(written.menu()),
        Optional.ofNullable(written.copyright()),
        checks.threads());
  }

  static String either(@Nullable String value, String otherwise) {
    return value == null || value.isBlank() ? otherwise : value.strip();
  }
}
