package outloud.thread;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;

/**
 * The URLs that X finds in a text, with or without a scheme. One pass by hand over what
 * twitter-text 3.1.0 says as a regular expression (Regex.VALID_URL, Extractor.extractURLs): same
 * answers, but no backtracking.
 */
final class Urls {
  /** Longer ones are no URLs: Extractor.MAX_URL_LENGTH. */
  private static final int LONGEST = 4096;

  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_SHORT_LINK = 40;
  private static final String SHORT_LINK_HOST = "t.co";

  private final String text;
  private final List<Url> found = new ArrayList<>();
  private final Hosts hosts;

  private Urls(String text) {
    this.text = text;
    this.hosts = new Hosts(text);
  }

  /**
   * A URL in a text.
   *
   * @param hostEnd where its host ends
   */
  record Url(int start, int hostStart, int hostEnd, int end) {
    boolean hasScheme() {
      return hostStart > start;
    }

    /** Whether there is anything after the host: a port, a path, a query. */
    boolean hasMore() {
      return end > hostEnd;
    }
  }

  /** All URLs, in order. */
  static List<Url> in(String text) {
    return nextDot(text, 0) < 0 ? List.of() : new Urls(text).find();
  }

  /**
   * The next dot that a top-level domain may stand behind, or -1: no domain begins with a digit.
   */
  private static int nextDot(String text, int from) {
    for (int dot = text.indexOf('.', from); dot >= 0; dot = text.indexOf('.', dot + 1)) {
      char next = dot + 1 < text.length() ? text.charAt(dot + 1) : ' ';
      if (next >= 'A' && (next <= 'Z' || next >= 'a')) {
        return dot;
      }
    }
    return -1;
  }

  private List<Url> find() {
    // Like a regular expression that wants a character before the URL and tries that one first.
    int at = 0;
    if (!text.isEmpty() && UrlCharacters.isBefore(text.codePointAt(0))) {
      int second = Character.charCount(text.codePointAt(0));
      int end = tryAt(second);
      at = end > second ? end + 1 : 0;
    }
    int dot = -1;
    while (at < text.length()) {
      if (dot < at) {
        // Every host has a dot, and no URL goes over a space.
        dot = nextDot(text, at);
        if (dot < 0) {
          break;
        }
        at = wordStart(at, dot);
      }
      boolean opens = at == 0 || UrlCharacters.isBefore(text.codePointBefore(at));
      int end = opens ? tryAt(at) : at;
      at = end > at ? end + 1 : at + 1;
    }
    return found;
  }

  /** Where the word of a dot begins, not before {@code from}. */
  private int wordStart(int from, int dot) {
    int start = dot;
    while (start > from && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  /** Where a match from here ends, whether it counts or not; the same place when there is none. */
  private int tryAt(int start) {
    int host = start + schemeLength(start);
    int hostEnd = hosts.end(host, host > start || endsWithScheme(start));
    if (hostEnd == host) {
      return start;
    }
    int end = query(path(port(hostEnd)));
    if (host == start && start > 0 && "-_./".indexOf(text.charAt(start - 1)) >= 0) {
      return end;
    }
    Url url = new Url(start, host, hostEnd, end);
    String name = text.substring(host, hostEnd);
    if (name.equalsIgnoreCase(SHORT_LINK_HOST) && host > start) {
      shortLink(url);
    } else if (isPossible(name, end - start)) {
      found.add(url);
    }
    return end;
  }

  private int schemeLength(int at) {
    if (at >= text.length() || (text.charAt(at) != 'h' && text.charAt(at) != 'H')) {
      return 0;
    }
    if (text.regionMatches(true, at, "https://", 0, 8)) {
      return 8;
    }
    return text.regionMatches(true, at, "http://", 0, 7) ? 7 : 0;
  }

  private boolean endsWithScheme(int end) {
    return end >= 7 && (schemeLength(end - 7) == 7 || (end >= 8 && schemeLength(end - 8) == 8));
  }

  private int port(int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return at < text.length() && text.charAt(at) == ':' && end > at + 1 ? end : at;
  }

  private int path(int at) {
    if (at >= text.length() || text.charAt(at) != '/') {
      return at;
    }
    int end = at + 1;
    int last = end;
    while (end < text.length()) {
      int balanced = parentheses(end, 2);
      if (balanced > end) {
        end = balanced;
        last = end;
      } else if (UrlCharacters.isPath(text.charAt(end))) {
        end++;
        last = UrlCharacters.isPathEnd(text.charAt(end - 1)) ? end : last;
      } else {
        break;
      }
    }
    return last;
  }

  /** The end of balanced parentheses with something in them; the same place when there are none. */
  private int parentheses(int at, int levels) {
    if (levels == 0 || text.charAt(at) != '(') {
      return at;
    }
    int end = at + 1;
    boolean nested = false;
    while (end < text.length() && text.charAt(end) != ')') {
      int inner = nested ? end : parentheses(end, levels - 1);
      if (inner > end) {
        nested = true;
        end = inner;
      } else if (UrlCharacters.isPath(text.charAt(end))) {
        end++;
      } else {
        return at;
      }
    }
    return end < text.length() && end > at + 1 ? end + 1 : at;
  }

  private int query(int at) {
    if (at >= text.length() || text.charAt(at) != '?') {
      return at;
    }
    int last = at;
    for (int end = at + 1; end < text.length() && UrlCharacters.isQuery(text.charAt(end)); end++) {
      last = UrlCharacters.isQueryEnd(text.charAt(end)) ? end + 1 : last;
    }
    return last;
  }

  /** X's own short links end with their first word. */
  private void shortLink(Url url) {
    int slug = url.hostEnd() + 1;
    int end = slug;
    while (end < url.end() && UrlCharacters.isAsciiAlphanumeric(text.charAt(end))) {
      end++;
    }
    if (end <= slug) {
      found.add(url);
    } else if (end - slug <= LONGEST_SHORT_LINK) {
      found.add(new Url(url.start(), url.hostStart(), url.hostEnd(), query(end)));
    }
  }

  /** By RFC 3490 and 1035, as Extractor.isValidHostAndLength. */
  private static boolean isPossible(String host, int length) {
    if (length > LONGEST) {
      return false;
    }
    if (host.chars().allMatch(c -> c < 0x80)) {
      int label = 0;
      for (int i = 0; i < host.length(); i++) {
        label = host.charAt(i) == '.' ? 0 : label + 1;
        if (label > LONGEST_LABEL) {
          return false;
        }
      }
      return true;
    }
    try {
      return !IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).isEmpty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      return false;
    }
  }
}
