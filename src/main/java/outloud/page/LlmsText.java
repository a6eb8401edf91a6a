package outloud.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import outloud.site.FreePage;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Project;
import outloud.site.Site;

/**
 * Writes {@code llms.txt}, a short guide to the site in Markdown for programs that read it.
 *
 * @see <a href="https://llmstxt.org">llmstxt.org</a>
 */
final class LlmsText {
  /** So many posts are named; the archive has all of them. */
  private static final int MOST_POSTS = 100;

  private final Site site;
  private final Texts texts;
  private final SiteView view;
  private final StringBuilder text = new StringBuilder();

  private LlmsText(Site site, Texts texts) {
    this.site = site;
    this.texts = texts;
    this.view = SiteViews.of(site, texts, Gallery.NONE);
  }

  static String write(Site site, Texts texts) {
    LlmsText llms = new LlmsText(site, texts);
    llms.title();
    llms.posts();
    llms.others();
    return llms.text.toString();
  }

  private void title() {
    text.append("# ").append(line(view.title())).append('\n');
    if (!view.description().isEmpty()) {
      text.append("\n> ").append(line(view.description())).append('\n');
    }
    AuthorView author = view.author();
    if (author.named()) {
      boolean isSaid = author.headline().isEmpty() || author.headline().equals(view.description());
      text.append('\n').append(line(author.name()));
      text.append(isSaid ? "" : ": " + line(author.headline())).append('\n');
    }
  }

  private void posts() {
    Map<String, List<Post>> sections = new TreeMap<>();
    site.posts().stream()
        .limit(MOST_POSTS)
        .forEach(
            post -> sections.computeIfAbsent(post.section(), _ -> new ArrayList<>()).add(post));
    for (String section : SiteViews.sections(site)) {
      List<Post> posts = sections.getOrDefault(section, List.of());
      if (!posts.isEmpty()) {
        heading(SiteViews.title(section, texts));
        posts.forEach(post -> link(post.title(), post.permalink(), post.description()));
      }
    }
  }

  private void others() {
    if (!site.projects().isEmpty()) {
      heading(texts.of("projects"));
      site.projects().forEach(this::project);
    }
    if (!site.pages().isEmpty()) {
      heading(texts.of("pages"));
      site.pages().forEach(this::page);
    }
    // The specification knows this heading by its English name.
    heading("Optional");
    String author = view.author().name();
    link(texts.of("archive"), Addresses.ARCHIVE, texts.of("archive-of", author));
    link(texts.of("feeds"), Addresses.FEEDS, texts.of("follow-the-site", view.title()));
  }

  private void project(Project project) {
    boolean isSaid = project.outcome().isEmpty();
    link(project.title(), project.permalink(), isSaid ? project.description() : project.outcome());
  }

  private void page(FreePage page) {
    link(page.title(), page.permalink(), page.description());
  }

  private void heading(String words) {
    text.append("\n## ").append(line(words)).append("\n\n");
  }

  private void link(String title, Permalink permalink, String description) {
    String label = line(title).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    text.append("- [").append(label).append("](");
    text.append(site.config().absolute(permalink)).append(')');
    text.append(description.isBlank() ? "" : ": " + line(description)).append('\n');
  }

  /** In one line, and no tag. */
  private static String line(String words) {
    return XmlText.legal(words).strip().replaceAll("\\s+", " ").replace("<", "&lt;");
  }
}
