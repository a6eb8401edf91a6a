package outloud.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.document.Dialect;
import outloud.markdown.Target;
import outloud.markdown.Target.Kind;
import outloud.source.SourcePath;

/** Knows where every document and file is, and finds what an author's reference means. */
final class References {
  private static final SourcePath TOP = new SourcePath("index.md");

  private final Directory directory;
  private final PathCandidates candidates;
  private final Notes notes;
  private final Suggestions suggestions;
  private final OwnUrls own;
  private final Fragments fragments = new Fragments();
  private @Nullable Slugs slugs;

  References(Directory directory, List<Held> held, OwnUrls own) {
    this.directory = directory;
    this.candidates = new PathCandidates(directory, own.basePath());
    this.notes = new Notes(directory);
    this.suggestions = new Suggestions(directory, held);
    this.own = own;
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
      return Answer.nowhere(onAMachine(from, written));
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
      return fragments.answer(other, rest).with(Optional.of(wrongCase(from, path, other)));
    }
    boolean anywhere = kind == Kind.REF || isVault(from) || isEndOfPath(path);
    Optional<Notes.Found> named = anywhere ? named(from, path) : Optional.empty();
    return named
        .map(found -> fragments.answer(found.destination(), rest).with(found.complaint()))
        .orElseGet(() -> Answer.nowhere(missing(from, kind, path)));
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
        && page.document().document().dialect() == Dialect.OBSIDIAN;
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
    String heading = part.substring(Math.max(0, part.lastIndexOf('#') + 1)).strip();
    Destination page = directory.document(from);
    if (name.isEmpty()) {
      return page == null ? Answer.of(part) : here(page, fragments.heading(page, heading));
    }
    Optional<Notes.Found> found = note(from, name).or(() -> note(from, WrittenPath.decoded(name)));
    if (found.isPresent()) {
      return fragments.heading(found.get().destination(), heading).with(found.get().complaint());
    }
    return note(from, written)
        .map(whole -> fragments.heading(whole.destination(), "").with(whole.complaint()))
        .orElseGet(() -> Answer.nowhere(missing(from, kind, name)));
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
        .orElseGet(() -> Answer.nowhere(missing(from, Kind.POST_URL, name)));
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

  private Answer.Complaint missing(SourcePath from, Kind kind, String path) {
    String what =
        switch (kind) {
          case LINK, REF -> "page or file";
          case PICTURE -> "picture";
          case WIKI_EMBED -> "picture or note";
          case WIKILINK -> "note";
          case POST_URL -> "post";
        };
    Optional<String> kept = kind == Kind.PICTURE ? Optional.empty() : suggestions.kept(path);
    if (kept.isPresent()) {
      String why = "`" + path + "` is not on the site: " + kept.get();
      return new Answer.Complaint(Code.LINK_BROKEN, why, stays(kind));
    }
    boolean byName = kind == Kind.WIKILINK || kind == Kind.WIKI_EMBED || kind == Kind.POST_URL;
    Optional<String> near = byName ? suggestions.name(from, path) : suggestions.path(from, path);
    String hint = near.map(name -> "Did you mean `" + name + "`?").orElseGet(() -> stays(kind));
    return new Answer.Complaint(Code.LINK_BROKEN, "there is no " + what + " `" + path + "`", hint);
  }

  private static String stays(Kind kind) {
    return switch (kind) {
      case LINK, REF, POST_URL -> "The words stay as plain text until the path is right.";
      case PICTURE, WIKI_EMBED -> "Paths are relative to this file, or begin with `/`.";
      case WIKILINK -> "The words stay as plain text until there is one.";
    };
  }

  private static Answer.Complaint wrongCase(SourcePath from, String path, Destination right) {
    String name =
        path.startsWith("/")
            ? WrittenPath.decoded(right.address())
            : WrittenPath.relative(from.folder(), right.path());
    return new Answer.Complaint(
        Code.LINK_WRONG_CASE,
        "`" + path + "` is written `" + name + "`, and most web servers tell the two apart",
        "Write `" + name + "`.");
  }

  private Answer.Complaint onAMachine(SourcePath from, String written) {
    String path = written.replace('\\', '/');
    return new Answer.Complaint(
        Code.LINK_BROKEN,
        "`" + written + "` is a place on your own machine, where no reader can look",
        suggestions
            .path(from, WrittenPath.decoded(WrittenPath.lastSegment(path)))
            .map(name -> "Did you mean `" + name + "`?")
            .orElse("Put the file into the content folder and write its path from this file."));
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
