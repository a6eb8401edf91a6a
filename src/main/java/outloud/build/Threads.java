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
import outloud.output.NotDrawn;
import outloud.output.OutputFile;
import outloud.output.OutputWriter;
import outloud.share.Byline;
import outloud.share.ShareIndex;
import outloud.share.Shared;
import outloud.share.ThreadFiles;
import outloud.site.Ledger;
import outloud.site.Permalink;
import outloud.site.Post;
import outloud.site.Site;
import outloud.thread.Network;
import outloud.thread.People;
import outloud.thread.ThreadSettings;

/** Makes the threads of every post and writes each as soon as it is made. */
final class Threads {
  private final Drafter drafter = new Drafter();
  private final Memo<Told, Made> made;
  private final Stamps stamps;

  /**
   * A maker of threads.
   *
   * @param stamps by which the threads of an earlier build are known again
   */
  Threads(Memo<Told, Made> made, Stamps stamps) {
    this.made = made;
    this.stamps = stamps;
  }

  /**
   * Everything that the threads of a post depend on.
   *
   * @param look what its pictures hang on
   * @param addresses where all its references lead, and those of the thread beside it
   * @param posted what of it was posted
   */
  record Told(
      Post post,
      String folder,
      Byline byline,
      String look,
      List<Optional<String>> addresses,
      List<ThreadSettings> settings,
      People people,
      List<Ledger.Posted> posted) {}

  /**
   * The files of a post's threads.
   *
   * @param changed whether one was posted in other words
   * @param missing the characters that its pictures lack
   */
  record Made(List<OutputFile> files, boolean changed, Set<String> missing) {}

  /** One piece of work for each post that has threads. */
  List<Runnable> works(
      Site site, String publicFolder, ThreadCards cards, OutputWriter drafts, Report report) {
    Map<Permalink, String> folders = folders(site);
    Byline byline = Byline.of(site, publicFolder);
    List<ShareIndex.Entry> entries = new ArrayList<>();
    List<Runnable> works = new ArrayList<>();
    for (Post post : site.posts()) {
      if (hasThreads(site, post)) {
        String folder = folders.getOrDefault(post.permalink(), post.slug());
        works.add(
            () -> write(site, told(site, byline, cards, post, folder), cards, drafts, report));
        entries.add(new ShareIndex.Entry(folder, post, site.ledger().of(post.source())));
      }
    }
    report.planned(0, works.size());
    if (!entries.isEmpty()) {
      works.add(() -> index(byline, entries, drafts, report));
    }
    return works;
  }

  /** Whether the post or its site wants any thread of it. */
  static boolean hasThreads(Site site, Post post) {
    return !(post.thread() instanceof ThreadWish.None)
        && !Wishes.settings(post.thread().settings(), site.config().threads()).isEmpty();
  }

  /** To be called when all works are done. */
  void endRound() {
    made.endRound();
  }

  private static void index(
      Byline byline, List<ShareIndex.Entry> entries, OutputWriter drafts, Report report) {
    try {
      drafts.write(ShareIndex.file(byline.siteTitle(), entries));
    } catch (IOException e) {
      report.unwritable(e);
    }
  }

  private void write(Site site, Told now, ThreadCards cards, OutputWriter drafts, Report report) {
    String folder = now.folder();
    String stamp = stamps.of(now);
    try {
      if (!stamp.isEmpty()
          && drafts.reuse(folder, ThreadFiles.paths(folder, networks(now)), stamp)) {
        return;
      }
      Made threads = made.get(now, told -> made(site, told, cards));
      if (threads.changed()) {
        report.changedAfterPosting(now.post().source());
      }
      if (!threads.missing().isEmpty()) {
        report.add(cards.lacking(threads.missing(), now.post().source()));
      }
      // What there is to tell is found out again in each build.
      boolean telling = threads.changed() || !threads.missing().isEmpty();
      for (OutputFile file : threads.files()) {
        drafts.write(file, telling ? "" : stamp);
      }
    } catch (NotDrawn e) {
      report.add(cards.notDrawn(e));
    } catch (IOException e) {
      report.unwritable(e);
    }
  }

  private static Told told(Site site, Byline byline, ThreadCards cards, Post post, String folder) {
    List<Optional<String>> addresses = new ArrayList<>();
    post.body().markup().references().forEach(one -> addresses.add(site.absoluteAddress(one)));
    if (post.thread() instanceof ThreadWish.Beside beside) {
      beside.file().references().forEach(one -> addresses.add(site.absoluteAddress(one)));
    }
    return new Told(
        post,
        folder,
        byline,
        cards.look(),
        addresses,
        Wishes.settings(post.thread().settings(), site.config().threads()),
        Wishes.people(site.profile().people()),
        site.ledger().of(post.source()));
  }

  private Made made(Site site, Told told, ThreadCards cards) {
    Draft draft = drafter.draft(site, told.post());
    Post post = told.post();
    Shared shared =
        new Shared(
            told.folder(),
            post,
            site.config().absolute(post.permalink()),
            draft.standing(),
            told.posted(),
            draft.changed(),
            told.byline(),
            post.body().markup().html(site::absoluteAddress));
    List<OutputFile> files = new ArrayList<>(ThreadFiles.files(shared));
    files.addAll(cards.of(told.folder(), draft.standing(), post.canonicalUrl()));
    return new Made(files, !draft.changed().isEmpty(), cards.missing(draft.standing()));
  }

  /** The networks whose files stand in a folder. */
  private static List<Network> networks(Told told) {
    List<Network> networks = new ArrayList<>();
    told.settings().forEach(settings -> networks.addAll(settings.networks()));
    return networks;
  }

  /** A folder for each post: its slug, or, where two share one, its whole path. */
  static Map<Permalink, String> folders(Site site) {
    Map<Permalink, String> folders = new HashMap<>();
    Set<String> taken = new HashSet<>(Set.of(ShareIndex.PATH.value()));
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
