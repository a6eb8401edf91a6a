package outloud.share;

import java.util.ArrayList;
import java.util.List;
import outloud.thread.Network;
import outloud.thread.Segment;
import outloud.thread.Segment.Facet.Kind;

/** Finds what a network shows as links in a segment's text. */
final class SegmentText {
  private SegmentText() {}

  /** A part of the text, in UTF-16 units. */
  record Part(int start, int end, Kind kind) {}

  /**
   * Links, tags and mentions in order: on Bluesky its facets, elsewhere what looks so. A name that
   * is pasted into LinkedIn is no mention: there it must be chosen from a list.
   */
  static List<Part> parts(Segment segment, Network network) {
    if (network == Network.BLUESKY) {
      return told(segment);
    }
    List<Part> parts = seen(segment.text());
    parts.removeIf(part -> part.kind() == Kind.MENTION && network == Network.LINKEDIN);
    return parts;
  }

  private static List<Part> told(Segment segment) {
    List<Part> parts = new ArrayList<>();
    String text = segment.text();
    int at = 0;
    int bytes = 0;
    for (Segment.Facet facet : segment.facets()) {
      int start = -1;
      while (at < text.length() && bytes < facet.end()) {
        start = bytes == facet.start() ? at : start;
        int character = text.codePointAt(at);
        at += Character.charCount(character);
        bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
      }
      if (start >= 0) {
        parts.add(new Part(start, at, facet.kind()));
      }
    }
    return parts;
  }

  private static List<Part> seen(String text) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      int end = at;
      if (begins && (text.startsWith("https://", at) || text.startsWith("http://", at))) {
        end = urlEnd(text, at);
        parts.add(new Part(at, end, Kind.LINK));
      } else if (begins && (c == '#' || c == '@')) {
        end = nameEnd(text, at + 1, c == '@');
        if (end > at + 1) {
          parts.add(new Part(at, end, c == '#' ? Kind.TAG : Kind.MENTION));
        }
      }
      at = Math.max(at + 1, end);
    }
    return parts;
  }

  private static int urlEnd(String text, int start) {
    int end = start;
    int open = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      char c = text.charAt(end);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open < 0) {
        break;
      }
      end++;
    }
    while (end > start && ".,;:!?\"'”’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** A name with letters in it; one of a person may have a server. */
  private static int nameEnd(String text, int start, boolean person) {
    int end = start;
    boolean letters = false;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean next = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
      boolean joint = person && end > start && next && (c == '.' || c == '@' || c == '-');
      if (!Character.isLetterOrDigit(c) && c != '_' && !joint) {
        break;
      }
      letters |= Character.isLetter(c);
      end++;
    }
    return letters ? end : start;
  }
}
