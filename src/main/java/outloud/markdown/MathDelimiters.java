package outloud.markdown;

import outloud.markdown.MathSymbols.Symbol;

/** Writes the delimiters of formulas that grow, or that the author sized. */
final class MathDelimiters {
  private final MathReader reader;

  MathDelimiters(MathReader reader) {
    this.reader = reader;
  }

  /** From {@code \left} to its {@code \right}, with what stands between them. */
  String left() {
    StringBuilder row = new StringBuilder("<mrow>").append(growing(delimiter(), "prefix"));
    row.append(inside());
    while (reader.tokens.take("\\middle")) {
      row.append(growing(delimiter(), "infix")).append(inside());
    }
    if (!reader.tokens.take("\\right")) {
      return reader.fail("\\left");
    }
    return row.append(growing(delimiter(), "postfix")).append("</mrow>").toString();
  }

  private String inside() {
    StringBuilder inside = new StringBuilder("<mrow>");
    String next = reader.tokens.peek();
    while (!next.equals("\\right") && !next.equals("\\middle") && !next.isEmpty()) {
      inside.append(reader.part(inside.length() == "<mrow>".length()));
      next = reader.tokens.peek();
    }
    return inside.append("</mrow>").toString();
  }

  private static String growing(String delimiter, String form) {
    return delimiter.isEmpty()
        ? ""
        : "<mo stretchy=\"true\" form=\"" + form + "\">" + delimiter + "</mo>";
  }

  /** The next delimiter in this size. */
  String sized(String size) {
    String delimiter = delimiter();
    return "<mo stretchy=\"true\" minsize=\""
        + size
        + "\" maxsize=\""
        + size
        + "\">"
        + delimiter
        + "</mo>";
  }

  /** The escaped character of the next delimiter; empty for the full stop, which is none. */
  private String delimiter() {
    String token = reader.tokens.next();
    if (token.startsWith("\\")) {
      Symbol symbol = MathSymbols.find(token.substring(1));
      return symbol == null ? reader.fail(token) : Html.text(symbol.text());
    }
    return switch (token) {
      case "." -> "";
      case "<" -> "⟨";
      case ">" -> "⟩";
      case "", "{", "}" -> reader.fail("\\left");
      default -> Html.text(token);
    };
  }
}
