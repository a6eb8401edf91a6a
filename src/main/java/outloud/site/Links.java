package outloud.site;

import java.util.List;

/** What {@code links.yaml} says: the links page in groups. */
public record Links(String title, String description, List<Group> groups) {
  public Links {
    groups = List.copyOf(groups);
  }

  /** Links under one heading; the name may be empty. */
  public record Group(String name, List<Link> links) {
    public Group {
      links = List.copyOf(links);
    }
  }

  /** One link; the icon is a network's name or empty. */
  public record Link(String title, String url, String description, String icon) {}
}
