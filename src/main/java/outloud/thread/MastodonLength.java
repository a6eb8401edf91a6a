package outloud.thread;

import java.util.List;

/**
 * Mastodon's length: graphemes; a URL counts 23, {@code @user@domain} as {@code @user}. The server
 * (StatusLengthValidator) counts only http(s) URLs so, the web client (counter.js) those without a
 * scheme, too: the larger of both counts.
 */
record MastodonLength() implements WeightedLength {
  private static final int URL = 23;

  @Override
  public int count(String written) {
    String text = withoutMentionDomains(written);
    List<Urls.Url> urls = Urls.in(text);
    if (urls.isEmpty()) {
      return Graphemes.count(text);
    }
    int both = 0;
    int server = 0;
    int client = 0;
    int from = 0;
    for (Urls.Url url : urls) {
      both += Graphemes.count(text.substring(from, url.start()));
      int whole = Graphemes.count(text.substring(url.start(), url.end()));
      server += url.hasScheme() ? URL : whole;
      client += URL;
      from = url.end();
    }
    return both + Graphemes.count(text.substring(from)) + Math.max(server, client);
  }

  private static String withoutMentionDomains(String text) {
    if (text.indexOf('@') < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int end = mentionName(text, i);
      if (end == i) {
        kept.append(text.charAt(i++));
      } else {
        kept.append(text, i, end);
        i = mentionDomain(text, end);
      }
    }
    return kept.toString();
  }

  /** The end of {@code @name} from here; the same place when there is none. */
  private static int mentionName(String text, int at) {
    boolean opens = text.charAt(at) == '@' && (at == 0 || isBeforeMention(text.charAt(at - 1)));
    int end = at + 1;
    while (opens && end < text.length() && isName(text.charAt(end))) {
      end++;
    }
    return opens && end > at + 1 ? end : at;
  }

  private static boolean isBeforeMention(char c) {
    return !isName(c) && c != '/' && c != '@';
  }

  /** The end of {@code @domain.tld} from here; the same place when there is none. */
  private static int mentionDomain(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '@') {
      return at;
    }
    int end = new Hosts(text).end(at + 1, false);
    return end > at + 1 ? end : at;
  }

  private static boolean isName(char c) {
    return UrlCharacters.isAsciiAlphanumeric(c) || c == '_';
  }
}
