package outloud.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import outloud.site.Permalink;

/** A {@link Head} in the making: what is not said has a sensible value. */
final class HeadDraft {
  private static final int NEWEST = 3;

  private final Catalogue catalogue;
  private final SiteView site;
  private final String url;
  private String title = "";
  private String besides = "";
  private final List<String> descriptions = new ArrayList<>();
  private String canonical;
  private String kind = "website";
  private String language;
  private PictureView image = PictureView.NONE;
  private String published = "";
  private String modified = "";
  private List<String> tags = List.of();
  private boolean indexed = true;
  private String jsonLd = "";
  private final List<FeedView> feeds = new ArrayList<>();
  private String newer = "";
  private String older = "";

  HeadDraft(Catalogue catalogue, Permalink permalink) {
    this.catalogue = catalogue;
    this.site = catalogue.view();
    this.language = site.language();
    this.url = catalogue.site().config().local(permalink);
    this.canonical = catalogue.site().config().absolute(permalink);
    feeds.add(catalogue.feed());
  }

  HeadDraft title(String title) {
    this.title = title;
    return this;
  }

  /** The next text follows where the first is too short for a description. */
  HeadDraft description(String description) {
    descriptions.add(description);
    return this;
  }

  /** What tells it in a tab from another page of the same title; empty where nothing need. */
  HeadDraft besides(String besides) {
    this.besides = besides;
    return this;
  }

  HeadDraft language(String language) {
    this.language = language;
    return this;
  }

  HeadDraft canonical(String canonical) {
    this.canonical = canonical;
    return this;
  }

  HeadDraft kind(String kind) {
    this.kind = kind;
    return this;
  }

  HeadDraft image(PictureView image) {
    this.image = image;
    return this;
  }

  HeadDraft dates(DateView published, DateView modified) {
    this.published = published.iso();
    this.modified = modified.iso();
    return this;
  }

  HeadDraft tags(List<TagLink> tags) {
    this.tags = tags.stream().map(TagLink::name).toList();
    return this;
  }

  HeadDraft notIndexed() {
    this.indexed = false;
    return this;
  }

  HeadDraft jsonLd(String jsonLd) {
    this.jsonLd = jsonLd;
    return this;
  }

  /** A feed that fits the page better than the site's. */
  HeadDraft feed(FeedView feed) {
    if (!feeds.contains(feed)) {
      feeds.addFirst(feed);
    }
    return this;
  }

  HeadDraft pages(Pagination pages) {
    this.newer = pages.newer();
    this.older = pages.older();
    return this;
  }

  String canonical() {
    return canonical;
  }

  /** No network shows drawings, so a page that has nothing else shows the site's card. */
  private PictureView shared() {
    boolean shows = !image.url().isEmpty() && !image.url().endsWith(".svg");
    return shows || !indexed ? image : catalogue.siteCard();
  }

  Head head() {
    return new Head(
        tabTitle(),
        title.isEmpty() ? site.title() : title,
        described(),
        canonical,
        url,
        kind,
        OpenGraphLocale.of(language),
        shared(),
        published,
        modified,
        tags,
        indexed,
        jsonLd,
        feeds,
        newer,
        older,
        SiteView.menu(catalogue.menu(), site.homeUrl(), url));
  }

  private String tabTitle() {
    if (title.isEmpty() || url.equals(site.homeUrl())) {
      return site.title();
    }
    String own = besides.isEmpty() ? title : title + " (" + besides + ")";
    return own + " · " + site.title();
  }

  /** What describes the page, and else the site. */
  private String described() {
    List<String> texts = new ArrayList<>(descriptions);
    AuthorView author = site.author();
    texts.add(site.description());
    texts.add(
        author.headline().isEmpty() ? author.name() : author.name() + ": " + author.headline());
    texts.add(
        catalogue.newest(NEWEST).stream().map(PostCard::title).collect(Collectors.joining(" · ")));
    texts.add(site.title());
    return Description.of(texts);
  }
}
