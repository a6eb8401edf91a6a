package outloud.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outloud.markdown.Body;
import outloud.markdown.Markup;
import outloud.markdown.Target;
import outloud.site.FreePage;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Project;
import outloud.site.Site;
import outloud.source.SourcePath;

/**
 * Who links to whom: for each post, project and page, what else of the site has a link to it in its
 * text. Posts stand first, newest first, then pages and projects.
 */
final class Backlinks {
  /** So many stand below a page, so that one that everybody links to stays a page. */
  private static final int MOST = 30;

  private final Site site;
  private final Dates dates;
  private final Set<String> documents = new HashSet<>();
  private final Map<String, List<SeeAlso>> byTarget = new HashMap<>();

  Backlinks(Site site, Dates dates) {
    this.site = site;
    this.dates = dates;
    site.posts().forEach(post -> documents.add(post.permalink().encoded()));
    site.pages().forEach(page -> documents.add(page.permalink().encoded()));
    site.projects().forEach(project -> documents.add(project.permalink().encoded()));
    site.posts().forEach(this::read);
    site.pages().forEach(this::read);
    site.projects().forEach(this::read);
  }

  /** What links to the document at this address. */
  List<SeeAlso> to(Permalink permalink) {
    return byTarget.getOrDefault(permalink.encoded(), List.of());
  }

  private void read(Post post) {
    DateView date = dates.view(post.date());
    read(post.source(), post.permalink(), post.body(), post.title(), post.language(), date);
  }

  private void read(FreePage page) {
    String language = page.language();
    read(page.source(), page.permalink(), page.body(), page.title(), language, DateView.NONE);
  }

  private void read(Project project) {
    String language = site.config().language();
    Permalink here = project.permalink();
    read(project.source(), here, project.body(), project.title(), language, DateView.NONE);
  }

  private void read(
      SourcePath source, Permalink from, Body body, String title, String language, DateView date) {
    Set<String> targets = targets(source, body);
    targets.remove(from.encoded());
    if (targets.isEmpty()) {
      return;
    }
    SeeAlso link = new SeeAlso(site.config().local(from), title, language, date);
    for (String target : targets) {
      List<SeeAlso> known = byTarget.computeIfAbsent(target, _ -> new ArrayList<>());
      if (known.size() < MOST) {
        known.add(link);
      }
    }
  }

  /**
   * The documents that a body leads to, each once. What stands in a part of another document that
   * it embeds is that document's.
   */
  private Set<String> targets(SourcePath source, Body body) {
    Set<String> targets = new LinkedHashSet<>();
    for (Markup.Piece piece : body.markup().pieces()) {
      Optional<Target.Reference> link =
          switch (piece) {
            case Markup.Open open -> Optional.of(open.reference());
            case Markup.Embed embed -> Optional.of(embed.reference());
            case Markup.Address address when address.reference().kind() == Target.Kind.LINK ->
                Optional.of(address.reference());
            default -> Optional.empty();
          };
      link.filter(reference -> reference.from().equals(source))
          .ifPresent(reference -> add(targets, reference));
    }
    return targets;
  }

  private void add(Set<String> targets, Target.Reference reference) {
    String address = site.addresses().getOrDefault(reference, "");
    int cut = 0;
    while (cut < address.length() && address.charAt(cut) != '#' && address.charAt(cut) != '?') {
      cut++;
    }
    String path = address.substring(0, cut);
    if (documents.contains(path)) {
      targets.add(path);
    }
  }
}
