package outloud.site;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import outloud.source.Roots;

/**
 * Where a site's texts and files lie, and which tool has laid them out so.
 *
 * @param root the folder that holds them all
 * @param shownAs how the author names that folder
 * @param settings the folder of {@code site.yaml} and its kin
 * @param inherited what the tool's own configuration says
 */
public record Premises(
    Tool tool, Path root, String shownAs, Path settings, Roots roots, Inherited inherited) {

  private static final Set<String> EVERYDAY =
      Set.of("content", "posts", "_posts", "src", "site", "docs", "public", "tmp", "home");

  /** A site of ours, or a plain folder of posts. */
  public static Premises ours(Path content, String shownAs, Roots roots) {
    return new Premises(Tool.OUTLOUD, content, shownAs, content, roots, Inherited.NOTHING);
  }

  /** A folder {@code _posts} alone makes no Jekyll site of the texts of others around it. */
  boolean isMixed() {
    return tool == Tool.JEKYLL && !inherited.written();
  }

  /** What the folder is called; one with an everyday name is called like the folder above it. */
  public String name() {
    for (Path folder = root.toAbsolutePath().normalize();
        folder != null && folder.getFileName() != null;
        folder = folder.getParent()) {
      String name = folder.getFileName().toString();
      if (!EVERYDAY.contains(name.toLowerCase(Locale.ROOT))) {
        return name;
      }
    }
    return "Blog";
  }
}
