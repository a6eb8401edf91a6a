package outloud.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Target;
import outloud.source.SourceFile;
import outloud.source.SourcePath;

/**
 * The author's own thread in a file beside the post: {@code thread.md} in its folder, or {@code
 * my-post.thread.md} beside {@code my-post.md}. Segments are parted by lines of three hyphens.
 */
public record ThreadFile(SourcePath path, List<Segment> segments) {
  private static final String NAME = "thread";

  public ThreadFile {
    segments = List.copyOf(segments);
  }

  /** A segment as it is, but for its links: pieces of text and what they lead to. */
  public record Segment(List<Piece> pieces) {
    public Segment {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of a segment. */
  public sealed interface Piece {
    /** Words that stay as they are. */
    record Words(String text) implements Piece {}

    /** A link: {@code [words](target)}. */
    record Link(String words, Target target) implements Piece {}

    /** A picture that goes with the segment: {@code ![alt](target)}. */
    record Picture(String alt, Target target) implements Piece {}
  }

  /** The name of the post that a file of this name is the thread of, without its ending. */
  public static Optional<String> owner(SourcePath path) {
    String name = path.name();
    String stem = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    if (stem.equals(NAME)) {
      return path.folder().isEmpty() ? Optional.empty() : Optional.of(path.folder() + "/index");
    }
    String ending = "." + NAME;
    boolean beside = stem.length() > ending.length() && stem.endsWith(ending);
    String folder = path.folder().isEmpty() ? "" : path.folder() + "/";
    return beside
        ? Optional.of(folder + stem.substring(0, stem.length() - ending.length()))
        : Optional.empty();
  }

  /** What stands in such a file; HTML comments and empty segments are left out. */
  public static ThreadFile of(SourceFile file) {
    return new ThreadFile(file.path(), ThreadPieces.segments(file.text(), file.path()));
  }

  /** All references in it, in the order of the text. */
  public List<Target.Reference> references() {
    List<Target.Reference> references = new ArrayList<>();
    for (Segment segment : segments) {
      for (Piece piece : segment.pieces()) {
        Target target = target(piece);
        if (target instanceof Target.Reference reference) {
          references.add(reference);
        }
      }
    }
    return references;
  }

  private static @Nullable Target target(Piece piece) {
    if (piece instanceof Piece.Link link) {
      return link.target();
    }
    return piece instanceof Piece.Picture picture ? picture.target() : null;
  }
}
