package outloud.page;

import java.util.ArrayList;
import java.util.List;
import outloud.site.Permalink;

/** A {@link Head} in the making: what is not said has a sensible value. */
final class HeadDraft {
  private static final int LONGEST_DESCRIPTION = 160;

  private final Catalogue catalogue;
  private final SiteView site;
  private final String url;
  private String title = "";
  private String description = "";
  private String canonical;
  private String kind = "website";
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
    this.url = catalogue.site().config().local(permalink);
    this.canonical = catalogue.site().config().absolute(permalink);
    feeds.add(catalogue.feed());
  }

  HeadDraft title(String title) {
    this.title = title;
    return this;
  }

  HeadDraft description(String description) {
    this.description = description;
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

  Head head() {
    return new Head(
        title.isEmpty() || url.equals(site.homeUrl()) ? site.title() : title + " · " + site.title(),
        title.isEmpty() ? site.title() : title,
        shortened(description.isEmpty() ? site.description() : description),
        canonical,
        url,
        kind,
        image.url().isEmpty() && indexed ? catalogue.siteCard() : image,
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

  /** No longer than results show, cut between words. */
  private static String shortened(String text) {
    if (text.length() <= LONGEST_DESCRIPTION) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST_DESCRIPTION - 1);
    int end = space > LONGEST_DESCRIPTION / 2 ? space : LONGEST_DESCRIPTION - 1;
    boolean splitsPair = Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, splitsPair ? end - 1 : end) + "…";
  }
}
