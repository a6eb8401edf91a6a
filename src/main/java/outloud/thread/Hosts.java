package outloud.thread;

import java.util.Locale;
import java.util.Set;

/** Where a host that X would link ends, by twitter-text 3.1.0's Regex.URL_VALID_DOMAIN. */
final class Hosts {
  private static final Set<String> TOP_LEVEL_DOMAINS = WordList.of("top-level-domains.txt");
  private static final int LONGEST_TOP_LEVEL_DOMAIN = longest();

  /** What top-level domains in other scripts begin with. */
  private static final String OTHER_INITIALS = otherInitials();

  /** Longer than any host can be; keeps hostile texts cheap. */
  private static final int WINDOW = 512;

  private final String text;

  /** From here to there all labels are known to lead to no host. */
  private int barrenFrom = -1;

  private int barrenTo = -1;

  /** For all hosts of a text. */
  Hosts(String text) {
    this.text = text;
  }

  private static int longest() {
    int longest = 0;
    for (String domain : TOP_LEVEL_DOMAINS) {
      longest = Math.max(longest, domain.length());
    }
    return longest;
  }

  private static String otherInitials() {
    StringBuilder initials = new StringBuilder();
    for (String domain : TOP_LEVEL_DOMAINS) {
      if (domain.charAt(0) >= 0x80) {
        initials.append(domain.charAt(0));
      }
    }
    return initials.toString();
  }

  /**
   * The end of the longest host from here; the same place when there is none.
   *
   * @param schemed whether a scheme stands before it, which allows a label in any script
   */
  int end(int start, boolean schemed) {
    int best = start;
    boolean barren = start > barrenFrom && start < barrenTo && text.charAt(start - 1) == '.';
    int label = barren ? barrenTo : start;
    int stop = Math.min(text.length(), start + WINDOW);
    while (label < stop) {
      int dot = label;
      boolean underscore = false;
      while (dot < stop && isInside(text.charAt(dot))) {
        underscore |= text.charAt(dot) == '_';
        dot++;
      }
      if (dot == label
          || dot >= stop
          || text.charAt(dot) != '.'
          || !UrlCharacters.isLabel(text.charAt(label))
          || !UrlCharacters.isLabel(text.charAt(dot - 1))) {
        break;
      }
      // A label with an underscore may only be a subdomain.
      if (!underscore) {
        best = punycode(text, dot + 1, topLevelDomain(text, dot + 1, best));
      }
      label = dot + 1;
    }
    barrenFrom = best != start ? -1 : barren ? barrenFrom : start;
    barrenTo = best != start ? -1 : label;
    return best == start && schemed ? unicodeHost(text, start) : best;
  }

  private static boolean isInside(char c) {
    return UrlCharacters.isLabel(c) || c == '-' || c == '_';
  }

  /** One label in any script and a top-level domain. */
  private static int unicodeHost(String text, int start) {
    int dot = start;
    int stop = Math.min(text.length(), start + WINDOW);
    while (dot < stop
        && (text.charAt(dot) == '-' || UrlCharacters.isUnicodeLabel(text.codePointAt(dot)))) {
      dot += Character.charCount(text.codePointAt(dot));
    }
    boolean isName =
        dot > start
            && dot < stop
            && text.charAt(dot) == '.'
            && text.charAt(start) != '-'
            && text.charAt(dot - 1) != '-';
    return isName ? topLevelDomain(text, dot + 1, start) : start;
  }

  /** The end of the top-level domain from here, or {@code otherwise}. */
  private static int topLevelDomain(String text, int at, int otherwise) {
    if (at >= text.length()) {
      return otherwise;
    }
    if (text.charAt(at) < 0x80) {
      int end = at;
      while (end < text.length() && UrlCharacters.isAsciiAlphanumeric(text.charAt(end))) {
        end++;
      }
      if (end - at <= LONGEST_TOP_LEVEL_DOMAIN
          && isBoundary(text, end)
          && TOP_LEVEL_DOMAINS.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
        return end;
      }
      return otherwise;
    }
    if (OTHER_INITIALS.indexOf(text.charAt(at)) < 0) {
      return otherwise;
    }
    int longest = Math.min(text.length(), at + LONGEST_TOP_LEVEL_DOMAIN);
    for (int end = longest; end > at; end--) {
      if (isBoundary(text, end) && TOP_LEVEL_DOMAINS.contains(text.substring(at, end))) {
        return end;
      }
    }
    return otherwise;
  }

  private static boolean isBoundary(String text, int at) {
    return at >= text.length()
        || (!UrlCharacters.isAsciiAlphanumeric(text.charAt(at))
            && "@+-".indexOf(text.charAt(at)) < 0);
  }

  private static int punycode(String text, int at, int otherwise) {
    if (!text.regionMatches(true, at, "xn--", 0, 4)) {
      return otherwise;
    }
    int end = at + 4;
    while (end < text.length()
        && (UrlCharacters.isAsciiAlphanumeric(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end > at + 4 ? end : otherwise;
  }
}
