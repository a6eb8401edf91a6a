package outloud.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.output.OutputPath;

/** Makes redirects of aliases: never over a page, never outside the site. */
final class Redirects {
  private Redirects() {}

  /** All redirects, by path; what cannot be one is added to the diagnostics. */
  static List<Redirect> of(
      List<Placed> placed, Set<String> generated, List<Diagnostic> diagnostics) {
    Set<String> real =
        placed.stream()
            .map(document -> folded(document.permalink().path()))
            .collect(Collectors.toSet());
    Map<String, Redirect> redirects = new TreeMap<>();
    for (Placed document : placed) {
      for (String alias : document.document().frontMatter().aliases()) {
        if (!isPath(alias)) {
          continue;
        }
        String path = path(alias);
        Permalink from = new Permalink(path);
        boolean taken = real.contains(folded(path)) || generated.contains(folded(path));
        if (OutputPath.problem(file(path)).isPresent() || taken) {
          if (!path.equals(document.permalink().path())) {
            diagnostics.add(refused(document, alias, taken));
          }
        } else {
          redirects.putIfAbsent(folded(path), new Redirect(from, document.permalink()));
        }
      }
    }
    return List.copyOf(redirects.values());
  }

  /** Obsidian's aliases are other names of a note, not addresses. */
  static boolean isPath(String alias) {
    return alias.contains("/") || alias.endsWith(".html") || alias.endsWith(".aspx");
  }

  /** The site path of an alias, which may be a whole URL. */
  static String path(String alias) {
    return Places.normal(alias.replaceFirst("^https?://[^/]+", ""));
  }

  /** Two paths that differ only in case are one file on many machines. */
  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  private static String file(String path) {
    return (path.endsWith("/") ? path + "index.html" : path).substring(1);
  }

  private static Diagnostic refused(Placed document, String alias, boolean taken) {
    return Diagnostic.of(
        Code.SITE_ALIAS_REFUSED,
        document.document().place("aliases"),
        taken
            ? "the alias `" + alias + "` is the address of a real page"
            : "the alias `" + alias + "` would leave the output folder",
        "Remove it.");
  }
}
