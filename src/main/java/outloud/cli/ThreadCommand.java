package outloud.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import outloud.build.BuildResult.PostReport;
import outloud.build.Draft;
import outloud.build.Drafter;
import outloud.build.Inspection;
import outloud.build.SiteBuilder;
import outloud.share.ThreadFiles;
import outloud.site.Ledger;
import outloud.site.Post;
import outloud.site.Site;
import outloud.site.WebAddress;
import outloud.thread.Network;
import outloud.thread.SocialThread;

/** {@code outloud thread}: shows the threads of one post, copies them, notes what was posted. */
final class ThreadCommand {
  private static final int MOST_NAMED = 5;

  private final Console console;
  private final Requests requests;
  private final Clock clock;
  private final Clipboard clipboard;
  private final Path here;

  ThreadCommand(Console console, Requests requests, Clock clock, Clipboard clipboard, Path here) {
    this.console = console;
    this.requests = requests;
    this.clock = clock;
    this.clipboard = clipboard;
    this.here = here;
  }

  /** The exit status is 0 when the post was found and has what was asked for. */
  int run(Request.Run run) throws Failure {
    Places places = Places.of(run, here);
    Inspection inspection =
        SiteBuilder.forOneBuild(new ProgressLine(console, System.nanoTime()))
            .inspect(requests.ofEverything(places, run.value("base-url")));
    if (inspection.site().isEmpty()) {
      inspection.result().diagnostics().forEach(console::diagnostic);
      return 1;
    }
    boolean posts = run.value("posted").isPresent();
    Optional<String> url = posts ? address(run.arguments()) : Optional.empty();
    List<String> words =
        run.arguments().subList(0, run.arguments().size() - (url.isPresent() ? 1 : 0));
    Named named = new Named(here, places, inspection);
    Site site = inspection.site().get();
    Post post = post(String.join(" ", words).strip(), named, site);
    new ThreadWarnings(post.source().value()).of(inspection).forEach(console::diagnostic);
    Draft draft = new Drafter().draft(site, post);
    if (posts) {
      return posted(run, inspection, draft, url);
    }
    ThreadText text = new ThreadText(draft);
    if (run.has("diff")) {
      console.difference(text.difference());
      return 0;
    }
    List<SocialThread> threads = threads(run, draft);
    if (run.has("json")) {
      console.answer(ThreadFiles.json(post, threads).strip());
      return 0;
    }
    if (run.value("copy").isPresent()) {
      return copy(run.value("copy").get(), threads);
    }
    console.reading(text.of(threads));
    return 0;
  }

  /** The address that stands behind the post's own name. */
  private static Optional<String> address(List<String> words) throws Failure {
    String word = words.isEmpty() ? "" : words.getLast();
    boolean last = words.size() > 1 && word.matches("(?s)https?://.*");
    // An address as browsers show it: `x.com/you/1`. A title whose last word is one may be quoted.
    boolean isBare = words.size() > 1 && word.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+/\\S+");
    if ((last && !WebAddress.is(word)) || (isBare && !word.endsWith(".md"))) {
      throw new Failure("`" + word + "` is no web address", "It is like `https://x.com/you/1`.");
    }
    return last ? Optional.of(words.getLast()) : Optional.empty();
  }

  private static Post post(String words, Named named, Site site) throws Failure {
    List<PostReport> all = named.inspection().result().posts();
    List<PostReport> found = named.find(words, all);
    if (found.isEmpty()) {
      throw Named.nothing(words, all);
    }
    if (found.size() > 1) {
      List<String> paths =
          found.stream().limit(MOST_NAMED).map(one -> "`" + one.source() + "`").toList();
      throw new Failure(
          "`" + words + "` may be any of " + found.size() + " posts",
          "Name one by its path: " + String.join(", ", paths) + ".");
    }
    PostReport one = found.getFirst();
    for (Post post : site.posts()) {
      if (post.source().value().equals(one.source())) {
        return post;
      }
    }
    throw new Failure("`" + one.title() + "` has no thread: " + one.why(), "");
  }

  /** The threads that were asked for, as they stand in their files. */
  private static List<SocialThread> threads(Request.Run run, Draft draft) throws Failure {
    if (draft.standing().threads().isEmpty()) {
      throw new Failure("this post has no thread", draft.standing().none());
    }
    Optional<String> name = run.value("network");
    return name.isEmpty()
        ? draft.standing().threads()
        : List.of(thread(draft.standing().threads(), name.get()));
  }

  private static SocialThread thread(List<SocialThread> threads, String name) throws Failure {
    for (SocialThread thread : threads) {
      if (thread.network().id().equals(name)) {
        return thread;
      }
    }
    throw new Failure(
        "this post has no thread for " + name,
        "Its settings or the site's leave that network out.");
  }

  private int copy(String number, List<SocialThread> threads) throws Failure {
    if (threads.size() > 1) {
      throw new Failure(
          "there is a thread for each of " + threads.size() + " networks",
          "Say which one to copy: `--network " + threads.getFirst().network().id() + "`.");
    }
    SocialThread thread = threads.getFirst();
    int size = thread.segments().size();
    boolean all = number.isEmpty();
    int one = all ? 0 : Integer.parseInt(number);
    if (!all && (one < 1 || one > size)) {
      throw new Failure(
          "there is no segment " + number, "The thread has " + ThreadText.segments(size) + ".");
    }
    String text = all ? Drafter.text(thread) : thread.segments().get(one - 1).text();
    if (!clipboard.copy(text, console)) {
      throw new Failure(
          "there is no clipboard here",
          "Install wl-clipboard, xclip or xsel, or take the text from the threads folder.");
    }
    console.answer(
        (all ? "Copied " + ThreadText.segments(size) : "Copied segment " + one + " of " + size)
            + " for "
            + thread.network().id()
            + ".");
    if (!all) {
      ThreadText.pictures(thread.segments().get(one - 1)).forEach(console::answer);
    }
    return 0;
  }

  private int posted(Request.Run run, Inspection inspection, Draft draft, Optional<String> url)
      throws Failure {
    Network network = Network.valueOf(run.value("posted").orElseThrow().toUpperCase(Locale.ROOT));
    SocialThread thread = thread(draft.now().threads(), network.id());
    Ledger.Posted entry =
        new Ledger.Posted(
            draft.post().source(),
            network.id(),
            LocalDate.now(clock),
            url,
            thread.segments().stream().map(segment -> segment.text().strip()).toList());
    Path file = inspection.settings().resolve(Ledger.FILE);
    LedgerFile.add(file, entry);
    console.answer(
        "Noted in "
            + file
            + ": "
            + draft.post().source().value()
            + " was posted on "
            + network.id()
            + ". Its thread stays in these words.");
    return 0;
  }
}
