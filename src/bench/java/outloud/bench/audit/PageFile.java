package outloud.bench.audit;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** An HTML page of the output folder: what it links to, its ids, and what is wrong in its form. */
record PageFile(
    String path,
    List<String> addresses,
    Set<String> anchors,
    List<String> twice,
    List<String> faults,
    List<String> foreign) {
  private static final int PARSE_ERRORS = 20;

  /** Reads a page and hands its tree to the caller, who may look for more. */
  static Document parse(Path file, List<ParseError> errors) throws IOException {
    Parser parser = Parser.htmlParser().setTrackErrors(PARSE_ERRORS);
    Document document = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8), "", parser);
    errors.addAll(parser.getErrors());
    return document;
  }

  static PageFile of(String path, Document document, List<ParseError> errors) {
    Set<String> anchors = new HashSet<>();
    List<String> twice = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    errors.forEach(error -> faults.add("HTML: " + error.getErrorMessage()));
    for (Element element : document.select("[id]")) {
      if (element.id().isEmpty()) {
        faults.add("empty id");
      } else if (!anchors.add(element.id())) {
        twice.add(element.id());
      }
    }
    document.select("a[name]").forEach(element -> anchors.add(element.attr("name")));
    boolean stub = !document.select("meta[http-equiv=refresh]").isEmpty();
    int titles = document.select("h1").size();
    if (titles != 1 && !stub) {
      faults.add("H1 count is " + titles);
    }
    Element footer = document.selectFirst("footer.site-footer");
    if (footer != null && footer.parent() != document.body()) {
      faults.add("the site's footer is swallowed by <" + footer.parent().normalName() + ">");
    }
    return new PageFile(path, addresses(document), anchors, twice, faults, foreign(document));
  }

  /** All that browsers follow: what the attributes of unknown elements say is no address. */
  private static List<String> addresses(Document document) {
    List<String> found = new ArrayList<>();
    for (Element element : document.select("a[href], area[href], link[href], use[href]")) {
      found.add(element.attr("href"));
    }
    for (String name : List.of("src", "poster", "data-src")) {
      for (Element element : document.select("[" + name + "]")) {
        if (!element.tag().isKnownTag()) {
          continue;
        }
        found.add(element.attr(name));
      }
    }
    for (Element element : document.select("[srcset]")) {
      for (String part : element.attr("srcset").split(",\\s+")) {
        found.add(part.strip().split("\\s+")[0]);
      }
    }
    return found;
  }

  /** What the page loads from other hosts without being asked, pictures aside. */
  private static List<String> foreign(Document document) {
    List<String> found = new ArrayList<>();
    for (Element element :
        document.select("script[src], iframe[src], link[rel=stylesheet][href], embed[src]")) {
      String address = element.hasAttr("src") ? element.attr("src") : element.attr("href");
      if (address.matches("(?i)(https?:)?//.*")) {
        found.add("<" + element.normalName() + "> " + address);
      }
    }
    return found;
  }

  static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
