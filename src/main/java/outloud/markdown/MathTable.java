package outloud.markdown;

import java.util.ArrayList;
import java.util.List;

/** Writes the environments of formulas: matrices, cases, aligned lines. */
final class MathTable {
  private final MathReader reader;
  private final MathTokens tokens;

  MathTable(MathReader reader) {
    this.reader = reader;
    this.tokens = reader.tokens;
  }

  /** What stands between {@code \begin{name}} and its {@code \end}. */
  String environment(String name) {
    String plain = name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
    return switch (plain) {
      case "matrix", "smallmatrix" -> rows(name, "c");
      case "pmatrix" -> fenced("(", rows(name, "c"), ")");
      case "bmatrix" -> fenced("[", rows(name, "c"), "]");
      case "Bmatrix" -> fenced("{", rows(name, "c"), "}");
      case "vmatrix" -> fenced("|", rows(name, "c"), "|");
      case "Vmatrix" -> fenced("‖", rows(name, "c"), "‖");
      case "cases" -> fenced("{", rows(name, "l"), "");
      case "rcases" -> fenced("", rows(name, "l"), "}");
      case "array" -> rows(name, tokens.raw());
      case "aligned", "align", "split", "eqnarray", "alignat", "alignedat" -> {
        if (plain.endsWith("at")) {
          tokens.raw();
        }
        yield rows(name, plain.equals("eqnarray") ? "rcl" : "rl");
      }
      case "gather", "gathered", "equation", "multline" -> rows(name, "c");
      default -> reader.fail("\\begin{" + name + "}");
    };
  }

  /** Lines above each other between braces. */
  String stack() {
    if (!tokens.take("{")) {
      return reader.fail("\\substack");
    }
    StringBuilder table = new StringBuilder("<mtable rowspacing=\"0\">");
    StringBuilder line = new StringBuilder();
    while (!tokens.peek().equals("}") && !tokens.peek().isEmpty()) {
      if (tokens.take("\\\\")) {
        table.append("<mtr><mtd>").append(line).append("</mtd></mtr>");
        line.setLength(0);
      } else {
        line.append(reader.part(line.isEmpty()));
      }
    }
    tokens.take("}");
    return table.append("<mtr><mtd>").append(line).append("</mtd></mtr></mtable>").toString();
  }

  private static String fenced(String open, String table, String close) {
    return "<mrow>"
        + (open.isEmpty() ? "" : "<mo stretchy=\"true\" form=\"prefix\">" + open + "</mo>")
        + table
        + (close.isEmpty() ? "" : "<mo stretchy=\"true\" form=\"postfix\">" + close + "</mo>")
        + "</mrow>";
  }

  /** All rows; {@code columns} are TeX's {@code l}, {@code c} and {@code r}, used in turn. */
  private String rows(String name, String columns) {
    boolean display = !name.contains("matrix") && !name.equals("array") && !name.endsWith("cases");
    StringBuilder table = new StringBuilder("<mtable");
    table.append(display ? " displaystyle=\"true\">" : ">");
    boolean more = true;
    while (more) {
      boolean line = tokens.take("\\hline");
      if (tokens.peek().equals("\\end") || tokens.peek().isEmpty()) {
        break;
      }
      table.append("<mtr>");
      int column = 0;
      do {
        String style = classes(columns, column++, line);
        table.append("<mtd").append(style).append('>').append(cell()).append("</mtd>");
      } while (tokens.take("&"));
      table.append("</mtr>");
      more = tokens.take("\\\\") || tokens.take("\\cr");
      tokens.optional();
    }
    if (!tokens.take("\\end") || !tokens.raw().equals(name)) {
      return reader.fail("\\begin{" + name + "}");
    }
    return table.append("</mtable>").toString();
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    while (!isCellEnd(tokens.peek())) {
      cell.append(reader.part(cell.isEmpty()));
    }
    return cell.toString();
  }

  private static boolean isCellEnd(String token) {
    return token.isEmpty()
        || token.equals("&")
        || token.equals("\\\\")
        || token.equals("\\cr")
        || token.equals("\\end");
  }

  private static String classes(String columns, int column, boolean line) {
    String letters = columns.replaceAll("[^lcr]", "");
    char letter = letters.isEmpty() ? 'c' : letters.charAt(column % letters.length());
    boolean pair = columns.equals("rl") || columns.equals("rcl");
    List<String> classes = new ArrayList<>();
    if (letter != 'c') {
      classes.add(letter == 'l' ? "left" : "right");
    }
    if (letter != 'c' && pair) {
      classes.add("pair");
    }
    if (line) {
      classes.add("above");
    }
    if (bar(columns, column)) {
      classes.add("bar");
    }
    return classes.isEmpty() ? "" : " class=\"" + String.join(" ", classes) + "\"";
  }

  /** Whether a bar stands in front of this column. */
  private static boolean bar(String columns, int column) {
    int seen = 0;
    for (int i = 0; i < columns.length(); i++) {
      if (columns.charAt(i) == '|' && seen == column) {
        return true;
      }
      seen += "lcr".indexOf(columns.charAt(i)) >= 0 ? 1 : 0;
    }
    return false;
  }
}
