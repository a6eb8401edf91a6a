package outloud.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a new tree differs from the branch.
 *
 * @param otherFiles how many files that are no pages differ
 */
record Changes(List<String> added, List<String> changed, List<String> removed, int otherFiles) {
  private static final Pattern NUL = Pattern.compile("\0");

  /**
   * Reads {@code git diff-index --name-status -z}: a letter and a path in turn.
   *
   * @param listing of all files when there is no branch yet, as {@code A} and path
   */
  static Changes read(String listing) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> removed = new ArrayList<>();
    int others = 0;
    String status = "";
    for (String field : NUL.splitAsStream(listing).toList()) {
      if (status.isEmpty()) {
        status = field;
        continue;
      }
      Optional<String> page = page(field);
      List<String> pages =
          switch (status) {
            case "A" -> added;
            case "D" -> removed;
            default -> changed;
          };
      page.ifPresent(pages::add);
      others += page.isPresent() ? 0 : 1;
      status = "";
    }
    return new Changes(added, changed, removed, others);
  }

  /** The path that visitors see; none for what is no page. */
  private static Optional<String> page(String file) {
    if (!file.endsWith(".html")) {
      return Optional.empty();
    }
    boolean isIndex = file.equals("index.html") || file.endsWith("/index.html");
    int end = isIndex ? file.length() - "index.html".length() : file.length();
    return Optional.of("/" + file.substring(0, end));
  }

  boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && otherFiles == 0;
  }

  PublishResult result(PublishResult.Status status, Optional<String> commit) {
    return new PublishResult(status, added, changed, removed, otherFiles, commit);
  }
}
