package outloud.site;

import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Outcome;
import outloud.document.LanguageTag;
import outloud.document.RawHtmlWish;
import outloud.document.ThreadChoice;
import outloud.document.ThreadChoices;
import outloud.site.SiteConfigReader.MenuWritten;
import outloud.source.LineMap;

/** Checks single values, and remembers what is wrong with them at their line. */
final class ConfigChecks {
  private static final String NO_BASE_URL = "http://localhost:8080";
  final Node.Mapping tree;
  final LineMap lines;
  private final boolean exists;
  final List<Diagnostic> found = new ArrayList<>();

  ConfigChecks(Node.Mapping tree, LineMap lines, boolean exists) {
    this.tree = tree;
    this.exists = exists;
    this.lines = lines;
  }

  Outcome<SiteConfig> outcome(SiteConfig config) {
    return found.stream().anyMatch(Diagnostic::isError)
        ? Outcome.refused(found)
        : Outcome.of(config, found);
  }

  String baseUrl(Optional<String> written, String shownAs) {
    if (written.isEmpty()) {
      found.add(
          Diagnostic.of(
              Code.CONFIG_NO_BASE_URL,
              Location.file(shownAs),
              (exists ? "`base_url` is not set, so" : "there is no such file: without `base_url`,")
                  + " threads and feeds lead to "
                  + NO_BASE_URL,
              (exists ? "Add" : "Make one with the line")
                  + " `base_url: https://your.site`, or build with --base-url."));
      return NO_BASE_URL;
    }
    String url = withoutSlash(written.get());
    try {
      URI uri = URI.create(url);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (web && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return url;
      }
    } catch (IllegalArgumentException e) {
      // reported below, with every other address that is none
    }
    invalid("base_url", "`" + url + "` is no web address", "Write it like `https://ada.dev`.");
    return NO_BASE_URL;
  }

  static String withoutSlash(String url) {
    return url.strip().replaceAll("/+$", "");
  }

  /** One pattern for all, or one for each section. */
  Map<String, String> permalinks() {
    Map<String, String> permalinks = new TreeMap<>();
    Node node = tree.get("permalink").orElse(Node.Mapping.EMPTY);
    List<Node.Entry> entries =
        node instanceof Node.Mapping mapping
            ? mapping.entries()
            : List.of(new Node.Entry("", node.span(), node));
    for (Node.Entry entry : entries) {
      String written = entry.value() instanceof Node.Scalar scalar ? scalar.text().strip() : "";
      Optional<String> wrong = PermalinkPattern.problem(written);
      if (wrong.isPresent()) {
        invalid(
            "permalink",
            wrong.get(),
            "Write it like `/:year/:month/:slug/`, or name a style: " + PermalinkPattern.STYLES);
      } else {
        permalinks.put(entry.key(), written);
      }
    }
    return permalinks;
  }

  List<SiteConfig.MenuLink> menu(@Nullable List<@Nullable MenuWritten> written) {
    List<SiteConfig.MenuLink> menu = new ArrayList<>();
    for (MenuWritten link : written == null ? List.<@Nullable MenuWritten>of() : written) {
      String name = link == null ? "" : SiteConfigReader.either(link.name(), "");
      String url = link == null ? "" : SiteConfigReader.either(link.url(), "");
      if (!name.isEmpty() && !url.isEmpty()) {
        menu.add(new SiteConfig.MenuLink(name, url));
      }
    }
    found.addAll(new IncompleteLinks(List.of("name", "url"), lines).in(tree.get("menu")));
    return menu;
  }

  /** How threads are made; wrong settings are left out, and the rest counts. */
  ThreadChoice threads() {
    Node node = tree.get("threads").orElse(null);
    if (node instanceof Node.Mapping table) {
      Outcome<ThreadChoice> choice = ThreadChoices.of(table, lines);
      found.addAll(choice.diagnostics());
      return choice.value().orElse(ThreadChoice.NONE);
    }
    if (node instanceof Node.Scalar scalar && scalar.text().equals("false")) {
      return ThreadChoice.NOWHERE;
    }
    if (node != null && !(node instanceof Node.Scalar scalar && scalar.text().isEmpty())) {
      invalid("threads", "`threads` has no settings", "Write them below it: `segments: 7`.");
    }
    return ThreadChoice.NONE;
  }

  ZoneId zone(String written) {
    try {
      return ZoneId.of(written);
    } catch (DateTimeException e) {
      invalid("time_zone", "`" + written + "` is no time zone", "Write it like `Europe/Berlin`.");
      return ZoneOffset.UTC;
    }
  }

  String language(String written) {
    Optional<String> tag = LanguageTag.of(written);
    if (tag.isEmpty()) {
      invalid("language", "`" + written + "` is no language", LanguageTag.hint(written));
    }
    return tag.orElse("en");
  }

  int atLeastOne(String key, @Nullable Integer written, int otherwise) {
    int posts = written == null ? otherwise : written;
    if (posts < 1) {
      invalid(key, "`" + posts + "` posts are too few", "Write a number above 0.");
      return otherwise;
    }
    return posts;
  }

  boolean rawHtml(String written) {
    Optional<Boolean> wish = RawHtmlWish.of(written);
    if (wish.isEmpty()) {
      invalid("raw_html", "`" + written + "` does not say what HTML may do", RawHtmlWish.HINT);
    }
    return wish.orElse(false);
  }

  private void invalid(String key, String message, String hint) {
    Location location =
        tree.get(key)
            .map(node -> lines.location(node.span()))
            .orElseGet(() -> Location.file(lines.location(1).path()));
    found.add(Diagnostic.of(Code.CONFIG_INVALID, location, message, hint));
  }
}
