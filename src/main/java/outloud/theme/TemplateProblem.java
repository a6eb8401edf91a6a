package outloud.theme;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
  private static final Pattern OWNER = Pattern.compile("of \\[(outloud\\.[\\w.$]+)]");

  private static final List<String> VARIABLES = List.of("head", "page", "site", "theme");

  private final SortedMap<String, SourceFile> templates;
  private final List<String> options;

  TemplateProblem(Theme theme) {
    this.templates = theme.templates();
    this.options = theme.options().declared().stream().map(ThemeOption::name).toList();
  }

  /** What went wrong while {@code page} was rendered. */
  Diagnostic of(PebbleException problem, Page page) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateLoader.MissingTemplate missing) {
        return missing(missing.name(), page);
      }
    }
    if (problem instanceof ParserException && unclosed().isPresent()) {
      return unclosed().get();
    }
    Location place = place(problem);
    String message = oneLine(problem.getPebbleMessage());
    if (problem instanceof AttributeNotFoundException unknown
        && unknown.getAttributeName() != null) {
      return unknown(unknown, place);
    }
    return Diagnostic.of(
        Code.THEME_TEMPLATE_ERROR, place, message, "The page is " + page.path() + ".");
  }

  private Diagnostic unknown(AttributeNotFoundException unknown, Location place) {
    String name = unknown.getAttributeName();
    List<String> known = known(unknown.getPebbleMessage());
    String where =
        known.isEmpty()
            ? "there is no variable `" + name + "` here"
            : "there is no `" + name + "` here";
    List<String> names = known.isEmpty() ? VARIABLES : known;
    return Diagnostic.of(Code.THEME_TEMPLATE_ERROR, place, where, Nearest.hint(name, names));
  }

  /** What the record has that was asked for something else; nothing when it was no record. */
  private List<String> known(String message) {
    Matcher owner = OWNER.matcher(message);
    if (!owner.find()) {
      return List.of();
    }
    if (owner.group(1).equals(OptionValues.class.getName())) {
      return options;
    }
    try {
      RecordComponent[] components = Class.forName(owner.group(1)).getRecordComponents();
      return components == null
          ? List.of()
          : Arrays.stream(components).map(RecordComponent::getName).toList();
    } catch (ClassNotFoundException _) {
      return List.of();
    }
  }

  /** Pebble does not know who asked for a missing template, so look for its name in quotes. */
  private Diagnostic missing(String name, Page page) {
    String hint = hint(name);
    Pattern quoted = Pattern.compile("[\"']" + Pattern.quote(name) + "[\"']");
    for (SourceFile template : templates.values()) {
      Matcher asking = quoted.matcher(template.text());
      if (asking.find()) {
        return Diagnostic.of(
            Code.THEME_TEMPLATE_MISSING,
            template.lines().location(asking.start(), asking.end()),
            "there is no template `" + name + "` in the theme",
            hint);
      }
    }
    return Diagnostic.of(
        Code.THEME_TEMPLATE_MISSING,
        Location.file(page.path().value()),
        "there is no template `" + name + "` in the theme for this page",
        hint);
  }

  /** The name that was meant, else those of this theme. */
  private String hint(String name) {
    String near = Nearest.question(name, templates.keySet());
    return near.isEmpty() ? Nearest.hint(name, ThemeTemplates.plain(templates)) : near;
  }

  /** Pebble runs over the end of a template when a tag is never closed, so look for that. */
  private Optional<Diagnostic> unclosed() {
    for (SourceFile template : templates.values()) {
      String text = template.text();
      for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
        String closing = text.startsWith("{{", at) ? "}}" : text.startsWith("{%", at) ? "%}" : "";
        int line = text.indexOf('\n', at);
        int end = closing.isEmpty() ? at : text.indexOf(closing, at);
        int next = text.indexOf(text.substring(at, Math.min(at + 2, text.length())), at + 2);
        boolean open = end < 0 || (next >= 0 && next < end && line >= 0 && line < next);
        if (!closing.isEmpty() && open) {
          return Optional.of(
              Diagnostic.of(
                  Code.THEME_TEMPLATE_ERROR,
                  template.lines().location(at, at + 2),
                  "this tag is never closed",
                  "Write `" + closing + "` at its end."));
        }
      }
    }
    return Optional.empty();
  }

  /** Pebble fell over a template without saying where. */
  Diagnostic unreadable(Page page) {
    return unclosed()
        .orElseGet(() ->
            Diagnostic.of(
                Code.THEME_TEMPLATE_ERROR,
                Location.file(page.template()),
                "the template cannot be read",
                "Check that every `{{` and `{%` is closed."));
  }

  private Location place(PebbleException problem) {
    String name = Optional.ofNullable(problem.getFileName()).orElse("");
    SourceFile template = templates.get(name);
    if (template == null) {
      return Location.file(name);
    }
    Integer line = problem.getLineNumber();
    return line == null ? Location.file(template.path().value()) : template.lines().location(line);
  }

  private static String oneLine(String message) {
    String line = message.strip().replaceAll("\\s+", " ");
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
