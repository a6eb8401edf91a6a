package outloud.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Outcome;
import outloud.source.LineMap;
import outloud.source.Span;

/**
 * TOML and JSON as located trees, from Jackson's tokens. JSON tokens know their place; TOML's do
 * not, so there a key is looked for in the text.
 */
final class JacksonTree {
  private static final int DEEPEST = 50;

  private final String text;
  private final int from;
  private final LineMap lines;
  private final DataCodes codes;
  private final boolean located;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int searched;

  private JacksonTree(String text, int from, LineMap lines, DataCodes codes, boolean located) {
    this.text = text;
    this.from = from;
    this.lines = lines;
    this.codes = codes;
    this.located = located;
  }

  static Outcome<Node.Mapping> toml(String text, int from, LineMap lines, DataCodes codes) {
    TomlFactory factory = TomlFactory.builder().streamReadConstraints(constraints()).build();
    return new JacksonTree(text, from, lines, codes, false).read(factory, "TOML");
  }

  static Outcome<Node.Mapping> json(String text, int from, LineMap lines, DataCodes codes) {
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(constraints()).build();
    return new JacksonTree(text, from, lines, codes, true).read(factory, "JSON");
  }

  private static StreamReadConstraints constraints() {
    return StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
  }

  private Outcome<Node.Mapping> read(JsonFactory factory, String language) {
    try (JsonParser parser = factory.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Outcome.refused(invalid(from, "expected keys with values", ""));
      }
      return Outcome.of(mapping(parser), diagnostics);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int offset = at == null ? from : offset(at);
      return Outcome.refused(
          invalid(
              offset,
              "not valid " + language + ": " + e.getOriginalMessage(),
              hint(e.getOriginalMessage())));
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      // Jackson's TOML reader lets some broken escapes and numbers through to the JDK.
      return Outcome.refused(invalid(from, "not valid " + language, "Look for a lone `\\`."));
    } catch (IOException e) {
      return Outcome.refused(invalid(from, "not valid " + language + ": " + e.getMessage(), ""));
    }
  }

  /** What to do, by what Jackson expected; it does not speak to authors. */
  private static String hint(String said) {
    if (said.contains("escape")) {
      return "Write each `\\` twice, or put the text between single quotes.";
    }
    if (said.contains("expecting comma")) {
      return "Put a comma behind the value before it.";
    }
    if (said.contains("double-quote")) {
      return "Put the name of each key between double quotes, and no comma behind the last one.";
    }
    return said.contains("Newline") ? "Close the text on the line where it begins." : "";
  }

  private Node.Mapping mapping(JsonParser parser) throws IOException {
    List<Node.Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int start = offset(parser.currentTokenLocation());
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      Span place = place(parser, key);
      parser.nextToken();
      Node value = node(parser, place);
      if (seen.add(key)) {
        entries.add(new Node.Entry(key, place, value));
      } else {
        diagnostics.add(
            Diagnostic.of(
                codes.duplicate(),
                lines.location(place),
                "key `" + key + "` stands here a second time; the first one counts",
                "Remove one of the two."));
      }
    }
    return new Node.Mapping(entries, new Span(start, Math.max(start, end(parser))));
  }

  private Node node(JsonParser parser, Span key) throws IOException {
    Span place = located ? valuePlace(parser) : key;
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> mapping(parser);
      case START_ARRAY -> {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(node(parser, key));
        }
        yield new Node.Sequence(items, place);
      }
      case VALUE_NULL -> new Node.Scalar("", false, place);
      case VALUE_STRING -> new Node.Scalar(parser.getText(), true, place);
      default -> new Node.Scalar(parser.getText(), false, place);
    };
  }

  private Span place(JsonParser parser, String key) throws IOException {
    return located ? valuePlace(parser) : search(key);
  }

  private Span valuePlace(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      parser.getText(); // Jackson looks for the end of a text only when it is asked for it.
    }
    int start = offset(parser.currentTokenLocation());
    return new Span(start, Math.max(start, end(parser)));
  }

  private int end(JsonParser parser) {
    return located ? offset(parser.currentLocation()) : from + text.length();
  }

  private int offset(JsonLocation location) {
    if (location.getCharOffset() >= 0) {
      return from + (int) Math.min(location.getCharOffset(), text.length());
    }
    int at = 0;
    for (int line = 1; line < location.getLineNr(); line++) {
      at = Math.max(at, text.indexOf('\n', at) + 1);
    }
    return from + Math.clamp(at + location.getColumnNr() - 1L, 0, text.length());
  }

  /** The next line that assigns this key, from where the last one was found. */
  private Span search(String key) {
    Pattern assignment =
        Pattern.compile(
            "(?m)(?:^|[.{,\\[])[ \\t]*[\"']?(" + Pattern.quote(key) + ")[\"']?\\s*[=.\\]]");
    Matcher matcher = assignment.matcher(text);
    if (matcher.find(searched) || matcher.find(0)) {
      searched = matcher.end(1);
      return new Span(from + matcher.start(1), from + matcher.end(1));
    }
    return new Span(from, from);
  }

  private Diagnostic invalid(int offset, String message, String hint) {
    Code code = codes.invalid();
    return Diagnostic.of(code, lines.location(offset, offset + 1), message, hint);
  }
}
