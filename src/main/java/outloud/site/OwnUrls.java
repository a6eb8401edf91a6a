package outloud.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import outloud.markdown.Target.Kind;

/** Knows which absolute URLs mean the author's own files. */
final class OwnUrls {
  /** What stands in configurations that nobody has changed yet (RFC 2606). */
  private static final Set<String> FOR_EXAMPLES =
      Set.of("example.com", "www.example.com", "example.org", "example.net");

  private final SiteConfig config;
  private final List<Account> accounts;

  OwnUrls(SiteConfig config, List<Account> accounts) {
    this.config = config;
    this.accounts = List.copyOf(accounts);
  }

  String basePath() {
    return config.basePath();
  }

  /**
   * The site's own host, with its port, wherever the site is built for; nothing when nobody has
   * said where the site is.
   */
  Optional<String> host() {
    String url = config.home();
    int start = url.indexOf("//") + 2;
    int end = url.indexOf('/', start);
    String host = url.substring(start, end < 0 ? url.length() : end);
    boolean nobodys = host.startsWith("localhost") || FOR_EXAMPLES.contains(host);
    return nobodys ? Optional.empty() : Optional.of(host);
  }

  /** The path of a URL of this site, the base path in front; nothing for one of another site. */
  Optional<String> path(String url) {
    String host = host().orElse("");
    int start = url.indexOf("//") + 2;
    if (host.isEmpty() || start < 2 || !url.startsWith(host, start)) {
      return Optional.empty();
    }
    String path = url.substring(start + host.length());
    String before = SiteConfig.path(config.home());
    boolean ours = (path + "/").startsWith(before + "/") || path.startsWith("#");
    if (!ours) {
      return Optional.empty();
    }
    boolean below = path.startsWith(before + "/") && !before.equals(config.basePath());
    String own = below ? config.basePath() + path.substring(before.length()) : path;
    return Optional.of(own.startsWith("/") ? own : "/" + own);
  }

  /**
   * The path of a file that a URL may mean: of this site, or in a repository on GitHub. In a
   * stranger's repository a file at the top is not the author's.
   */
  Optional<String> file(String url, Kind kind) {
    Optional<GitHubFile> gitHub = GitHubFile.of(url);
    return gitHub
        .filter(file -> isOwner(file.owner()) || (kind == Kind.PICTURE && isDeep(file.path())))
        .map(file -> WrittenPath.decoded(file.path()));
  }

  private static boolean isDeep(String path) {
    return path.indexOf('/') != path.lastIndexOf('/');
  }

  private boolean isOwner(String owner) {
    String name = owner.toLowerCase(Locale.ROOT);
    String url = config.home().toLowerCase(Locale.ROOT);
    return url.contains("//" + name + ".github.io")
        || accounts.stream()
            .anyMatch(account ->
                (account.url() + "/")
                    .toLowerCase(Locale.ROOT)
                    .contains("github.com/" + name + "/"));
  }
}
