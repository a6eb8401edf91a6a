package outloud.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import outloud.markdown.Body;
import outloud.search.Entry;
import outloud.site.FreePage;
import outloud.site.Post;
import outloud.site.Project;
import outloud.site.Site;
import outloud.site.SiteConfig;
import outloud.site.StaticFile;
import outloud.site.Term;

/**
 * Something that a reader may look for.
 *
 * @param entry what a result shows of it
 * @param tags by which it is found, beside its words
 * @param body its words
 */
public record Findable(Entry entry, List<String> tags, Body body) {
  /** Where the files of the index are, below the output folder. */
  public static final String FOLDER = "search/";

  public Findable {
    tags = List.copyOf(tags);
  }

  /** Whether a site has an index: its author wants one, and has no such files of their own. */
  public static boolean isWanted(Site site) {
    return site.config().search()
        && !site.posts().isEmpty()
        && site.pages().stream().noneMatch(page -> page.permalink().equals(Addresses.SEARCH))
        && site.files().stream()
            .map(StaticFile::path)
            .noneMatch(path -> path.value().startsWith(FOLDER));
  }

  /** All of a site: pages and projects, then the posts, the newest last. */
  public static List<Findable> all(Site site, Texts texts) {
    SiteConfig config = site.config();
    Dates dates = new Dates(Locale.forLanguageTag(config.language()), texts);
    List<Findable> all = new ArrayList<>();
    site.pages().forEach(page -> all.add(of(page, config)));
    site.projects().forEach(project -> all.add(of(project, config)));
    site.posts().reversed().forEach(post -> all.add(of(post, config, dates)));
    return all;
  }

  private static Findable of(FreePage page, SiteConfig config) {
    String url = config.local(page.permalink());
    Entry entry = new Entry(url, page.title(), page.description(), "", "", page.language());
    return new Findable(entry, List.of(), page.body());
  }

  private static Findable of(Project project, SiteConfig config) {
    String url = config.local(project.permalink());
    String said = project.description().isEmpty() ? project.outcome() : project.description();
    Entry entry = new Entry(url, project.title(), said, "", "", config.language());
    return new Findable(entry, project.stack(), project.body());
  }

  private static Findable of(Post post, SiteConfig config, Dates dates) {
    DateView date = dates.view(post.date());
    Entry entry =
        new Entry(
            config.local(post.permalink()),
            post.title(),
            post.description(),
            date.iso(),
            date.brief(),
            post.language());
    List<String> tags = new ArrayList<>(post.tags().stream().map(Term::name).toList());
    post.series().map(Term::name).ifPresent(tags::add);
    return new Findable(entry, tags, post.body());
  }
}
