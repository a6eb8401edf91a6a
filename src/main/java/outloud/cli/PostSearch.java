package outloud.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import outloud.build.BuildResult.PostReport;

/** Finds what somebody means by a few words. */
final class PostSearch {
  private PostSearch() {}

  /**
   * All that answer to the words in the strictest way in which any does: by path, by address, by
   * slug, by title, by a part of the title, of the name or of the address, in any case.
   */
  static List<PostReport> find(String words, List<PostReport> all) {
    String wanted = folded(words);
    String address = trimmed(wanted.replaceFirst("^https?://[^/]*", ""));
    List<Predicate<PostReport>> ways =
        List.of(
            one -> folded(one.source()).equals(wanted),
            one -> one.permalink().isPresent() && trimmed(one.permalink().get()).equals(address),
            // A site may live in a folder of its host.
            one -> one.permalink().isPresent() && address.endsWith(trimmed(one.permalink().get())),
            one -> one.output().isPresent() && wanted.endsWith("/" + folded(one.output().get())),
            one -> folded(one.slug()).equals(wanted) || folded(stem(one)).equals(wanted),
            one -> folded(one.title()).equals(wanted),
            one -> folded(one.title()).contains(wanted),
            one -> folded(stem(one)).contains(wanted),
            one -> folded(one.permalink().orElse(one.slug())).contains(wanted));
    for (Predicate<PostReport> way : ways) {
      List<PostReport> found = all.stream().filter(way).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** {@code /posts/hello} of each way to write that address. */
  private static String trimmed(String address) {
    return "/" + folded(address).replaceFirst("index\\.html$", "").replaceAll("^/+|/+$", "");
  }

  /** The name of the file, or of its folder when it is one of many {@code index.md}. */
  private static String stem(PostReport one) {
    String path = one.source().replaceFirst("/index\\.[a-z]+$", "").replaceFirst("\\.[a-z]+$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
