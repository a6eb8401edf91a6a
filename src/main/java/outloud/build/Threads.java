package outloud.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import outloud.document.FrontMatter.ThreadWish;
import outloud.markdown.Target;
import outloud.output.OutputFile;
import outloud.output.OutputWriter;
import outloud.share.ThreadFiles;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.thread.People;
import outloud.thread.ThreadSettings;
import outloud.thread.ThreadSource;
import outloud.thread.ThreadSplitter;

/** Makes the threads of every post and writes each as soon as it is made. */
final class Threads {
  private final ThreadSplitter splitter = new ThreadSplitter();
  private final Memo<Told, List<OutputFile.Made>> made;
  private final Stamps stamps;

  /**
   * A maker of threads.
   *
   * @param stamps by which the threads of an earlier build are known again
   */
  Threads(Memo<Told, List<OutputFile.Made>> made, Stamps stamps) {
    this.made = made;
    this.stamps = stamps;
  }

  /** A post and where all its references lead: everything that its threads depend on. */
  record Told(Post post, String folder, List<Optional<String>> addresses) {}

  /** One piece of work for each post that has threads. */
  List<Runnable> works(Site site, OutputWriter drafts, Report report) {
    Map<Permalink, String> folders = folders(site);
    List<Runnable> works = new ArrayList<>();
    for (Post post : site.posts()) {
      if (!(post.thread() instanceof ThreadWish.None)) {
        String folder = folders.getOrDefault(post.permalink(), post.slug());
        works.add(() -> write(site, post, folder, drafts, report));
      }
    }
    report.planned(0, works.size());
    return works;
  }

  /** To be called when all works are done. */
  void endRound() {
    made.endRound();
  }

  private void write(Site site, Post post, String folder, OutputWriter drafts, Report report) {
    List<Optional<String>> addresses =
        post.body().markup().references().map(site::absoluteAddress).toList();
    Told now = new Told(post, folder, addresses);
    String stamp = stamps.of(now);
    try {
      if (!stamp.isEmpty() && drafts.reuse(ThreadFiles.paths(folder), stamp)) {
        return;
      }
      for (OutputFile.Made text : made.get(now, told -> split(site, told))) {
        drafts.write(text, stamp);
      }
    } catch (IOException e) {
      report.unwritable(e);
    }
  }

  private List<OutputFile.Made> split(Site site, Told told) {
    ThreadSource source = source(site, told.post());
    return ThreadFiles.files(told.folder(), told.post(), splitter.split(source).threads());
  }

  private static ThreadSource source(Site site, Post post) {
    List<String> written =
        post.thread() instanceof ThreadWish.Written(List<String> segments) ? segments : List.of();
    return new ThreadSource(
        post.title(),
        post.description(),
        post.canonicalUrl(),
        post.language(),
        post.tags().stream().map(tag -> tag.name()).toList(),
        Optional.empty(),
        written,
        ThreadSettings.DEFAULT,
        People.NONE,
        post.body().blocks(),
        target ->
            switch (target) {
              case Target.Url(String url) -> Optional.of(url);
              case Target.Reference reference -> site.absoluteAddress(reference);
            });
  }

  /** A folder for each post: its slug, or, where two share one, its whole path. */
  static Map<Permalink, String> folders(Site site) {
    Map<Permalink, String> folders = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Post post : site.posts()) {
      String folder = post.slug();
      if (!taken.add(folded(folder))) {
        String path = post.permalink().path().replaceAll("^/|/$", "").replace('/', '-');
        folder = path;
        for (int n = 2; !taken.add(folded(folder)); n++) {
          folder = path + "-" + n;
        }
      }
      folders.put(post.permalink(), folder);
    }
    return folders;
  }

  private static String folded(String folder) {
    return folder.toLowerCase(Locale.ROOT);
  }
}
