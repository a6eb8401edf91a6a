package outloud.bench.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What Outloud itself says of a build: its {@code --report} file.
 *
 * @param others the files that are named and are no posts: pages, projects, and what was left out
 */
record BuildReport(
    boolean succeeded, List<PostLine> posts, List<PostLine> others, List<Complaint> complaints) {
  /** One source file, as reported; its output is empty when it has no page. */
  record PostLine(
      String source, String title, String date, String output, String dialect, String status) {}

  /** One diagnostic. */
  record Complaint(
      String severity, String code, String path, int line, int column, String message) {
    String place() {
      return path + ":" + line + ":" + column;
    }
  }

  static BuildReport read(Path file) throws IOException {
    JsonNode root = new ObjectMapper().readTree(file.toFile());
    List<PostLine> posts = new ArrayList<>();
    root.path("posts").forEach(each -> posts.add(line(each)));
    List<PostLine> others = new ArrayList<>();
    root.path("documents").forEach(each -> others.add(line(each)));
    List<Complaint> complaints = new ArrayList<>();
    for (JsonNode each : root.path("diagnostics")) {
      complaints.add(
          new Complaint(
              text(each, "severity"),
              text(each, "code"),
              text(each, "path"),
              each.path("line").asInt(),
              each.path("column").asInt(),
              text(each, "message")));
    }
    return new BuildReport(root.path("succeeded").asBoolean(), posts, others, complaints);
  }

  private static PostLine line(JsonNode node) {
    return new PostLine(
        text(node, "source"),
        text(node, "title"),
        text(node, "date"),
        text(node, "output"),
        text(node, "dialect"),
        text(node, "status"));
  }

  /**
   * What is said of one source file; diagnostics name it behind the folder that the author gave.
   */
  List<Complaint> of(String source) {
    return complaints.stream()
        .filter(each -> each.path().equals(source) || each.path().endsWith("/" + source))
        .toList();
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).isNull() ? "" : node.path(name).asText("");
  }
}
