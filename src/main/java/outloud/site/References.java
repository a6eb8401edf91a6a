package outloud.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Target;
import outloud.markdown.Target.Kind;
import outloud.source.SourcePath;

/** Knows where every document and file is, and finds what an author's reference means. */
final class References {
  private static final SourcePath TOP = new SourcePath("index.md");

  private final Directory directory;
  private final PathCandidates candidates;
  private final Notes notes;
  private final Complaints complaints;
  private final OwnUrls own;
  private final Fragments fragments;
  private @Nullable Slugs slugs;

  References(Directory directory, List<Held> held, OwnUrls own, Fragments fragments) {
    this.directory = directory;
    this.candidates = new PathCandidates(directory, own.basePath());
    this.notes = new Notes(directory);
    this.complaints = new Complaints(new Suggestions(directory, held));
    this.own = own;
    this.fragments = fragments;
  }

  /** Where a reference of a body leads. */
  Answer find(Target.Reference reference) {
    return switch (reference.kind()) {
      case WIKILINK, WIKI_EMBED -> note(reference.from(), reference.path(), reference.kind());
      case POST_URL -> post(reference.from(), reference.path());
      case LINK, PICTURE, REF -> path(reference.from(), reference.kind(), reference.path());
    };
  }

  /** Where a path leads that stands in a link, a picture or a cover. */
  Answer path(SourcePath from, Kind kind, String written) {
    if (written.startsWith("#")) {
      return samePage(from, written);
    }
    if (isElsewhere(written)) {
      return absolute(kind, written);
    }
    if (isOnAMachine(written)) {
      return Answer.nowhere(complaints.onAMachine(from, written));
    }
    for (int cut = firstCut(written, 0); ; cut = firstCut(written, cut + 1)) {
      Destination found = exact(from, kind, written.substring(0, cut));
      if (found != null) {
        return fragments.answer(found, written.substring(cut));
      }
      if (cut == written.length()) {
        return inexact(from, kind, written);
      }
    }
  }

  private @Nullable Destination exact(SourcePath from, Kind kind, String path) {
    String plain = WrittenPath.decoded(path);
    Destination found = candidates.find(from, plain);
    if (found == null && !plain.equals(path)) {
      found = candidates.find(from, path);
    }
    if (found == null && plain.indexOf('+') >= 0) {
      found = candidates.find(from, plain.replace('+', ' '));
    }
    boolean page = found == null && kind != Kind.PICTURE && plain.indexOf('/') >= 0;
    return page ? slugs().find(plain).orElse(null) : found;
  }

  /** Wrong case, and the ways of tools that look for a name in all folders. */
  private Answer inexact(SourcePath from, Kind kind, String written) {
    int cut = firstCut(written, 0);
    String path = WrittenPath.decoded(written.substring(0, cut));
    String rest = written.substring(cut);
    if (path.isEmpty()) {
      return Answer.of(written);
    }
    Destination other = candidates.findFolded(from, path);
    if (other != null) {
      return fragments
          .answer(other, rest)
          .with(Optional.of(Complaints.wrongCase(from, path, other)));
    }
    boolean anywhere = kind == Kind.REF || isVault(from) || isEndOfPath(path);
    Optional<Notes.Found> named = anywhere ? named(from, path) : Optional.empty();
    return named
        .map(found -> fragments.answer(found.destination(), rest).with(found.complaint()))
        .orElseGet(() -> Answer.nowhere(complaints.missing(from, kind, path)));
  }

  /** A folder and a file may stand below another folder: what was the top of a site is not ours. */
  private static boolean isEndOfPath(String path) {
    return WrittenPath.hasExtension(path) && WrittenPath.normal(path).indexOf('/') > 0;
  }

  private Optional<Notes.Found> named(SourcePath from, String path) {
    boolean file = WrittenPath.hasExtension(path) && WrittenPath.withoutMarkdown(path).equals(path);
    return file ? notes.file(from, path) : notes.note(from, path);
  }

  private boolean isVault(SourcePath from) {
    Destination page = directory.document(from);
    return page != null
        && page.document() != null
        && page.document().document().dialect().hasWikilinks();
  }

  private Answer samePage(SourcePath from, String fragment) {
    Destination page = directory.document(from);
    if (page == null || fragment.length() == 1) {
      return Answer.of(fragment);
    }
    return here(page, fragments.answer(page, fragment));
  }

  /** An address of the page on which it stands needs no path. */
  private static Answer here(Destination page, Answer answer) {
    int hash = answer.address().indexOf('#');
    return hash == page.address().length()
        ? new Answer(page, answer.anchor(), answer.address().substring(hash), answer.complaint())
        : answer;
  }

  private Answer note(SourcePath from, String written, Kind kind) {
    int hash = written.indexOf('#') < 0 ? written.indexOf('^') : written.indexOf('#');
    String name = hash < 0 ? written : written.substring(0, hash).strip();
    String part = hash < 0 ? "" : written.substring(hash).strip();
    String headings = part.startsWith("#") ? part.substring(1).strip() : part;
    Destination page = directory.document(from);
    if (name.isEmpty()) {
      return page == null ? Answer.of(part) : here(page, fragments.heading(page, headings));
    }
    Optional<Notes.Found> found = note(from, name).or(() -> note(from, WrittenPath.decoded(name)));
    if (found.isPresent()) {
      return fragments.heading(found.get().destination(), headings).with(found.get().complaint());
    }
    return note(from, written)
        .map(whole -> fragments.heading(whole.destination(), "").with(whole.complaint()))
        .orElseGet(() -> Answer.nowhere(complaints.missing(from, kind, name)));
  }

  private Optional<Notes.Found> note(SourcePath from, String name) {
    boolean file = WrittenPath.hasExtension(name) && WrittenPath.withoutMarkdown(name).equals(name);
    return file
        ? notes.file(from, name).or(() -> notes.note(from, name))
        : notes.note(from, name).or(() -> notes.file(from, name));
  }

  private Answer post(SourcePath from, String written) {
    int cut = firstCut(written, 0);
    String name = WrittenPath.withoutMarkdown(written.substring(0, cut).strip());
    String rest = written.substring(cut);
    Optional<Notes.Found> found = notes.note(from, name);
    if (found.isPresent()) {
      return fragments.answer(found.get().destination(), rest).with(found.get().complaint());
    }
    return slugs()
        .named(WrittenPath.lastSegment(name))
        .map(page -> fragments.answer(page, rest))
        .orElseGet(() -> Answer.nowhere(complaints.missing(from, Kind.POST_URL, name)));
  }

  private Answer absolute(Kind kind, String url) {
    Optional<String> ownPath = own.path(url);
    Destination here = ownPath.isEmpty() ? null : candidates.find(TOP, ownPath.get());
    if (here != null) {
      return Answer.of(here.address());
    }
    Optional<String> file = own.file(url, kind);
    Destination found = file.isEmpty() ? null : candidates.findFile(file.get());
    return found == null ? Answer.of(url.replace(" ", "%20")) : Answer.of(found.address());
  }

  private static boolean isOnAMachine(String written) {
    boolean drive =
        written.length() > 2
            && written.charAt(1) == ':'
            && Character.isLetter(written.charAt(0))
            && (written.charAt(2) == '\\' || written.charAt(2) == '/');
    return drive || written.regionMatches(true, 0, "file:", 0, 5);
  }

  private static boolean isElsewhere(String written) {
    return written.regionMatches(true, 0, "https://", 0, 8)
        || written.regionMatches(true, 0, "http://", 0, 7)
        || written.startsWith("//");
  }

  /** The index of the next mark that may end a path; marks may also be part of a file's name. */
  private static int firstCut(String written, int from) {
    for (int i = from; i < written.length(); i++) {
      if (written.charAt(i) == '#' || written.charAt(i) == '?') {
        return i;
      }
    }
    return written.length();
  }

  private Slugs slugs() {
    Slugs known = slugs;
    if (known == null) {
      known = new Slugs(directory);
      slugs = known;
    }
    return known;
  }
}
