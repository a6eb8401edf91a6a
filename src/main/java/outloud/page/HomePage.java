package outloud.page;

import java.util.List;
import outloud.output.OutputPath;

/**
 * The front of the site, and the pages of older posts behind it.
 *
 * @param posts this page's part of all posts, newest first; may be empty
 * @param projects the other featured projects; empty on all pages but the first
 * @param current the project that is worked on now: one, or none; none on all pages but the first
 * @param pages where this page stands among those of all posts
 */
public record HomePage(
    OutputPath path,
    SiteView site,
    Head head,
    List<PostCard> posts,
    List<ProjectCard> projects,
    List<CurrentProject> current,
    Pagination pages)
    implements Page {
  public HomePage {
    posts = List.copyOf(posts);
    projects = List.copyOf(projects);
    current = List.copyOf(current);
  }

  @Override
  public String template() {
    return "home.peb";
  }
}
