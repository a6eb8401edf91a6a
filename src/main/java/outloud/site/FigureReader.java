package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import outloud.data.DataCodes;
import outloud.data.Node;
import outloud.data.Trees;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.diagnostic.Outcome;
import outloud.document.Document;
import outloud.markdown.Target;
import outloud.source.LineMap;
import outloud.source.Locator;
import outloud.source.SourceFile;
import outloud.source.SourcePath;
import outloud.source.Span;

/**
 * Reads {@code figures:} of a project, a list of {@code {title, unit, kind, columns}} with a table
 * in a {@code file} beside the project or under {@code data}.
 */
final class FigureReader {
  /** More lines in one drawing cannot be told apart. */
  private static final int MOST_COLUMNS = 4;

  private static final List<String> KEYS =
      List.of("title", "unit", "kind", "columns", "file", "data");
  private static final DataCodes BROKEN =
      new DataCodes(Code.FIGURE_NO_TABLE, Code.FIGURE_NO_TABLE, false);

  private final References references;
  private final Locator locator;
  private final List<Diagnostic> diagnostics;

  FigureReader(References references, Locator locator, List<Diagnostic> diagnostics) {
    this.references = references;
    this.locator = locator;
    this.diagnostics = diagnostics;
  }

  /** Those of a project, in the order of its list; what cannot be drawn is left out. */
  List<Figure> read(Document project) {
    Optional<Node> written = WrittenPaths.value(project, "figures");
    List<Figure> figures = new ArrayList<>();
    if (written.isPresent() && written.get() instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Mapping keys) {
          figure(project, keys).ifPresent(figures::add);
        } else {
          notAList(project, item);
        }
      }
    } else if (written.isPresent()) {
      notAList(project, written.get());
    }
    return figures;
  }

  private void notAList(Document project, Node place) {
    report(
        Code.FRONT_MATTER_WRONG_TYPE,
        locator.at(project.path(), place.span()),
        "`figures` is a list, and each figure has keys",
        "Write it like this: `- {title: Tests, file: tests.csv}`.");
  }

  private Optional<Figure> figure(Document project, Node.Mapping keys) {
    strangers(project, keys);
    String file = text(keys, "file");
    String title = text(keys, "title");
    Optional<FigureTable> table =
        file.isEmpty() ? written(project, keys, title) : beside(project, keys, file, title);
    if (table.isEmpty()) {
      return Optional.empty();
    }
    List<String> columns = columns(project, keys, table.get());
    List<Figure.Row> rows = table.get().rows(columns);
    diagnostics.addAll(table.get().diagnostics());
    boolean nothing = rows.stream().allMatch(row -> row.values().stream().allMatch(d -> d.isNaN()));
    if (nothing) {
      report(
          Code.FIGURE_NO_TABLE,
          locator.at(project.path(), keys.span()),
          "there is no number to draw here",
          "The first column of a table are dates, each other column numbers under a name.");
      return Optional.empty();
    }
    String address = file.isEmpty() ? "" : address(project, file);
    String name = title.isEmpty() ? String.join(", ", columns) : title;
    return Optional.of(
        new Figure(name, text(keys, "unit"), shape(project, keys), columns, rows, address));
  }

  private void strangers(Document project, Node.Mapping keys) {
    for (Node.Entry entry : keys.entries()) {
      if (!KEYS.contains(entry.key())) {
        report(
            Code.FRONT_MATTER_UNKNOWN_KEY,
            locator.at(project.path(), entry.keySpan()),
            "a figure has no key `" + entry.key() + "`",
            Nearest.hint(entry.key(), KEYS));
      }
    }
  }

  private Optional<FigureTable> written(Document project, Node.Mapping keys, String title) {
    if (keys.get("data").orElse(keys) instanceof Node.Mapping data && data != keys) {
      Function<Span, Location> places = span -> locator.at(project.path(), span);
      return Optional.of(FigureTable.ofKeys(data, title, places));
    }
    report(
        Code.FIGURE_NO_TABLE,
        locator.at(project.path(), keys.span()),
        "this figure has neither `file` nor `data`",
        "Name a CSV or YAML file beside the project, or write numbers by date under `data`.");
    return Optional.empty();
  }

  private Optional<FigureTable> beside(
      Document project, Node.Mapping keys, String written, String title) {
    Optional<SourceFile> file = path(project.path(), written).flatMap(locator::file);
    if (file.isEmpty()) {
      report(
          Code.FIGURE_NO_TABLE,
          locator.at(project.path(), keys.get("file").orElse(keys).span()),
          "there is no file `" + written + "` beside this project",
          "Paths are relative to this file, or begin with `/`.");
      return Optional.empty();
    }
    LineMap lines = file.get().lines();
    Outcome<FigureTable> table =
        file.get().path().extension().matches("ya?ml")
            ? Trees.yaml(file.get(), BROKEN)
                .map(data -> FigureTable.ofKeys(data, title, lines::location))
            : Trees.csv(file.get(), Code.FIGURE_NO_TABLE)
                .map(rows -> FigureTable.ofRows(rows, lines::location));
    // A broken table stops no build: its project is there without the drawing.
    table.diagnostics().forEach(diagnostics::add);
    return table.value();
  }

  /** A path as authors write it; nothing for one that leads out of the content. */
  private static Optional<SourcePath> path(SourcePath from, String written) {
    List<String> parts = new ArrayList<>();
    String whole = written.startsWith("/") ? written : from.folder() + "/" + written;
    for (String part : whole.split("/")) {
      if (part.equals("..") && parts.isEmpty()) {
        return Optional.empty();
      } else if (part.equals("..")) {
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourcePath(String.join("/", parts)));
  }

  private String address(Document project, String file) {
    return references.path(project.path(), Target.Kind.LINK, file).url().orElse("");
  }

  private List<String> columns(Document project, Node.Mapping keys, FigureTable table) {
    List<String> columns = new ArrayList<>();
    for (Node wanted : items(keys)) {
      if (wanted instanceof Node.Scalar name
          && table.has(name.text(), locator.at(project.path(), name.span()))) {
        columns.add(name.text());
      }
    }
    if (columns.isEmpty()) {
      columns.addAll(table.names());
    }
    if (columns.size() > MOST_COLUMNS) {
      report(
          Code.FIGURE_NO_COLUMN,
          locator.at(project.path(), keys.span()),
          "of " + columns.size() + " columns the first " + MOST_COLUMNS + " are drawn",
          "Name those that count under `columns:`, or make a second figure.");
    }
    return columns.subList(0, Math.min(columns.size(), MOST_COLUMNS));
  }

  private static List<Node> items(Node.Mapping keys) {
    Node node = keys.get("columns").orElse(Node.Mapping.EMPTY);
    return node instanceof Node.Sequence list
        ? list.items()
        : Stream.of(node).filter(Node.Scalar.class::isInstance).toList();
  }

  private Figure.Shape shape(Document project, Node.Mapping keys) {
    String kind = text(keys, "kind");
    if (!Set.of("", "line", "bar").contains(kind)) {
      report(
          Code.FRONT_MATTER_WRONG_TYPE,
          locator.at(project.path(), keys.get("kind").orElse(keys).span()),
          "there is no kind of figure `" + kind + "`",
          "It is `line`, unless you write `bar`.");
    }
    return kind.equals("bar") ? Figure.Shape.BAR : Figure.Shape.LINE;
  }

  private void report(Code code, Location place, String message, String hint) {
    diagnostics.add(Diagnostic.of(code, place, message, hint));
  }

  private static String text(Node.Mapping keys, String key) {
    return keys.get(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text().strip())
        .orElse("");
  }
}
