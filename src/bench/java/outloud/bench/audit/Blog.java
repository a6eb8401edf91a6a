package outloud.bench.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import outloud.bench.audit.BuildReport.PostLine;

/** Audits one built blog: its source folder, Outloud's report and the output folder. */
final class Blog {
  private final Path source;
  private final Path output;
  private final BuildReport report;
  private final String base;
  private final Map<String, PageFile> pages = new TreeMap<>();
  private final Map<String, PostLine> posts = new HashMap<>();
  private final Map<String, String> copied = new HashMap<>();
  /** The posts that show other notes, or parts of them. */
  private final Set<String> embeds = new HashSet<>();

  private final Findings findings = new Findings();

  Blog(Path source, Path output, BuildReport report, String base) {
    this.source = source;
    this.output = output;
    this.report = report;
    this.base = base;
  }

  /** Reads everything and compares. */
  Findings audit() throws IOException {
    Set<String> texts = files(source, "(?i).*\\.(md|mdx|markdown)");
    texts.removeIf(path -> path.matches("(?s)(.*/)?([.]|node_modules/).*"));
    findings.sources = texts.size();
    countPosts(texts);
    Set<String> written = files(output, ".*");
    Map<String, List<String>> own = ownPages();
    for (String path : written) {
      if (path.endsWith(".html")) {
        page(path, own);
      }
    }
    findings.pages = pages.size() - copied.size();
    links(written);
    return findings;
  }

  private void countPosts(Set<String> texts) throws IOException {
    Set<String> known = new HashSet<>();
    report.others().forEach(other -> known.add(other.source()));
    for (PostLine post : report.posts()) {
      known.add(post.source());
      findings.count("status " + post.status());
      if (post.status().equals("published")) {
        posts.put(post.output(), post);
        findings.titled += post.title().isBlank() ? 0 : 1;
        findings.dated += post.date().isBlank() ? 0 : 1;
        if (post.date().isBlank()) {
          findings.add("undated", post.source(), "");
        }
      }
      claims(post);
    }
    for (String text : texts) {
      if (!known.contains(text) && !known.contains(text.replaceFirst("^content/", ""))) {
        findings.add("not in the report", text, "");
      }
    }
  }

  private void claims(PostLine post) throws IOException {
    Path file = file(post);
    if (!Files.exists(file)) {
      findings.add("reported, but not there", post.source(), "");
      return;
    }
    Claims claims = Claims.of(post.source(), read(file));
    if (!claims.agrees(post.title())) {
      findings.add(
          "title differs", post.source(), claims.title().orElse("") + " ≠ " + post.title());
    }
    claims
        .day()
        .filter(day -> !post.date().startsWith(day))
        .ifPresent(day -> findings.add("date differs", post.source(), day + " ≠ " + post.date()));
    if (claims.draft() && post.status().equals("published")) {
      findings.add("draft published", post.source(), "");
    }
    if (post.status().equals("refused")) {
      findings.add("refused", post.source(), "");
    }
  }

  /** The author's own HTML files, by name. */
  private Map<String, List<String>> ownPages() throws IOException {
    Map<String, List<String>> own = new HashMap<>();
    for (String path : files(source, "(?s).*[.]html")) {
      own.computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), _ -> new ArrayList<>())
          .add(path);
    }
    return own;
  }

  /** The file that was published as it is and is this one; empty when Outloud made the page. */
  private String original(String path, Map<String, List<String>> own) throws IOException {
    String name = path.substring(path.lastIndexOf('/') + 1);
    for (String file : own.getOrDefault(name, List.of())) {
      boolean same = ("/" + file).endsWith("/" + path);
      if (same && Files.mismatch(source.resolve(file), output.resolve(path)) < 0) {
        return file;
      }
    }
    return "";
  }

  /** Of a page that the author made and Outloud copied, only the links are looked at. */
  private void page(String path, Map<String, List<String>> own) throws IOException {
    List<ParseError> errors = new ArrayList<>();
    Document document = PageFile.parse(output.resolve(path), errors);
    PageFile page = PageFile.of(path, document, errors);
    pages.put(path, page);
    String original = original(path, own);
    if (!original.isEmpty()) {
      copied.put(path, original);
      return;
    }
    page.twice().forEach(id -> findings.add("id twice", path, "#" + id));
    page.faults()
        .forEach(
            fault -> findings.add(fault.startsWith("HTML") ? "HTML error" : "form", path, fault));
    page.foreign().forEach(each -> findings.add("loads from elsewhere", path, each));
    PostLine post = posts.remove(path);
    if (post != null) {
      text(post, document);
    }
  }

  private void text(PostLine post, Document document) throws IOException {
    Element article = document.selectFirst("main");
    Remains remains = Remains.of(article == null ? document.body() : article);
    String written = read(file(post));
    if (written.contains("![[")) {
      embeds.add(post.source());
    }
    Tongue tongue = Tongue.of(source, post);
    for (String tag : remains.tags()) {
      if (tongue.isSyntax(tag, written)) {
        boolean said = isReported(post, written, tag);
        findings.add(said ? "tag seen, reported" : "tag seen", post.source(), tag);
      }
    }
    for (String mark : remains.marks()) {
      findings.add("mark seen", post.source(), mark);
    }
    boolean dendron = post.dialect().equals("dendron");
    // Dendron has the words of a link first.
    String firsts = "\\[\\[([^\\]|\n]*)\\|[^\\]\n]*\\]\\]";
    String read = dendron ? written.replaceAll(firsts, "$1") : written;
    List<String> wanted = Prose.words(read);
    List<String> missing = Words.missing(wanted, remains.words());
    findings.words += wanted.size();
    findings.missing += missing.size();
    if (!missing.isEmpty()) {
      findings.lost(post.source(), wanted.size(), missing);
    }
  }

  /** Whether something was said of a line that holds the beginning of this tag. */
  private boolean isReported(PostLine post, String written, String tag) {
    String start = tag.replaceFirst("(?s)[\"'“”‘’\u2026–—\n].*", "");
    String probe = start.substring(0, Math.min(start.length(), 16)).strip();
    List<String> lines = written.lines().toList();
    return report.of(post.source()).stream()
        .filter(each -> each.code().startsWith("markdown/") || each.code().startsWith("link/"))
        .anyMatch(each ->
            each.line() > 0
                && each.line() <= lines.size()
                && lines.get(each.line() - 1).contains(probe));
  }

  private void links(Set<String> written) {
    Map<String, String> sources = new HashMap<>();
    report.posts().forEach(post -> sources.put(post.output(), post.source()));
    report.others().forEach(page -> sources.put(page.output(), page.source()));
    posts
        .values()
        .forEach(post -> findings.add("published without a page", post.source(), post.output()));
    Links links = new Links(written, pages, base);
    for (PageFile page : pages.values()) {
      for (Links.Broken broken : links.broken(page)) {
        if (copied.containsKey(page.path()) && broken.why().equals("scheme")) {
          continue; // What a page of the author's own runs is the author's.
        }
        String from = sources.getOrDefault(page.path(), page.path());
        from = copied.getOrDefault(page.path(), from);
        findings.add(
            isReported(from, broken) || isCopyReported(page, from)
                ? "link broken, reported"
                : "link broken",
            from,
            broken.address() + " (" + broken.why() + ")");
      }
    }
    report.complaints().stream()
        .filter(each -> each.code().startsWith("link/"))
        .forEach(each -> findings.add("said: " + each.code(), each.place(), each.message()));
    report.complaints().stream()
        .filter(each -> !each.code().startsWith("link/"))
        .forEach(each -> findings.add("said: " + each.code(), each.place(), each.message()));
  }

  /** The faults of a file that was copied are told in one sentence. */
  private boolean isCopyReported(PageFile page, String from) {
    return copied.containsKey(page.path())
        && report.of(from).stream().anyMatch(each -> each.code().equals("link/broken"));
  }

  /**
   * Whether the report says this of the file: a missing place on a page is told by its name alone,
   * whatever the address of the page; a missing file by its path, with or without the site's host.
   */
  private boolean isReported(String from, Links.Broken broken) {
    String plain = PageFile.decoded(broken.address()).strip();
    int hash = plain.indexOf('#');
    boolean place = broken.why().equals("no anchor");
    String code = place ? "link/no-anchor" : "link/";
    String path = (hash < 0 ? plain : plain.substring(0, hash)).replaceFirst("[?].*", "");
    String local = path.startsWith(base) ? path.substring(base.length()) : path;
    String named = place ? "`" + plain.substring(hash) + "`" : local;
    // What is wrong in a note is said of that note, wherever it is shown.
    List<BuildReport.Complaint> said = embeds.contains(from) ? report.complaints() : report.of(from);
    return said.stream()
        .filter(each -> each.code().startsWith(code))
        .anyMatch(each -> each.message().contains(named));
  }

  /** Posts are named from their own folder, and in another tool's repository from its root. */
  private Path file(PostLine post) {
    Path file = source.resolve(post.source());
    return Files.exists(file) ? file : source.resolve("content").resolve(post.source());
  }

  private static Set<String> files(Path folder, String pattern) throws IOException {
    Set<String> found = new HashSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(Files::isRegularFile)
            .map(path -> folder.relativize(path).toString())
            .filter(path -> path.matches("(?s)" + pattern))
            .forEach(found::add);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
    return found;
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
