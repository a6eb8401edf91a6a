package outloud.bench.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Audits built blogs and prints one Markdown table: run by {@code src/bench/audit}, which says how.
 * Each argument is {@code LABEL=SOURCE=BUILT}; the folder BUILT holds {@code public}, {@code
 * report.json} and the words of {@code time -v} in {@code time}, and takes {@code audit.md}.
 */
public final class Audit {
  private static final List<String> HEADS =
      List.of(
          "blog",
          "files",
          "posts",
          "held",
          "refused",
          "not listed",
          "pages",
          "title %",
          "date %",
          "title≠",
          "date≠",
          "tags seen",
          "(reported)",
          "marks seen",
          "links silent",
          "(reported)",
          "words lost %",
          "posts > 2 %",
          "ids twice",
          "form",
          "HTML errors",
          "foreign",
          "s",
          "CPU s",
          "MB");

  private Audit() {}

  /** Prints the table. */
  public static void main(String[] arguments) throws IOException {
    System.out.println("| " + String.join(" | ", HEADS) + " |");
    System.out.println("|---" + "|---:".repeat(HEADS.size() - 1) + "|");
    for (String argument : arguments) {
      String[] parts = argument.split("=", 3);
      Path built = Path.of(parts[2]);
      System.out.println("| " + String.join(" | ", row(parts[0], Path.of(parts[1]), built)) + " |");
    }
  }

  private static List<String> row(String label, Path source, Path built) throws IOException {
    if (!Files.exists(built.resolve("report.json"))) {
      return List.of(label, "not built");
    }
    BuildReport report = BuildReport.read(built.resolve("report.json"));
    Path pages = built.resolve("public");
    Findings found = new Blog(source, pages, report, base(pages.resolve("index.html"))).audit();
    Files.writeString(built.resolve("audit.md"), found.details(label));
    int posts = found.of("status published");
    List<String> row = new ArrayList<>(List.of(label));
    for (int count :
        List.of(
            found.sources,
            posts,
            found.of("status draft") + found.of("status future") + found.of("status expired"),
            found.of("status refused"),
            found.of("not in the report"),
            found.pages)) {
      row.add(String.valueOf(count));
    }
    row.add(share(found.titled, posts));
    row.add(share(found.dated, posts));
    for (String kind :
        List.of(
            "title differs",
            "date differs",
            "tag seen",
            "tag seen, reported",
            "mark seen",
            "link broken",
            "link broken, reported")) {
      row.add(String.valueOf(found.of(kind)));
    }
    row.add(
        String.format(
            Locale.ROOT, "%.2f", found.words == 0 ? 0 : 100.0 * found.missing / found.words));
    row.add(String.valueOf(found.poor(2)));
    for (String kind : List.of("id twice", "form", "HTML error", "loads from elsewhere")) {
      row.add(String.valueOf(found.of(kind)));
    }
    String time =
        Files.exists(built.resolve("time")) ? Files.readString(built.resolve("time")) : "";
    row.add(seconds(time));
    row.add(processor(time));
    row.add(megabytes(time));
    return row;
  }

  /** What all addresses of the site begin with, as its first page says. */
  private static String base(Path home) throws IOException {
    String html = Files.exists(home) ? Files.readString(home) : "";
    Matcher canonical = Pattern.compile("rel=\"canonical\" href=\"([^\"]*?)/?\"").matcher(html);
    return canonical.find() ? canonical.group(1) : "http://localhost:8080";
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }

  private static String seconds(String time) {
    Matcher clock =
        Pattern.compile("Elapsed[^\\n]*: (?:(\\d+):)?(\\d+):([\\d.]+)\\s").matcher(time);
    if (!clock.find()) {
      return "–";
    }
    double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
    double all =
        3600 * hours + 60 * Double.parseDouble(clock.group(2)) + Double.parseDouble(clock.group(3));
    return String.format(Locale.ROOT, "%.1f", all);
  }

  private static String processor(String time) {
    Matcher used = Pattern.compile("(?:User|System) time[^:]*: ([\\d.]+)").matcher(time);
    double all = 0;
    while (used.find()) {
      all += Double.parseDouble(used.group(1));
    }
    return String.format(Locale.ROOT, "%.1f", all);
  }

  private static String megabytes(String time) {
    Matcher kilobytes = Pattern.compile("Maximum resident[^:]*: (\\d+)").matcher(time);
    return kilobytes.find() ? String.valueOf(Long.parseLong(kilobytes.group(1)) / 1024) : "–";
  }
}
