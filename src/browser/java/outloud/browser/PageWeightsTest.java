package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The README's table of what pages weigh is what the pages of the own site weigh. {@code
 * -Doutloud.rewrite=true} writes it anew.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@ExtendWith(Gates.class)
class PageWeightsTest {
  private static final Path README = Path.of("README.md");
  private static final String HEAD =
      "| Page | HTML | Style | Script | All three, gzipped |\n|---|---:|---:|---:|---:|\n";

  /** What the author writes every day may change the weights this much before they are wrong. */
  private static final double TOLERANCE = 0.15;

  private static final Map<String, String> PAGES = pages();

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("Home", "/");
    pages.put("A post of 700 words", "/posts/why-outloud/");
    pages.put("A tag", "/tags/java/");
    pages.put("Archive", "/archive/");
    pages.put("Portfolio", "/portfolio/");
    pages.put("A project", "/projects/outloud/");
    pages.put("Links", "/links/");
    pages.put("Search", "/search/");
    return pages;
  }

  @Test
  void theReadmesTableIsMeasured(Sites sites) throws IOException {
    List<List<Integer>> measured = new ArrayList<>();
    for (String path : PAGES.values()) {
      measured.add(measured(sites.own().page(path)));
    }
    String readme = Files.readString(README);
    int from = readme.indexOf(HEAD) + HEAD.length();
    assertTrue(from >= HEAD.length(), "README.md has no table of weights");
    int to = readme.indexOf("\n\n", from) + 1;
    if (Boolean.getBoolean("outloud.rewrite")) {
      Files.writeString(README, readme.substring(0, from) + table(measured) + readme.substring(to));
      return;
    }
    List<String> told = readme.substring(from, to).lines().toList();
    assertEquals(PAGES.size(), told.size());
    for (int i = 0; i < told.size(); i++) {
      compare(told.get(i), measured.get(i));
    }
  }

  private static void compare(String row, List<Integer> measured) {
    String[] cells = row.split("\\|");
    for (int i = 0; i < measured.size(); i++) {
      double told = Double.parseDouble(cells[i + 2].replace("kB", "").strip()) * 1000;
      double off = Math.abs(told - measured.get(i));
      assertTrue(
          off <= 60 + told * TOLERANCE, () -> row + " but measured " + measured + " bytes");
    }
  }

  private static List<Integer> measured(ServedPage page) throws IOException {
    Document html = Jsoup.parse(page.html());
    List<String> styles = texts(page, html, "link[rel=stylesheet]", "href");
    List<String> scripts = texts(page, html, "script[src]", "src");
    int zipped = zipped(page.html());
    for (List<String> list : List.of(styles, scripts)) {
      for (String text : list) {
        zipped += zipped(text);
      }
    }
    return List.of(length(List.of(page.html())), length(styles), length(scripts), zipped);
  }

  private static List<String> texts(
      ServedPage page, Document html, String selector, String attribute) {
    return html.select(selector).eachAttr(attribute).stream().map(page.site()::text).toList();
  }

  private static int length(List<String> texts) {
    return texts.stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  private static String table(List<List<Integer>> measured) {
    StringBuilder table = new StringBuilder();
    int row = 0;
    for (String name : PAGES.keySet()) {
      table.append("| ").append(name).append(" |");
      for (int bytes : measured.get(row)) {
        table.append(String.format(Locale.ROOT, " %.1f kB |", bytes / 1000.0));
      }
      table.append('\n');
      row++;
    }
    return table.toString();
  }
}
