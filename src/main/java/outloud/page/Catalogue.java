package outloud.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outloud.site.FreePage;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Project;
import outloud.site.Site;
import outloud.site.Term;

/**
 * What the pages of one site share, each thing made once: cards, tags, series and build logs. All
 * of it grows with the number of posts, none of it with their bodies.
 */
final class Catalogue {
  /** What authors call a project that does not go on. */
  private static final Set<String> OVER =
      Set.of("archived", "abandoned", "done", "ended", "paused", "retired", "sold", "sunset");

  private final Site site;
  private final Texts texts;
  private final SiteView view;
  private final List<SiteView.MenuItem> menu;
  private final Dates dates;
  private final Map<String, TagLink> tags = new HashMap<>();
  private final Map<Permalink, FreePage> introductions = new HashMap<>();
  private final List<PostCard> cards = new ArrayList<>();
  private final Map<String, List<PostCard>> byTag = new HashMap<>();
  private final Map<String, List<PostCard>> bySection = new LinkedHashMap<>();
  private final Map<String, List<PostCard>> byProject = new HashMap<>();
  private final Map<String, Integer> titles = new HashMap<>();
  private final Map<String, Project> bySlug = new HashMap<>();
  private final Series series;
  private final Related related;
  private final Backlinks backlinks;
  private final CardPaths cardPaths;
  private final FeedView feed;
  private final PictureViews pictures;
  private final List<ProjectCard> projects;

  Catalogue(Site site, Texts texts, Gallery gallery) {
    this.site = site;
    this.texts = texts;
    view = SiteViews.of(site, texts, gallery);
    pictures = new PictureViews(site, texts, gallery);
    cardPaths = new CardPaths(site);
    menu = SiteViews.menu(site, texts);
    feed = FeedView.of(site.config(), site.config().title(), Addresses.HOME);
    dates = new Dates(Locale.forLanguageTag(site.config().language()), texts);
    countTags();
    introduce();
    site.posts().forEach(this::file);
    countTitles();
    series = new Series(site, cards);
    related = new Related(site.posts());
    backlinks = new Backlinks(site, dates);
    site.projects().forEach(project -> bySlug.putIfAbsent(project.slug(), project));
    projects = site.projects().stream().map(this::card).toList();
  }

  /** What the author wrote about a tag or a series: a page of theirs at the address of its list. */
  Optional<FreePage> introduction(Term term) {
    return Optional.ofNullable(introductions.get(term.permalink()));
  }

  /** Whether a page of the author's stands above the list of a tag or a series. */
  boolean isIntroduction(FreePage page) {
    return introductions.containsKey(page.permalink());
  }

  private void introduce() {
    Set<Permalink> lists = new HashSet<>();
    site.tags().forEach(tag -> lists.add(tag.permalink()));
    site.series().forEach(series -> lists.add(series.permalink()));
    for (FreePage page : site.pages()) {
      if (lists.contains(page.permalink())) {
        introductions.put(page.permalink(), page);
      }
    }
  }

  private void countTags() {
    Map<String, Integer> counts = new HashMap<>();
    site.posts().stream()
        .flatMap(post -> post.tags().stream())
        .forEach(tag -> counts.merge(tag.slug(), 1, Integer::sum));
    for (Term tag : site.tags()) {
      String url = site.config().local(tag.permalink());
      String feed = site.config().local(Addresses.feed(tag.permalink(), FeedFormat.ATOM));
      tags.put(tag.slug(), new TagLink(tag.name(), url, counts.getOrDefault(tag.slug(), 0), feed));
    }
  }

  /** Titles that are not a post's own: in tabs, posts say more than these. */
  private void countTitles() {
    site.tags().forEach(tag -> titles.merge(tag.name(), 1, Integer::sum));
    site.pages().forEach(page -> titles.merge(page.title(), 1, Integer::sum));
    site.projects().forEach(project -> titles.merge(project.title(), 1, Integer::sum));
    site.posts().stream()
        .filter(post -> titles.getOrDefault(post.title(), 0) > 1)
        .forEach(post -> titles.merge(dated(post), 1, Integer::sum));
  }

  private void file(Post post) {
    titles.merge(post.title(), 1, Integer::sum);
    PostCard card = card(post);
    cards.add(card);
    bySection.computeIfAbsent(post.section(), _ -> new ArrayList<>()).add(card);
    post.tags().stream()
        .map(Term::slug)
        .distinct()
        .forEach(tag -> byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(card));
    post.project()
        .ifPresent(slug -> byProject.computeIfAbsent(slug, _ -> new ArrayList<>()).add(card));
  }

  private PostCard card(Post post) {
    return new PostCard(
        site.config().local(post.permalink()),
        post.title(),
        link(post),
        post.description(),
        date(post),
        post.body().length().minutes(),
        post.language(),
        Direction.of(post.language()),
        links(post.tags()),
        pictures.wide(post.cover()));
  }

  /**
   * The four words that have a meaning here are in the site's language; others are the author's.
   */
  private String status(Project project) {
    return switch (project.status().toLowerCase(Locale.ROOT)) {
      case "building" -> texts.of("status-building");
      case "live" -> texts.of("status-live");
      case "maintained" -> texts.of("status-maintained");
      case "archived" -> texts.of("status-archived");
      default -> project.status();
    };
  }

  /** Whether a project goes on. */
  boolean isActive(Project project) {
    return !OVER.contains(project.status().toLowerCase(Locale.ROOT));
  }

  /** What a post points at; nothing most of the time. */
  LinkView link(Post post) {
    return post.link().map(url -> new LinkView(Elsewhere.host(url), url)).orElse(LinkView.NONE);
  }

  private ProjectCard card(Project project) {
    return new ProjectCard(
        site.config().local(project.permalink()),
        project.title(),
        project.description(),
        project.outcome(),
        project.role(),
        status(project),
        isActive(project),
        dates.period(project.started(), project.ended()),
        project.stack(),
        Addresses.local(site.config(), project.demo()),
        Addresses.local(site.config(), project.repository()),
        project.learnt(),
        pictures.wide(project.screenshot()),
        project.featured(),
        log(project).size());
  }

  PictureViews pictures() {
    return pictures;
  }

  /** The author's portrait as networks show it. */
  PictureView face() {
    return pictures.wide(site.profile().portrait());
  }

  Site site() {
    return site;
  }

  /** The words of the theme. */
  Texts texts() {
    return texts;
  }

  SiteView view() {
    return view;
  }

  List<SiteView.MenuItem> menu() {
    return menu;
  }

  /** The feed of all posts. */
  FeedView feed() {
    return feed;
  }

  /** The feed of a part of the site. */
  FeedView feed(String part, Permalink page) {
    return FeedView.of(site.config(), FeedPages.title(site, part), page);
  }

  Dates dates() {
    return dates;
  }

  Series series() {
    return series;
  }

  /** The days on which posts were published. */
  CalendarView calendar() {
    return Calendar.of(site, texts, dates);
  }

  Related related() {
    return related;
  }

  Backlinks backlinks() {
    return backlinks;
  }

  /** What networks show of a post: its cover, or the card that is drawn for it. */
  PictureView picture(Post post) {
    return post.cover().isPresent()
        ? pictures.wide(post.cover())
        : cardPaths
            .of(post)
            .map(path -> cardPaths.view(site, path, post.title()))
            .orElse(PictureView.NONE);
  }

  /** What networks show of a page that has no picture of its own. */
  PictureView siteCard() {
    return cardPaths
        .ofSite()
        .map(path -> cardPaths.view(site, path, site.config().title()))
        .orElse(PictureView.NONE);
  }

  /** All posts, newest first, in the order of the site. */
  List<PostCard> cards() {
    return cards;
  }

  List<ProjectCard> projects() {
    return projects;
  }

  List<PostCard> newest(int count) {
    return cards.subList(0, Math.min(count, cards.size()));
  }

  List<PostCard> tagged(Term tag) {
    return byTag.getOrDefault(tag.slug(), List.of());
  }

  List<PostCard> inSection(String section) {
    return bySection.getOrDefault(section, List.of());
  }

  /** Whether there are several sections: a single one has the posts of the whole site. */
  boolean hasParts() {
    return bySection.size() > 1;
  }

  /** The build log of a project. */
  List<PostCard> log(Project project) {
    return byProject.getOrDefault(project.slug(), List.of());
  }

  /** The project whose build log a post joins. */
  Optional<Project> project(Post post) {
    return post.project().map(bySlug::get);
  }

  /**
   * What tells a post from others of the same title: its day, or the end of its address; empty when
   * the title is its own.
   */
  String besides(Post post) {
    if (titles.getOrDefault(post.title(), 1) < 2) {
      return "";
    }
    String day = date(post).brief();
    boolean isOne = !day.isEmpty() && titles.getOrDefault(dated(post), 1) < 2;
    return isOne ? day : post.permalink().path();
  }

  private static String dated(Post post) {
    return post.title() + '\0' + post.date().map(date -> date.toLocalDate().toString()).orElse("");
  }

  DateView date(Post post) {
    return post.date()
        .map(date -> post.dateHasTime() ? dates.viewWithTime(date) : dates.view(date))
        .orElse(DateView.NONE);
  }

  TagLink link(Term tag) {
    TagLink known = tags.get(tag.slug());
    return known != null ? known : new TagLink(tag.name(), "", 0, "");
  }

  List<TagLink> links(List<Term> terms) {
    return terms.stream().map(this::link).filter(tag -> !tag.url().isEmpty()).toList();
  }
}
