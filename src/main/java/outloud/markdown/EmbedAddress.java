package outloud.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a web address that tell what it shows.
 *
 * @param host in lower case, without {@code www.} and {@code m.}
 * @param path with its first slash, without its last
 * @param query without its question mark
 */
record EmbedAddress(String host, String path, String query) {

  static EmbedAddress of(String url) {
    int scheme = url.indexOf("//");
    String plain = (scheme < 0 ? url : url.substring(scheme + 2)).replace("&amp;", "&");
    int hash = plain.indexOf('#');
    plain = hash < 0 ? plain : plain.substring(0, hash);
    // The players of old wrote their arguments without a question mark.
    int mark = plain.indexOf('?') < 0 ? plain.indexOf('&') : plain.indexOf('?');
    String query = mark < 0 ? "" : plain.substring(mark + 1);
    plain = mark < 0 ? plain : plain.substring(0, mark);
    int slash = plain.indexOf('/');
    String host = (slash < 0 ? plain : plain.substring(0, slash)).toLowerCase(Locale.ROOT);
    String path = slash < 0 ? "" : plain.substring(slash);
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return new EmbedAddress(withoutPrefix(host), path, query);
  }

  private static String withoutPrefix(String host) {
    for (String prefix : new String[] {"www.", "m.", "music."}) {
      if (host.startsWith(prefix)) {
        return host.substring(prefix.length());
      }
    }
    return host;
  }

  /**
   * The whole pattern, then what stood for each {@code *} and {@code #}; empty when the pattern
   * does not fit. {@code #} is a number; what follows a pattern that ends in a part is let through.
   */
  List<String> parts(String pattern) {
    int mark = pattern.indexOf('?');
    String[] wanted = (mark < 0 ? pattern : pattern.substring(0, mark)).split("/", -1);
    String[] given = path.split("/", -1);
    List<String> parts = new ArrayList<>(List.of(pattern));
    boolean open = mark < 0 && pattern.endsWith("*");
    if (given.length < wanted.length || (given.length > wanted.length && !open)) {
      return List.of();
    }
    for (int i = 0; i < wanted.length; i++) {
      if (!fits(wanted[i], given[i], parts)) {
        return List.of();
      }
    }
    return mark < 0 || fitsQuery(pattern.substring(mark + 1), parts) ? parts : List.of();
  }

  private static boolean fits(String wanted, String given, List<String> parts) {
    int star = Math.max(wanted.indexOf('*'), wanted.indexOf('#'));
    if (star < 0) {
      return wanted.equals(given);
    }
    String before = wanted.substring(0, star);
    String part = given.startsWith(before) ? given.substring(before.length()) : "";
    boolean number = wanted.charAt(star) == '#';
    boolean right =
        !part.isEmpty() && (!number || part.chars().allMatch(c -> c >= '0' && c <= '9'));
    parts.add(part);
    return right;
  }

  private boolean fitsQuery(String wanted, List<String> parts) {
    String value = argument(wanted.substring(0, wanted.indexOf('=')));
    parts.add(value);
    return !value.isEmpty();
  }

  private String argument(String name) {
    for (String argument : query.split("&")) {
      if (argument.startsWith(name + "=")) {
        return argument.substring(name.length() + 1);
      }
    }
    return "";
  }

  /** Where a video shall begin: {@code t=90}, {@code t=1m30s}, {@code start=90}; 0 when unsaid. */
  int seconds() {
    String written = argument("t").isEmpty() ? argument("start") : argument("t");
    int seconds = 0;
    int number = 0;
    for (int i = 0; i < Math.min(8, written.length()); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        number = number * 10 + c - '0';
      } else {
        seconds += number * (c == 'h' ? 3600 : c == 'm' ? 60 : 1);
        number = 0;
      }
    }
    return seconds + number;
  }
}
