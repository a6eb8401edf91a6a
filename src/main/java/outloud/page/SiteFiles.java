package outloud.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import outloud.output.OutputFile;
import outloud.output.OutputPath;
import outloud.site.OwnAddress;
import outloud.site.Site;
import outloud.site.StaticFile;

/** The files of a site that no template makes: feeds, sitemap, and what robots read. */
public final class SiteFiles {

  /**
   * All of them, each made when it is asked for; a file of the author's at the same path stands
   * instead.
   *
   * @param texts the words of the theme, for the titles of feeds
   */
  public List<Planned> plan(Site site, Texts texts) {
    return plan(site, texts, Gallery.NONE);
  }

  /**
   * The same.
   *
   * @param gallery what is known of the pictures in feeds
   */
  public List<Planned> plan(Site site, Texts texts, Gallery gallery) {
    List<Planned> files = new ArrayList<>(Feeds.plan(site, texts, gallery));
    files.add(Sitemap.plan(site));
    files.add(planned(OwnAddress.ROBOTS.permalink().output(), () -> robots(site)));
    files.add(planned(OwnAddress.LLMS.permalink().output(), () -> LlmsText.write(site, texts)));
    // GitHub Pages would run Jekyll over the files, which leaves out some of them.
    files.add(planned(new OutputPath(".nojekyll"), () -> ""));
    if (VCard.isOf(site)) {
      files.add(planned(Addresses.CARD.output(), () -> VCard.write(site, texts)));
    }
    if (site.profile().about().resume()) {
      files.add(planned(Addresses.RESUME.output(), () -> ResumeJson.write(site)));
    }
    if (!site.redirects().isEmpty()) {
      files.add(planned(new OutputPath("_redirects"), () -> RedirectRules.write(site)));
    }
    Set<OutputPath> taken = site.files().stream().map(StaticFile::path).collect(Collectors.toSet());
    return files.stream()
        .map(file -> file.without(taken))
        .filter(file -> !file.paths().isEmpty())
        .toList();
  }

  /**
   * Files that will be made when they are asked for, all at once.
   *
   * @param paths where they will be written
   */
  public record Planned(List<OutputPath> paths, Supplier<List<OutputFile.Made>> files) {
    public Planned {
      paths = List.copyOf(paths);
    }

    /** Those of them that are nobody else's. */
    Planned without(Set<OutputPath> taken) {
      if (paths.stream().noneMatch(taken::contains)) {
        return this;
      }
      return new Planned(
          paths.stream().filter(path -> !taken.contains(path)).toList(),
          () -> files.get().stream().filter(file -> !taken.contains(file.path())).toList());
    }
  }

  /** A single file. */
  static Planned planned(OutputPath path, Supplier<String> text) {
    return new Planned(List.of(path), () -> List.of(new OutputFile.Made(path, text.get())));
  }

  /** RFC 9309: everybody may read everything. */
  private static String robots(Site site) {
    return "User-agent: *\nAllow: /\n\nSitemap: "
        + site.config().absolute(OwnAddress.SITEMAP.permalink())
        + "\n";
  }
}
