package outloud.browser;

/**
 * A page of a site that is being served.
 *
 * @param path as readers see it, like {@code /posts/hello/}
 * @param kind what it is one of: the record that its template sees, or the name of a draft's file
 * @param html as it was made
 */
record ServedPage(ServedSite site, String path, String kind, String html) {

  String address() {
    return site.address(path);
  }

  /** The same page with a fault in it, which the gates must see. */
  ServedPage spoilt(String from, String to) {
    if (!html.contains(from)) {
      throw new IllegalArgumentException(path + " has no " + from);
    }
    String bad = html.replace(from, to);
    return new ServedPage(site, site.put(bad, "html"), kind, bad);
  }

  /** The same page with more style. */
  ServedPage styled(String css) {
    return spoilt(
        "</head>", "<link rel=\"stylesheet\" href=\"" + site.put(css, "css") + "\">\n</head>");
  }

  /** The same page with one more script. */
  ServedPage scripted(String script) {
    return spoilt("</head>", "<script src=\"" + site.put(script, "js") + "\"></script>\n</head>");
  }

  @Override
  public String toString() {
    return site + " " + path;
  }
}
