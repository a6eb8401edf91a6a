package outloud.thread;

import java.util.List;
import java.util.TreeSet;

/**
 * What a network would make of plain words although the author meant nothing by it: {@code
 * README.md} a link, {@code @Override} a mention, {@code #include} a hashtag, {@code $HOME} a
 * cashtag.
 */
final class Accidents {
  /** Breaks an entity and cannot be seen; costs 1 on X. */
  static final String BREAK = "\u200b";

  private static final int LONGEST_CASHTAG = 6;

  private final String text;
  private final TreeSet<Integer> places = new TreeSet<>();

  private Accidents(String text) {
    this.text = text;
  }

  /** The offsets before which a {@link #BREAK} undoes them, in order. */
  static List<Integer> in(String text, Network network) {
    Accidents accidents = new Accidents(text);
    switch (network) {
      case X, BLUESKY, THREADS -> {
        accidents.names();
        accidents.domains();
      }
      case MASTODON -> accidents.names();
      case LINKEDIN -> {}
    }
    return accidents.places.isEmpty() ? List.of() : List.copyOf(accidents.places);
  }

  /** A bare host is a file's or a type's name; with a path after it, it is meant as an address. */
  private void domains() {
    for (Urls.Url url : Urls.in(unnamed())) {
      boolean meant =
          url.hasScheme() || hasPath(url) || text.regionMatches(true, url.start(), "www.", 0, 4);
      for (int i = url.start(); !meant && i < url.hostEnd(); i++) {
        if (text.charAt(i) == '.') {
          places.add(i);
        }
      }
    }
  }

  private boolean hasPath(Urls.Url url) {
    return url.hasMore() && text.charAt(url.hostEnd()) == '/';
  }

  /** The text as it reads once its names are broken: what comes after one may be a domain. */
  private String unnamed() {
    if (places.isEmpty()) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int place : places) {
      chars[place - 1] = ' ';
    }
    return new String(chars);
  }

  private void names() {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length - 1; i++) {
      char c = chars[i];
      // Nearly every char is none of the five.
      boolean possible = c <= '@' ? c == '@' || c == '#' || c == '$' : c >= '＃';
      if (possible && isEntity(c, i)) {
        places.add(i + 1);
      }
    }
  }

  private boolean isEntity(char c, int at) {
    return switch (c) {
      case '@', '＠' -> isMention(at);
      case '#', '＃' -> isHashtag(at);
      case '$' -> isCashtag(at);
      default -> false;
    };
  }

  /** VALID_MENTION_OR_LIST of twitter-text 3.1.0. */
  private boolean isMention(int at) {
    char next = text.charAt(at + 1);
    return (UrlCharacters.isAsciiAlphanumeric(next) || next == '_')
        && (at == 0
            || (!UrlCharacters.isAsciiAlphanumeric(text.charAt(at - 1))
                && "_!#$%&*".indexOf(text.charAt(at - 1)) < 0));
  }

  /** VALID_HASHTAG of twitter-text 3.1.0: letters and digits, one letter at least. */
  private boolean isHashtag(int at) {
    if (at > 0 && (isTag(text.codePointBefore(at)) || text.charAt(at - 1) == '&')) {
      return false;
    }
    int c = 0;
    for (int i = at + 1; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (!isTag(c)) {
        return false;
      }
      if (!Character.isDigit(c) && c != '_') {
        return true;
      }
    }
    return false;
  }

  /** Whether a hashtag goes on with this. */
  static boolean isTag(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** VALID_CASHTAG of twitter-text 3.1.0, without its rare endings. */
  private boolean isCashtag(int at) {
    int end = at + 1;
    while (end < text.length() && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    return (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
        && end > at + 1
        && end - at - 1 <= LONGEST_CASHTAG;
  }

  private static boolean isAsciiLetter(char c) {
    return UrlCharacters.isAsciiAlphanumeric(c) && !Character.isDigit(c);
  }
}
