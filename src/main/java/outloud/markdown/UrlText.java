package outloud.markdown;

import java.util.Locale;
import java.util.Set;

/** The rules of URLs, as far as links in posts need them. */
final class UrlText {
  /** Top-level domains that no file ends with; two letters are taken for a country. */
  private static final Set<String> TOP_LEVEL =
      Set.of(
          ("com org net edu gov mil int info biz name pro dev app xyz blog site online tech store"
                  + " shop design cloud page pages news club live life world today space website"
                  + " digital agency studio academy codes systems software services solutions"
                  + " social network media link links click wiki run sh chat video games gg tools"
                  + " guide guru community foundation museum travel art photo email eu")
              .split(" "));

  private UrlText() {}

  /** Whether it begins with a scheme: {@code https:}, {@code mailto:}. */
  static boolean hasScheme(String url) {
    int colon = url.indexOf(':');
    boolean words = url.startsWith(" ", colon + 1);
    if (colon < 2 || words || !Character.isLetter(url.charAt(0))) {
      return false;
    }
    return url.chars().limit(colon).allMatch(UrlText::isSchemeCharacter);
  }

  private static boolean isSchemeCharacter(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
  }

  /**
   * Whether it has a scheme and may all the same mean a file of the author's own: one on GitHub, or
   * one on the author's machine.
   */
  static boolean mayBeOwnFile(String url) {
    if (url.regionMatches(true, 0, "file:", 0, 5)) {
      return true;
    }
    int host = url.indexOf("//") + 2;
    if (url.startsWith("raw.githubusercontent.com/", host)) {
      return true;
    }
    boolean github = url.startsWith("github.com/", host) || url.startsWith("www.github.com/", host);
    return github && (url.indexOf("/blob/", host) > 0 || url.indexOf("/raw/", host) > 0);
  }

  /** Whether a browser would run it: white space and control characters do not hide a scheme. */
  static boolean isUnsafe(String url) {
    StringBuilder plain = new StringBuilder(32);
    url.chars().filter(c -> c > ' ' && c != 0x7F).limit(32).forEach(c -> plain.append((char) c));
    String start = plain.toString().toLowerCase(Locale.ROOT);
    return start.startsWith("javascript:")
        || start.startsWith("vbscript:")
        || start.startsWith("data:text/html")
        || start.startsWith("data:application/xhtml");
  }

  /** Whether it is a domain or a mail address whose scheme the author forgot. */
  static boolean lacksScheme(String destination) {
    int end = hostEnd(destination);
    String host = destination.substring(0, end);
    String rest = destination.substring(end);
    if (host.startsWith(".") || host.indexOf('.') < 0 || host.indexOf(':') >= 0) {
      return false;
    }
    int at = host.indexOf('@');
    String domain = at > 0 && rest.isEmpty() ? host.substring(at + 1) : host;
    if (!isDomain(domain)) {
      return false;
    }
    boolean www = domain.regionMatches(true, 0, "www.", 0, 4);
    boolean alone = rest.isEmpty() || rest.startsWith("#") || rest.startsWith("?");
    return www || at > 0 || ((!alone || !FileEnding.isFile(domain)) && isTopLevel(domain));
  }

  /** Of an address that lacks its scheme: whether it is a mail address and not a web address. */
  static boolean isMail(String destination) {
    int at = destination.indexOf('@');
    return at > 0 && at < hostEnd(destination) && !destination.regionMatches(true, 0, "www.", 0, 4);
  }

  private static int hostEnd(String destination) {
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      boolean port =
          c == ':' && i + 1 < destination.length() && Character.isDigit(destination.charAt(i + 1));
      if (c == '/' || c == '?' || c == '#' || port) {
        return i;
      }
    }
    return destination.length();
  }

  /** Labels of letters, digits and hyphens with a dot between them. */
  private static boolean isDomain(String host) {
    boolean labelled = false;
    for (int i = 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (c == '.' ? !labelled : !Character.isLetterOrDigit(c) && c != '-') {
        return false;
      }
      labelled = c != '.';
    }
    return labelled && host.indexOf('.') > 0;
  }

  private static boolean isTopLevel(String host) {
    String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean country = last.length() == 2 && last.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return country || TOP_LEVEL.contains(last);
  }

  /** Valid in an attribute and on the wire: spaces and marks that end a URL are percent-encoded. */
  static String encoded(String url) {
    StringBuilder encoded = new StringBuilder(url.length() + 8);
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c > ' ' && c != 0x7F && "\"<>\\^`{|}".indexOf(c) < 0) {
        encoded.append(c);
      } else {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        encoded.append('%').append(hex.length() < 2 ? "0" : "").append(hex);
      }
    }
    return encoded.toString();
  }

  /** What a card shows for a URL: host and path, without {@code www.} and a slash at the end. */
  static String label(String url) {
    int scheme = url.indexOf("://");
    String label = scheme < 0 ? url : url.substring(scheme + 3);
    label = label.startsWith("www.") ? label.substring(4) : label;
    int query = label.indexOf('?');
    int fragment = label.indexOf('#');
    int end = query < 0 ? label.length() : query;
    end = fragment < 0 ? end : Math.min(end, fragment);
    String path = label.substring(0, end);
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return path.isEmpty() ? url : path;
  }
}
