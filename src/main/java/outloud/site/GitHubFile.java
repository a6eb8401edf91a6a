package outloud.site;

import java.util.Optional;

/**
 * A file as GitHub shows it.
 *
 * @param owner whose repository it is in
 * @param path within the repository
 */
record GitHubFile(String owner, String path) {

  /** The file that a URL names; nothing when it names none. */
  static Optional<GitHubFile> of(String url) {
    int host = url.indexOf("//") + 2;
    String rest = url.substring(host);
    boolean raw = rest.startsWith("raw.githubusercontent.com/");
    boolean github = rest.startsWith("github.com/") || rest.startsWith("www.github.com/");
    if (host < 2 || (!raw && !github)) {
      return Optional.empty();
    }
    String[] parts = withoutQuery(rest).split("/", raw ? 5 : 6);
    if (parts.length < (raw ? 5 : 6) || (github && !isFile(parts[3]))) {
      return Optional.empty();
    }
    String path = parts[parts.length - 1];
    String branch = parts[parts.length - 2];
    boolean whole = branch.equals("refs") && path.startsWith("heads/");
    String file = whole ? path.substring(path.indexOf('/', 6) + 1) : path;
    return Optional.of(new GitHubFile(parts[1], file));
  }

  private static boolean isFile(String part) {
    return part.equals("blob") || part.equals("raw");
  }

  private static String withoutQuery(String url) {
    int end = url.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = url.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    return url.substring(0, end);
  }
}
