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
    for (String path : written) {
      if (path.endsWith(".html") && !Files.exists(source.resolve(path))) {
        page(path);
      }
    }
    findings.pages = pages.size();
    links(written);
    return findings;
  }

  private void countPosts(Set<String> texts) throws IOException {
    Set<String> known = new HashSet<>(report.others());
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

  private void page(String path) throws IOException {
    List<ParseError> errors = new ArrayList<>();
    Document document = PageFile.parse(output.resolve(path), errors);
    PageFile page = PageFile.of(path, document, errors);
    pages.put(path, page);
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
    List<String> wanted = Prose.words(written);
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
    posts
        .values()
        .forEach(post -> findings.add("published without a page", post.source(), post.output()));
    Links links = new Links(written, pages, base);
    for (PageFile page : pages.values()) {
      for (Links.Broken broken : links.broken(page)) {
        String from = sources.getOrDefault(page.path(), "");
        boolean said = !from.isEmpty() && isReported(from, broken.address());
        findings.add(
            said ? "link broken, reported" : "link broken",
            from.isEmpty() ? page.path() : from,
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

  private boolean isReported(String from, String address) {
    String plain = PageFile.decoded(address);
    return report.of(from).stream()
        .filter(each -> each.code().startsWith("link/"))
        .anyMatch(each -> each.message().contains(plain) || each.message().contains(address));
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
