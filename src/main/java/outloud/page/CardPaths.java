package outloud.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outloud.output.Fingerprint;
import outloud.output.OutputPath;
import outloud.site.CardWish;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.StaticFile;

/**
 * Where the social cards of a site are: {@code cards/<slug>.png} for a post, {@code card.png} for
 * the site. A post with a cover has none, for the cover is what networks show; a file of the
 * author's at such a path stands instead of what would be drawn.
 */
public final class CardPaths {
  /** The measures of a card that is drawn, in pixels. */
  public static final int WIDTH = 1200;

  public static final int HEIGHT = 630;

  /** Longer names are no names of files. */
  private static final int LONGEST = 200;

  private final boolean isWanted;
  private final Optional<OutputPath> ofSite;
  private final Map<Permalink, OutputPath> ofPosts = new HashMap<>();
  private final Set<OutputPath> authored = new HashSet<>();

  /** The cards of this site; none when its author wants none. */
  public CardPaths(Site site) {
    isWanted = site.config().card().design() != CardWish.Design.NONE;
    for (StaticFile file : site.files()) {
      authored.add(file.path());
    }
    site.posts().forEach(post -> authored.add(post.permalink().output()));
    site.pages().forEach(page -> authored.add(page.permalink().output()));
    site.projects().forEach(project -> authored.add(project.permalink().output()));
    site.redirects().forEach(redirect -> authored.add(redirect.from().output()));
    ofSite = isWanted ? Optional.of(new OutputPath("card.png")) : Optional.empty();
    Set<String> taken = new HashSet<>();
    for (Post post : site.posts()) {
      if (isWanted && post.cover().isEmpty()) {
        ofPosts.put(post.permalink(), path(post, taken));
      }
    }
  }

  /** The slug; where it is taken or cannot name a file, with a mark of the whole address. */
  private static OutputPath path(Post post, Set<String> taken) {
    String name = post.slug();
    boolean isName = name.length() <= LONGEST && OutputPath.problem(name + ".png").isEmpty();
    if (!isName || name.contains("/") || !taken.add(name.toLowerCase(Locale.ROOT))) {
      String address = post.permalink().encoded();
      String mark = Fingerprint.of(address.getBytes(StandardCharsets.US_ASCII));
      name = isName && !name.contains("/") ? name + "-" + mark.substring(0, 8) : mark;
      taken.add(name.toLowerCase(Locale.ROOT));
    }
    return new OutputPath("cards/" + name + ".png");
  }

  /** Where the site's own card is. */
  public Optional<OutputPath> ofSite() {
    return ofSite;
  }

  /** Where a post's card is. */
  public Optional<OutputPath> of(Post post) {
    return Optional.ofNullable(ofPosts.get(post.permalink()));
  }

  /** Whether the author has a file there. */
  public boolean isAuthored(OutputPath path) {
    return authored.contains(path);
  }

  /** What pages show of a card. */
  PictureView view(Site site, OutputPath path, String alt) {
    Permalink permalink = new Permalink("/" + path.value());
    PictureView plain =
        PictureView.of(site.config().local(permalink), site.config().absolute(permalink), alt);
    return isAuthored(path) ? plain : plain.sized(WIDTH, HEIGHT);
  }
}
