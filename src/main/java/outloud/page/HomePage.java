package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * The front of the site, and the pages of older posts behind it.
 *
 * @param posts this page's part of all posts, newest first
 * @param projects the featured projects; empty on all pages but the first
 */
public record HomePage(
    OutputPath path,
    SiteView site,
    Head head,
    List<PostCard> posts,
    List<ProjectCard> projects,
    Pagination pages)
    implements Page {
  public HomePage {
    posts = List.copyOf(posts);
    projects = List.copyOf(projects);
  }

  @Override
  public String template() {
    return "home.peb";
  }
}
