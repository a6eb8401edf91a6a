package outloud.theme;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.page.Page;
import outloud.source.SourceFile;

/** Turns what Pebble complains about into a diagnostic at the theme author's line. */
final class TemplateProblem {
  private static final Pattern ASKING =
      Pattern.compile("\\{%-?\\s*(?:include|extends|import|embed|from)\\b[^%]*%}");

  private static final Pattern UNEXPECTED_TAG = Pattern.compile("Unexpected tag name \"(\\w+)\"");
  private static final Pattern QUOTE =
      Pattern.compile("Unclosed \"[\"']\"|Unexpected character \\[[\"']]");
  private static final Pattern UNCLOSED =
      Pattern.compile("Unexpected end of template|endblock tag should be present");

  /** What Java says of a value of another type: the one that there is, and the one wanted. */
  private static final Pattern CAST =
      Pattern.compile("class \\S*?(\\w+) cannot be cast to class \\S*?(\\w+) .*");

  private final SortedMap<String, SourceFile> templates;
  private final TemplateNames names;
  private final ThemeFunctions functions;

  TemplateProblem(Theme theme) {
    this.templates = theme.templates();
    this.names = new TemplateNames(theme);
    this.functions = new ThemeFunctions(theme, "");
  }

  /** What went wrong while {@code page} was rendered. */
  Diagnostic of(PebbleException problem, Page page) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateLoader.MissingTemplate missing) {
        return missing(missing, page);
      }
    }
    return placed(innermost(problem), page);
  }

  /** An `if` says of whatever goes wrong in its condition that this is neither yes nor no. */
  private static PebbleException innermost(PebbleException problem) {
    PebbleException innermost = problem;
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof PebbleException inner && inner.getFileName() != null) {
        innermost = inner;
      }
    }
    return innermost;
  }

  private Diagnostic placed(PebbleException problem, Page page) {
    SourceFile template = templates.get(Optional.ofNullable(problem.getFileName()).orElse(""));
    if (template == null) {
      return at(Location.file(page.template()), oneLine(problem.getPebbleMessage()), shown(page));
    }
    return problem instanceof ParserException
        ? unreadable(problem, template)
        : failed(problem, template, page);
  }

  /** A template that Pebble cannot read; its own structure tells more than Pebble does. */
  private Diagnostic unreadable(PebbleException problem, SourceFile template) {
    String message = oneLine(problem.getPebbleMessage());
    Matcher unexpected = UNEXPECTED_TAG.matcher(message);
    boolean isAboutTags =
        unexpected.find()
            ? TagNesting.ends().contains(unexpected.group(1))
            : UNCLOSED.matcher(message).find();
    return QUOTE.matcher(message).matches()
        ? UnclosedTag.quotation(template).orElseGet(() -> said(message, problem, template, ""))
        : UnclosedTag.problem(template)
            .or(() -> isAboutTags ? TagNesting.problem(template) : Optional.empty())
            .orElseGet(() -> said(message, problem, template, ""));
  }

  private Diagnostic failed(PebbleException problem, SourceFile template, Page page) {
    int line = line(problem);
    TemplatePlaces places = new TemplatePlaces(template);
    if (problem instanceof WrongValue wrong) {
      Location place = places.find(line, List.of(wrong.place()));
      return at(place, oneLine(wrong.getPebbleMessage()), wrong.hint());
    }
    if (problem instanceof AttributeNotFoundException unknown
        && unknown.getAttributeName() != null) {
      TemplateNames.Unknown said = names.unknown(unknown, template, page);
      return at(places.find(line, List.of(said.expression())), said.message(), said.hint());
    }
    return said(oneLine(problem.getPebbleMessage()), problem, template, shown(page));
  }

  private Diagnostic said(
      String message, PebbleException problem, SourceFile template, String otherwise) {
    int line = line(problem);
    PebbleWords.Said said = new PebbleWords(functions).of(message);
    Location place = new TemplatePlaces(template).find(line, said.expressions());
    boolean isKnown = !said.message().equals(message);
    return at(place, said.message(), isKnown ? said.hint() : otherwise);
  }

  /** Pebble knows who asks for a missing template, and not where. */
  private Diagnostic missing(TemplateLoader.MissingTemplate missing, Page page) {
    String name = missing.name();
    SourceFile asking = templates.get(missing.asking());
    Location place = asking == null ? Location.file(page.path().value()) : place(asking, name);
    String where = asking == null ? " for this page" : "";
    return Diagnostic.of(
        Code.THEME_TEMPLATE_MISSING,
        place,
        "there is no template `" + name + "` in the theme" + where,
        hint(name));
  }

  private static Location place(SourceFile asking, String name) {
    String text = TemplateFamily.withoutComments(asking.text());
    Matcher quoted = Pattern.compile(TemplatePlaces.quoted(name)).matcher(text);
    if (quoted.find()) {
      return asking.lines().location(quoted.start(), quoted.end());
    }
    Matcher tag = ASKING.matcher(text);
    while (tag.find()) {
      if (!tag.group().matches(".*?\\w+\\s+[\"'].*")) {
        return asking.lines().location(tag.start(), tag.end());
      }
    }
    return Location.file(asking.shownAs());
  }

  /** The name that was meant, else those of this theme. */
  private String hint(String name) {
    String near = Nearest.question(name, templates.keySet());
    return near.isEmpty() ? Nearest.hint(name, ThemeTemplates.plain(templates)) : near;
  }

  /** Pebble fell over a template without saying where. */
  Diagnostic unplaced(RuntimeException broken, Page page) {
    if (broken instanceof IndexOutOfBoundsException) {
      for (SourceFile template : templates.values()) {
        Optional<Diagnostic> open =
            UnclosedTag.problem(template).or(() -> TagNesting.problem(template));
        if (open.isPresent()) {
          return open.get();
        }
      }
    }
    SourceFile template = templates.get(page.template());
    return at(
        Location.file(template == null ? page.template() : template.shownAs()),
        "a filter or a function was given " + given(String.valueOf(broken.getMessage())),
        shown(page));
  }

  private static String given(String message) {
    Matcher cast = CAST.matcher(message);
    return cast.matches()
        ? kind(cast.group(1)) + " where it wants " + kind(cast.group(2))
        : "what it cannot take: " + oneLine(message);
  }

  private static String kind(String type) {
    return switch (type) {
      case "String", "SafeString" -> "a text";
      case "Long", "Integer", "Number", "Double", "BigDecimal" -> "a number";
      case "Boolean" -> "yes or no";
      default -> type.contains("List") || type.contains("Collection") ? "a list" : "a value";
    };
  }

  private static Diagnostic at(Location place, String message, String hint) {
    return Diagnostic.of(Code.THEME_TEMPLATE_ERROR, place, message, hint);
  }

  private static String shown(Page page) {
    return "The page is " + page.path() + ".";
  }

  private static int line(PebbleException problem) {
    return Optional.ofNullable(problem.getLineNumber()).orElse(1);
  }

  private static String oneLine(String message) {
    String line = message.strip().replaceAll("\\s+", " ");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
