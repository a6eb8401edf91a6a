package outloud.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.markdown.Target.Kind;
import outloud.source.SourcePath;

/** Words what is wrong with a reference, and what the author probably meant. */
final class Complaints {
  private static final List<String> PICTURES =
      List.of(".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".bmp");

  static final String WORDS_STAY = "The words stay as plain text until the path is right.";

  private final Suggestions suggestions;

  Complaints(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  /** Nothing is there under this path. */
  Answer.Complaint missing(SourcePath from, Kind kind, String path) {
    String what =
        switch (kind) {
          case LINK, REF -> "page or file";
          case PICTURE -> isPicture(path) ? "picture" : "file";
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

  private static boolean isPicture(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    boolean other = WrittenPath.hasExtension(path);
    for (String ending : PICTURES) {
      other &= !name.endsWith(ending);
    }
    return !other;
  }

  private static String stays(Kind kind) {
    return switch (kind) {
      case LINK, REF, POST_URL -> WORDS_STAY;
      case PICTURE, WIKI_EMBED -> "Paths are relative to this file, or begin with `/`.";
      case WIKILINK -> "The words stay as plain text until there is one.";
    };
  }

  /** There is something under the path when it is written in another case. */
  static Answer.Complaint wrongCase(SourcePath from, String path, Destination right) {
    String name =
        path.startsWith("/")
            ? WrittenPath.decoded(right.address())
            : WrittenPath.relative(from.folder(), right.path());
    return new Answer.Complaint(
        Code.LINK_WRONG_CASE,
        "`" + path + "` is written `" + name + "`, and most web servers tell the two apart",
        "Write `" + name + "`.",
        name.equalsIgnoreCase(path) ? path : "",
        name);
  }

  /** The path is one of the author's own machine. */
  Answer.Complaint onAMachine(SourcePath from, String written) {
    String path = written.replace('\\', '/');
    return new Answer.Complaint(
        Code.LINK_BROKEN,
        "`" + written + "` is a place on your own machine, where no reader can look",
        suggestions
            .path(from, WrittenPath.decoded(WrittenPath.lastSegment(path)))
            .map(name -> "Did you mean `" + name + "`?")
            .orElse("Put the file into the content folder and write its path from this file."));
  }
}
