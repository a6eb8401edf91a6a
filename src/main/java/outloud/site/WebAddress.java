package outloud.site;

/** Whether a text is an address that a page may lead its readers to. */
public final class WebAddress {
  private WebAddress() {}

  /** An {@code http} or {@code https} address with a host, in one word. */
  public static boolean is(String text) {
    int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : 0;
    if (host == 0 || text.length() == host || text.charAt(host) == '/') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '"' || c == '<' || c == '>' || Character.isISOControl(c)) {
        return false;
      }
    }
    return true;
  }
}
