package outloud.bench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the local links of pages to the files that were written. */
final class Links {
  private final Set<String> files;
  private final Map<String, PageFile> pages;
  private final String base;

  /**
   * @param files all files of the output folder, by path
   * @param base what absolute addresses of the site begin with
   */
  Links(Set<String> files, Map<String, PageFile> pages, String base) {
    this.files = files;
    this.pages = pages;
    this.base = base;
  }

  /** The addresses of a page that lead nowhere, each with what is wrong. */
  List<Broken> broken(PageFile page) {
    List<Broken> broken = new ArrayList<>();
    for (String address : page.addresses()) {
      String why = why(page, address.strip());
      if (!why.isEmpty()) {
        broken.add(new Broken(page.path(), address, why));
      }
    }
    return broken;
  }

  /** An address and why it leads nowhere. */
  record Broken(String page, String address, String why) {}

  private String why(PageFile page, String address) {
    // A site that does not know its own address has none that a text could mean.
    boolean own = address.startsWith(base) && !base.startsWith("http://localhost");
    boolean below = !path(base).isEmpty() && (address + "/").startsWith(path(base) + "/");
    String local =
        own
            ? address.substring(base.length())
            : below ? "/" + address.substring(path(base).length()).replaceFirst("^/", "") : address;
    if (local.isEmpty()
        || local.startsWith("//")
        || local.matches("(?s)(?i)[a-z][a-z0-9+.-]*:.*")) {
      return local.matches("(?is)(javascript|vbscript|file):.*") ? "scheme" : "";
    }
    int hash = local.indexOf('#');
    String fragment = hash < 0 ? "" : local.substring(hash + 1);
    String path = (hash < 0 ? local : local.substring(0, hash)).replaceFirst("\\?.*", "");
    String file = path.isEmpty() ? page.path() : file(resolve(page.path(), PageFile.decoded(path)));
    if (file == null) {
      return "no file";
    }
    PageFile target = pages.get(file);
    boolean known =
        fragment.isEmpty()
            || fragment.equals("top")
            || fragment.startsWith(":~:")
            || target == null
            || target.anchors().contains(fragment)
            || target.anchors().contains(PageFile.decoded(fragment));
    return known ? "" : "no anchor";
  }

  /** What stands before every path of the site; empty when it has its host to itself. */
  private static String path(String base) {
    return base.replaceFirst("^[a-z]+://[^/]*", "").replaceFirst("/$", "");
  }

  private String file(String path) {
    for (String candidate :
        List.of(path, path + "index.html", path + "/index.html", path + ".html")) {
      if (files.contains(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  /** A path in the output folder, from one that a page says. */
  private static String resolve(String page, String path) {
    List<String> parts = new ArrayList<>();
    if (!path.startsWith("/")) {
      String[] folders = page.split("/");
      parts.addAll(List.of(folders).subList(0, folders.length - 1));
    }
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        if (!parts.isEmpty()) {
          parts.removeLast();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts) + (path.endsWith("/") && !parts.isEmpty() ? "/" : "");
  }
}
