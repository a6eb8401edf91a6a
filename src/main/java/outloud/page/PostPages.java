package outloud.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import outloud.markdown.Inline;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.SiteConfig;

/** Makes the pages of posts. */
final class PostPages {
  private static final int FEWEST_HEADINGS = 3;
  private static final int DEEPEST_HEADING = 3;
  private static final int MOST_RELATED = 3;
  private static final int NOBODY = -1;

  private final Catalogue catalogue;
  private final Site site;
  private final SiteConfig config;
  private final JsonLd jsonLd;
  private final int[] newer;
  private final int[] older;

  PostPages(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.site = catalogue.site();
    this.config = site.config();
    this.jsonLd = new JsonLd(catalogue.view());
    this.newer = new int[site.posts().size()];
    this.older = new int[site.posts().size()];
    meetNeighbours();
  }

  /** Those of the same section in the same language: others are no continuation. */
  private void meetNeighbours() {
    Map<String, Integer> last = new HashMap<>();
    Arrays.fill(older, NOBODY);
    for (int i = 0; i < newer.length; i++) {
      Post post = site.posts().get(i);
      Integer before = last.put(post.section() + "\0" + post.language(), i);
      newer[i] = before == null ? NOBODY : before;
      if (before != null) {
        older[before] = i;
      }
    }
  }

  List<PlannedPage> plan() {
    return IntStream.range(0, site.posts().size())
        .mapToObj(i -> new PlannedPage(site.posts().get(i).permalink().output(), () -> page(i)))
        .toList();
  }

  private Page page(int index) {
    Post post = site.posts().get(index);
    return new PostPage(
        post.permalink().output(),
        catalogue.view(),
        head(post),
        post.title(),
        catalogue.link(post),
        lead(post),
        catalogue.date(post),
        updated(post),
        post.body().length().minutes(),
        post.body().length().words(),
        post.language(),
        Direction.of(post.language()),
        catalogue.links(post.tags()),
        catalogue.pictures().wide(post.cover()),
        original(post),
        headings(post),
        catalogue.pictures().body(post.body().markup(), post.cover().isEmpty()),
        catalogue.series().of(post),
        post.syndication().stream().map(this::copy).toList(),
        catalogue
            .project(post)
            .map(project -> new LinkView(project.title(), config.local(project.permalink())))
            .orElse(LinkView.NONE),
        neighbour(newer[index]),
        neighbour(older[index]),
        related(index),
        catalogue.backlinks().to(post.permalink()),
        replyUrl(post));
  }

  private Head head(Post post) {
    HeadDraft draft =
        new HeadDraft(catalogue, post.permalink())
            .title(post.title())
            .besides(catalogue.besides(post))
            .description(post.description())
            .description(Description.opening(post.body()))
            .language(post.language())
            .canonical(post.canonicalUrl())
            .kind("article")
            .image(catalogue.picture(post))
            .dates(catalogue.date(post), updated(post))
            .tags(catalogue.links(post.tags()));
    return draft
        .jsonLd(jsonLd.post(draft.head(), words(post), post.language(), trail(post)))
        .head();
  }

  private static int words(Post post) {
    return post.body().length().words() + post.body().length().characters();
  }

  private List<LinkView> trail(Post post) {
    return List.of(
        new LinkView(
            SiteViews.title(post.section(), catalogue.texts()),
            config.absolute(Addresses.section(post.section()))),
        new LinkView(post.title(), config.absolute(post.permalink())));
  }

  private DateView updated(Post post) {
    boolean sameDay =
        post.updated()
            .map(OffsetDateTime::toLocalDate)
            .equals(post.date().map(OffsetDateTime::toLocalDate));
    return sameDay ? DateView.NONE : catalogue.dates().view(post.updated());
  }

  private LinkView original(Post post) {
    String url = post.canonicalUrl();
    boolean here = url.equals(config.absolute(post.permalink()));
    return here ? LinkView.NONE : new LinkView(Elsewhere.host(url), url);
  }

  private static List<PostPage.Heading> headings(Post post) {
    List<PostPage.Heading> headings =
        post.body().headings().stream()
            .filter(heading -> heading.level() <= DEEPEST_HEADING)
            .map(h -> new PostPage.Heading(h.level(), h.id(), Inline.text(h.inlines())))
            .toList();
    return headings.size() < FEWEST_HEADINGS ? List.of() : headings;
  }

  private PostPage.SyndicationView copy(String url) {
    Elsewhere place = Elsewhere.at(url);
    String label =
        place == Elsewhere.WEBSITE ? Elsewhere.host(url) : place.label(catalogue.texts());
    return new PostPage.SyndicationView(place.icon(), label.isEmpty() ? url : label, url);
  }

  private LinkView neighbour(int index) {
    if (index == NOBODY) {
      return LinkView.NONE;
    }
    Post post = site.posts().get(index);
    return new LinkView(post.title(), config.local(post.permalink()));
  }

  /** What the page does not lead to anyway. */
  private List<SeeAlso> related(int index) {
    Post post = site.posts().get(index);
    IntPredicate shown =
        other ->
            other == newer[index]
                || other == older[index]
                || catalogue.series().shows(post, site.posts().get(other));
    return catalogue.related().to(index, MOST_RELATED, shown).stream()
        .map(site.posts()::get)
        .map(other ->
            new SeeAlso(
                config.local(other.permalink()),
                other.title(),
                other.language(),
                catalogue.dates().view(other.date())))
        .toList();
  }

  private String replyUrl(Post post) {
    String email = catalogue.view().author().email();
    String subject =
        URLEncoder.encode("Re: " + post.title(), StandardCharsets.UTF_8).replace("+", "%20");
    return email.isEmpty() ? "" : "mailto:" + email + "?subject=" + subject;
  }

  /** A description of the author's own; the first paragraph need not stand twice. */
  private static String lead(Post post) {
    return post.description().equals(post.body().summary()) ? "" : post.description();
  }
}
