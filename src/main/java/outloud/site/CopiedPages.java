package outloud.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.markdown.HtmlLinks;
import outloud.source.Locator;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.Span;

/**
 * Follows the links of HTML files that are published as they are: nobody rewrites them, so only an
 * address that is there letter by letter is right.
 */
final class CopiedPages {
  private static final int MOST_NAMED = 3;

  private final Directory directory;
  private final OwnUrls own;
  private final Locator locator;
  private final List<Diagnostic> diagnostics;

  CopiedPages(Directory directory, OwnUrls own, Locator locator, List<Diagnostic> diagnostics) {
    this.directory = directory;
    this.own = own;
    this.locator = locator;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports what leads nowhere, once a file: an old export has the same faults many times.
   *
   * @param pages the files by their path on the site, like {@code demo/index.html}
   */
  void check(Map<String, SourcePath> pages) {
    for (Map.Entry<String, SourcePath> page : pages.entrySet()) {
      Optional<SourceFile> file = locator.file(page.getValue());
      if (file.isPresent()) {
        check(page.getKey(), file.get());
      }
    }
  }

  private void check(String output, SourceFile file) {
    Map<String, Span> broken = new LinkedHashMap<>();
    for (HtmlLinks.Link link : HtmlLinks.of(file.text())) {
      if (!broken.containsKey(link.address()) && isBroken(output, link.address())) {
        broken.put(link.address(), link.span());
      }
    }
    if (!broken.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
              Code.LINK_BROKEN,
              file.lines().location(broken.values().iterator().next()),
              "there is no page or file " + named(List.copyOf(broken.keySet())),
              "This file is published as it is: write addresses as the site has them."));
    }
  }

  private static String named(List<String> broken) {
    String first = String.join("`, `", broken.subList(0, Math.min(broken.size(), MOST_NAMED)));
    int more = broken.size() - MOST_NAMED;
    return "`" + first + (more > 0 ? "` and " + more + " more in this file" : "`");
  }

  private boolean isBroken(String output, String address) {
    String local = address;
    if (DataLinks.isElsewhere(address)) {
      Optional<String> path = own.path(address);
      if (path.isEmpty()) {
        return false;
      }
      local = path.get();
    }
    String written = WrittenPath.decoded(local.replaceFirst("(?s)[?#].*", ""));
    if (written.isEmpty() || written.indexOf('{') >= 0) {
      return false;
    }
    String base = own.basePath();
    boolean rooted = written.startsWith("/");
    if (rooted && !(written + "/").startsWith(base + "/")) {
      return true;
    }
    String path =
        rooted
            ? WrittenPath.normal(written.substring(base.length()))
            : WrittenPath.below(WrittenPath.folder(output), written);
    return !directory.holds("/" + path) && !directory.holds("/" + path + "/");
  }
}
