package outloud.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import outloud.data.Node;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.LineMap;

/**
 * What the schema of JSON Resume 1.0.0 asks of a file, told at the author's line. The schema lets
 * any other key in, and so do we. A schema library would say as much, but without the places.
 */
final class ResumeSchema {
  /** The schema's {@code iso8601}, in which every part after the year may be missing. */
  private static final Pattern DATE = Pattern.compile("[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?");

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("$schema", Rule.TEXT),
          Map.entry("basics", basics()),
          list(
              "work",
              "name location description position url:u startDate:d endDate:d summary highlights:l"),
          list(
              "volunteer",
              "organization position url:u startDate:d endDate:d summary highlights:l"),
          list(
              "education",
              "institution url:u area studyType startDate:d endDate:d score courses:l"),
          list("awards", "title date:d awarder summary"),
          list("certificates", "name date:d url:u issuer"),
          list("publications", "name publisher releaseDate:d url:u summary"),
          list("skills", "name level keywords:l"),
          list("languages", "language fluency"),
          list("interests", "name keywords:l"),
          list("references", "name reference"),
          list(
              "projects",
              "name description highlights:l keywords:l startDate:d endDate:d url:u roles:l entity type"),
          Map.entry("meta", new Rule(Kind.THING, keys("canonical:u version lastModified"))));

  private final LineMap lines;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private ResumeSchema(LineMap lines) {
    this.lines = lines;
  }

  /** Everything in which a file differs from the schema, in the order of the file. */
  static List<Diagnostic> check(Node.Mapping resume, LineMap lines) {
    ResumeSchema schema = new ResumeSchema(lines);
    schema.check(resume, new Rule(Kind.THING, RULES), "");
    return schema.diagnostics;
  }

  private enum Kind {
    TEXT("a text in quotes"),
    DATE("a date"),
    URL("a whole address"),
    EMAIL("an e-mail address"),
    TEXTS("a list of texts"),
    THING("an object"),
    THINGS("a list of objects");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private record Rule(Kind kind, Map<String, Rule> keys) {
    static final Rule TEXT = new Rule(Kind.TEXT, Map.of());
  }

  private static Rule basics() {
    Map<String, Rule> keys = new HashMap<>(keys("name label image email:e phone url:u summary"));
    keys.put("location", new Rule(Kind.THING, keys("address postalCode city countryCode region")));
    keys.put("profiles", new Rule(Kind.THINGS, keys("network username url:u")));
    return new Rule(Kind.THING, Map.copyOf(keys));
  }

  private static Map.Entry<String, Rule> list(String name, String keys) {
    return Map.entry(name, new Rule(Kind.THINGS, keys(keys)));
  }

  /** Keys with blanks between them; a letter behind a colon says what else than text they hold. */
  private static Map<String, Rule> keys(String written) {
    Map<String, Rule> keys = new HashMap<>();
    for (String word : written.split(" ")) {
      int colon = word.indexOf(':');
      String name = colon < 0 ? word : word.substring(0, colon);
      keys.put(name, new Rule(colon < 0 ? Kind.TEXT : kind(word.charAt(colon + 1)), Map.of()));
    }
    return Map.copyOf(keys);
  }

  private static Kind kind(char letter) {
    return switch (letter) {
      case 'd' -> Kind.DATE;
      case 'u' -> Kind.URL;
      case 'e' -> Kind.EMAIL;
      case 'l' -> Kind.TEXTS;
      default -> throw new IllegalArgumentException("no kind of value: " + letter);
    };
  }

  private void check(Node node, Rule rule, String name) {
    switch (rule.kind()) {
      case THING -> {
        if (node instanceof Node.Mapping thing) {
          for (Node.Entry entry : thing.entries()) {
            Rule known = rule.keys().get(entry.key());
            if (known != null) {
              check(entry.value(), known, name.isEmpty() ? entry.key() : name + "." + entry.key());
            }
          }
        } else {
          wrong(node, rule.kind(), name);
        }
      }
      case THINGS -> items(node, new Rule(Kind.THING, rule.keys()), rule.kind(), name);
      case TEXTS -> items(node, Rule.TEXT, rule.kind(), name);
      case TEXT, DATE, URL, EMAIL -> {
        if (!(node instanceof Node.Scalar text
            && text.quoted()
            && fits(text.text(), rule.kind()))) {
          wrong(node, rule.kind(), name);
        }
      }
    }
  }

  private void items(Node node, Rule item, Kind kind, String name) {
    if (!(node instanceof Node.Sequence list)) {
      wrong(node, kind, name);
      return;
    }
    for (int i = 0; i < list.items().size(); i++) {
      check(list.items().get(i), item, name + "[" + i + "]");
    }
  }

  private static boolean fits(String text, Kind kind) {
    return switch (kind) {
      case DATE -> isDate(text);
      case URL -> isUrl(text);
      case EMAIL -> EMAIL.matcher(text).matches();
      case TEXT, TEXTS, THING, THINGS -> true;
    };
  }

  /** The schema lets the 39th day of the 19th month pass, the calendar does not. */
  private static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      return switch (text.length()) {
        case 7 -> YearMonth.parse(text).getYear() > 0;
        case 10 -> LocalDate.parse(text).getYear() > 0;
        default -> true;
      };
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static boolean isUrl(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private void wrong(Node node, Kind kind, String name) {
    diagnostics.add(
        Diagnostic.of(
            Code.RESUME_SCHEMA,
            lines.location(node.span()),
            "`" + name + "` is " + shown(node) + ", where JSON Resume wants " + kind.words,
            hint(node, kind, name)));
  }

  private static String shown(Node node) {
    return switch (node) {
      case Node.Mapping _ -> "an object";
      case Node.Sequence _ -> "a list";
      case Node.Scalar text ->
          text.text().isEmpty() ? text.quoted() ? "empty" : "null" : "`" + brief(text.text()) + "`";
    };
  }

  private static String brief(String text) {
    return text.codePointCount(0, text.length()) <= 40
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }

  private static String hint(Node node, Kind kind, String name) {
    boolean nothing = node instanceof Node.Scalar text && text.text().isEmpty();
    if (nothing) {
      return "Leave the key out when there is nothing to say.";
    }
    return switch (kind) {
      case DATE ->
          "Write it like 2024, 2024-05 or 2024-05-17."
              + (name.endsWith("endDate") ? " What goes on has no `endDate`." : "");
      case URL -> "Begin it with `https://`.";
      case EMAIL -> "Write it like you@example.com.";
      case TEXT -> "Put it in quotation marks.";
      case TEXTS, THINGS -> "Put it in `[` and `]`, even when there is only one.";
      case THING -> "Put its keys and values in `{` and `}`.";
    };
  }
}
