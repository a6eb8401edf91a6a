package outloud.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.source.Span;

/** A table of texts on its way to numbers by date: what is neither is reported where it stands. */
final class FigureTable {
  /** More complaints about one table say nothing new. */
  private static final int MOST_COMPLAINTS = 5;

  private final Function<Span, Location> places;
  private final List<String> names;
  private final List<Line> lines;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** One row as it is written: its date, and the cells by the names of their columns. */
  private record Line(Node.Scalar date, Map<String, Node.Scalar> cells) {}

  private FigureTable(Function<Span, Location> places, List<String> names, List<Line> lines) {
    this.places = places;
    this.names = names;
    this.lines = lines;
  }

  /** The table of a CSV file, whose first row names the columns and whose first column is dates. */
  static FigureTable ofRows(Node.Sequence rows, Function<Span, Location> places) {
    List<String> names = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    FigureTable table = new FigureTable(places, names, lines);
    if (rows.items().isEmpty()) {
      return table;
    }
    List<Node> head = cells(rows.items().getFirst());
    head.stream().skip(1).forEach(cell -> table.name((Node.Scalar) cell));
    for (Node row : rows.items().subList(1, rows.items().size())) {
      List<Node> cells = cells(row);
      if (cells.size() > head.size()) {
        String many = "this row has " + cells.size() + " cells, and the head has " + head.size();
        table.complain(
            Code.FIGURE_NO_COLUMN, cells.get(head.size()), many, "Name the column in the head.");
      }
      Map<String, Node.Scalar> named = new LinkedHashMap<>();
      for (int i = 1; i < Math.min(cells.size(), head.size()); i++) {
        named.put(names.get(i - 1), (Node.Scalar) cells.get(i));
      }
      lines.add(new Line((Node.Scalar) cells.getFirst(), named));
    }
    return table;
  }

  /** A second column of the same name would hide the first. */
  private void name(Node.Scalar cell) {
    if (names.contains(cell.text())) {
      complain(
          Code.FIGURE_NO_COLUMN,
          cell,
          "there are two columns `" + cell.text() + "`, and only the last one is drawn",
          "Give each column a name of its own.");
    }
    names.add(cell.text());
  }

  private static List<Node> cells(Node row) {
    return ((Node.Sequence) row).items();
  }

  /**
   * The table of YAML: from date to number, or from date to names with numbers.
   *
   * @param title the name of the column where numbers have none
   */
  static FigureTable ofKeys(Node.Mapping keys, String title, Function<Span, Location> places) {
    Set<String> names = new LinkedHashSet<>();
    List<Line> lines = new ArrayList<>();
    for (Node.Entry entry : keys.entries()) {
      Map<String, Node.Scalar> named = new LinkedHashMap<>();
      if (entry.value() instanceof Node.Mapping several) {
        for (Node.Entry one : several.entries()) {
          if (one.value() instanceof Node.Scalar number) {
            named.put(one.key(), number);
          }
        }
      } else if (entry.value() instanceof Node.Scalar number) {
        named.put(title, number);
      }
      names.addAll(named.keySet());
      lines.add(new Line(new Node.Scalar(entry.key(), false, entry.keySpan()), named));
    }
    return new FigureTable(places, List.copyOf(names), lines);
  }

  List<String> names() {
    return names.stream().distinct().toList();
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Reports a column that is wanted and not there. */
  boolean has(String column, Location wanted) {
    if (!names.contains(column)) {
      diagnostics.add(
          Diagnostic.of(
              Code.FIGURE_NO_COLUMN,
              wanted,
              "the table has no column `" + column + "`",
              Nearest.hint(column, names)));
    }
    return names.contains(column);
  }

  /** The rows of these columns by date; a row without a date is left out. */
  List<Figure.Row> rows(List<String> columns) {
    List<Figure.Row> rows = new ArrayList<>();
    for (Line line : lines) {
      String date = line.date().text();
      boolean dated = PartialDate.firstDay(date).isPresent();
      if (!dated) {
        complain(Code.FIGURE_BAD_DATE, line.date(), "`" + date + "` is no date", PartialDate.HINT);
      }
      List<Double> values = new ArrayList<>();
      for (String column : columns) {
        Node.Scalar cell = line.cells().get(column);
        values.add(cell == null || cell.text().isEmpty() ? Double.NaN : number(cell, column));
      }
      if (dated) {
        rows.add(new Figure.Row(date, values));
      }
    }
    rows.sort(Comparator.comparing(row -> PartialDate.firstDay(row.date()).orElseThrow()));
    return rows;
  }

  private double number(Node.Scalar cell, String column) {
    String text = cell.text();
    if (text.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
      return Double.parseDouble(text);
    }
    complain(Code.FIGURE_BAD_NUMBER, cell, "`" + text + "` is no number", hint(text, column));
    return Double.NaN;
  }

  private static String hint(String text, String column) {
    return text.matches("[+-]?[0-9][0-9., _']*")
        ? "Write it without thousands marks and with a point, like 1234.5."
        : "Leave the cell empty where there is none; `columns:` names what to draw if `"
            + column
            + "` is no column of numbers.";
  }

  private void complain(Code code, Node node, String message, String hint) {
    if (diagnostics.size() < MOST_COMPLAINTS) {
      diagnostics.add(Diagnostic.of(code, places.apply(node.span()), message, hint));
    }
  }
}
