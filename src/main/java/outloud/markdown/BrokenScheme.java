package outloud.markdown;

/** The beginning of a web address with a mark missing: {@code http//}, {@code https:/}. */
final class BrokenScheme {
  private BrokenScheme() {}

  /** Where the broken scheme ends and the host begins; 0 for every other address. */
  static int end(String destination) {
    int end = nameEnd(destination);
    if (end == 0) {
      return 0;
    }
    boolean colon = destination.startsWith(":", end);
    int at = colon ? end + 1 : end;
    while (destination.startsWith("/", at)) {
      at++;
    }
    int slashes = at - end - (colon ? 1 : 0);
    boolean broken = colon ? slashes == 1 || slashes == 3 : slashes == 2;
    return broken && hasHost(destination, at) ? at : 0;
  }

  /** The scheme that was meant. */
  static String meant(String destination) {
    return nameEnd(destination) == 5 ? "https://" : "http://";
  }

  private static int nameEnd(String destination) {
    if (!destination.regionMatches(true, 0, "http", 0, 4)) {
      return 0;
    }
    return destination.regionMatches(true, 4, "s", 0, 1) ? 5 : 4;
  }

  /** Whether a domain with a dot begins here. */
  private static boolean hasHost(String destination, int from) {
    int slash = destination.indexOf('/', from);
    int end = slash < 0 ? destination.length() : slash;
    int dot = destination.indexOf('.', from);
    return dot > from && dot < end - 1;
  }
}
