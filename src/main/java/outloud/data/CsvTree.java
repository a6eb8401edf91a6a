package outloud.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;
import outloud.source.SourceFile;
import outloud.source.Span;

/** CSV (RFC 4180) as a located tree: a list of rows, each a list of texts. */
final class CsvTree {
  private CsvTree() {}

  static Outcome<Node.Sequence> read(SourceFile file, Code broken) {
    String text = file.text();
    LineMap lines = file.lines();
    List<Node> rows = new ArrayList<>();
    try (CsvParser parser = new CsvFactory().createParser(text)) {
      parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator(text)));
      parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        Node.Sequence row = row(parser, text);
        if (!isBlank(row)) {
          rows.add(row);
        }
      }
      return Outcome.of(new Node.Sequence(rows, new Span(0, text.length())));
    } catch (JsonProcessingException e) {
      long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      int start = Math.clamp(at, 0, text.length());
      boolean unclosed = e.getOriginalMessage().contains("closing quote");
      // The last of the quotation marks has no partner; the library tells where it missed it.
      int place = unclosed ? Math.max(0, text.lastIndexOf('"')) : start;
      String why =
          unclosed
              ? "a quotation mark is opened and never closed"
              : "this is no table: " + e.getOriginalMessage();
      return Outcome.refused(invalid(broken, lines, place, why));
    } catch (IOException e) {
      return Outcome.refused(invalid(broken, lines, 0, "this is no table: " + e.getMessage()));
    }
  }

  private static Node.Sequence row(CsvParser parser, String text) throws IOException {
    List<Node> cells = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      int start = (int) Math.min(parser.currentTokenLocation().getCharOffset(), text.length());
      boolean quoted = start < text.length() && text.charAt(start) == '"';
      String cell = parser.getText();
      int end = Math.min(text.length(), start + cell.length() + (quoted ? 2 : 0));
      cells.add(new Node.Scalar(cell.strip(), quoted, new Span(start, end)));
    }
    Span span = cells.isEmpty() ? new Span(0, 0) : cells.getFirst().span();
    return new Node.Sequence(cells, span);
  }

  private static boolean isBlank(Node.Sequence row) {
    return row.items().stream()
        .allMatch(cell -> cell instanceof Node.Scalar text && text.text().isEmpty());
  }

  /** What parts the cells of the head: spreadsheets in many countries write semicolons. */
  private static char separator(String text) {
    for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ';' || c == '\t') {
        return c;
      }
    }
    return ',';
  }

  private static Diagnostic invalid(Code broken, LineMap lines, int start, String why) {
    return Diagnostic.of(
        broken,
        lines.location(start, start + 1),
        why,
        "Write one row on each line, with commas between the cells.");
  }
}
