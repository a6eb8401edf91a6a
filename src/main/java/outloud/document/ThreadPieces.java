package outloud.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import outloud.document.ThreadFile.Piece;
import outloud.document.ThreadFile.Segment;
import outloud.markdown.Target;
import outloud.source.SourcePath;
import outloud.source.Span;

/** Takes the text of a thread's file to pieces: segments, and the links and pictures in them. */
final class ThreadPieces {
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  /** A link is shorter; so that a line of nothing but brackets is read in no time. */
  private static final int LONGEST = 4000;

  private final String text;
  private final SourcePath from;
  private final int end;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int at;

  private ThreadPieces(String text, Span part, SourcePath from) {
    this.text = text;
    this.from = from;
    this.at = part.start();
    this.end = part.end();
  }

  /** The segments of a text; those in which nothing stands are left out. */
  static List<Segment> segments(String text, SourcePath from) {
    List<Segment> segments = new ArrayList<>();
    for (Span part : parts(text)) {
      Segment segment = new Segment(new ThreadPieces(text, part, from).read());
      if (!segment.pieces().isEmpty()) {
        segments.add(segment);
      }
    }
    return segments;
  }

  /** What stands between lines of three hyphens or more, but not those in a block of code. */
  private static List<Span> parts(String text) {
    List<Span> parts = new ArrayList<>();
    String fence = "";
    int start = 0;
    for (Line line = Line.at(text, 0); line.start() < text.length(); ) {
      String plain = line.plain();
      if (fence.isEmpty() && (plain.startsWith("```") || plain.startsWith("~~~"))) {
        fence = plain.substring(0, 3);
      } else if (!fence.isEmpty() && plain.startsWith(fence)) {
        fence = "";
      } else if (fence.isEmpty() && isDivider(plain)) {
        parts.add(new Span(start, line.start()));
        start = line.next();
      }
      line = Line.at(text, line.next());
    }
    parts.add(new Span(start, text.length()));
    return parts;
  }

  private static boolean isDivider(String line) {
    int hyphens = 0;
    while (hyphens < line.length() && line.charAt(hyphens) == '-') {
      hyphens++;
    }
    return hyphens >= 3 && hyphens == line.length();
  }

  private List<Piece> read() {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '<' && text.startsWith(COMMENT, at)) {
        int close = text.indexOf(COMMENT_END, at, end);
        at = close < 0 ? end : close + COMMENT_END.length();
      } else if (c == '`') {
        code();
      } else if (c == '[' || (c == '!' && text.startsWith("![", at))) {
        bracket();
      } else if (c == '\r') {
        at++;
      } else {
        words.append(c);
        at++;
      }
    }
    flush();
    return stripped(pieces);
  }

  /** A run of backticks, and all that stands before the next run of the same length. */
  private void code() {
    int open = at;
    while (open < end && text.charAt(open) == '`') {
      open++;
    }
    String ticks = text.substring(at, open);
    int close = text.indexOf(ticks, open, end);
    int next = close < 0 ? open : close + ticks.length();
    words.append(text, at, next);
    at = next;
  }

  /** {@code [words](target)} or {@code ![alt](target)}, or else only a character. */
  private void bracket() {
    boolean picture = text.charAt(at) == '!';
    int open = picture ? at + 1 : at;
    int close = closing(open, '[', ']');
    boolean link = close > 0 && close + 1 < end && text.charAt(close + 1) == '(';
    int last = link ? closing(close + 1, '(', ')') : -1;
    Target target = last < 0 ? null : target(close + 2, last, picture);
    if (last < 0) {
      words.append(text, at, open + 1);
      at = open + 1;
      return;
    }
    String label = text.substring(open + 1, close).strip();
    if (target == null) {
      words.append(picture ? "" : label);
    } else {
      flush();
      pieces.add(picture ? new Piece.Picture(label, target) : new Piece.Link(label, target));
    }
    at = last + 1;
  }

  /** Where the bracket closes that opens here, on this line; -1 when it does not. */
  private int closing(int open, char opens, char closes) {
    int depth = 0;
    int last = Math.min(end, open + LONGEST);
    for (int i = open; i < last; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return -1;
      }
      if (c == opens) {
        depth++;
      } else if (c == closes && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** What stands in the round brackets of a link; null when nobody may follow it. */
  private @Nullable Target target(int from, int to, boolean picture) {
    int start = from;
    while (start < to && text.charAt(start) == ' ') {
      start++;
    }
    boolean angle = start < to && text.charAt(start) == '<';
    int stop = start;
    while (stop < to && text.charAt(stop) != (angle ? '>' : ' ')) {
      stop++;
    }
    start += angle ? 1 : 0;
    String path = text.substring(Math.min(start, stop), stop);
    String lower = path.toLowerCase(Locale.ROOT);
    if (path.isEmpty()) {
      return null;
    }
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      return new Target.Url(path);
    }
    if (lower.matches("[a-z][a-z0-9+.-]*:.*")) {
      return null;
    }
    Target.Kind kind = picture ? Target.Kind.PICTURE : Target.Kind.LINK;
    return new Target.Reference(kind, path, this.from, new Span(start, stop));
  }

  private void flush() {
    if (!words.isEmpty()) {
      pieces.add(new Piece.Words(words.toString()));
      words.setLength(0);
    }
  }

  /** Without blanks at the ends of the segment; nothing at all when there is nothing else. */
  private static List<Piece> stripped(List<Piece> pieces) {
    if (!pieces.isEmpty() && pieces.getFirst() instanceof Piece.Words(String first)) {
      pieces.set(0, new Piece.Words(first.stripLeading()));
    }
    if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Words(String last)) {
      pieces.set(pieces.size() - 1, new Piece.Words(last.stripTrailing()));
    }
    pieces.removeIf(piece -> piece instanceof Piece.Words(String words) && words.isEmpty());
    return pieces;
  }
}
