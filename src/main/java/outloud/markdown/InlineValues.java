package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.markdown.Syntax.Variable;

/** Puts values in their places: those of the front matter and the site, and those given by tags. */
final class InlineValues {
  private final Values known;
  private final Map<String, String> given = new HashMap<>();

  InlineValues(Values known) {
    this.known = known;
  }

  /**
   * Takes the name that {@code capture} gives: what it encloses stands where it is written.
   *
   * @return whether there is a name
   */
  boolean capture(String name) {
    given.put(name.strip(), "");
    return !name.isBlank();
  }

  /**
   * Reads {@code name = "value"}.
   *
   * @return whether the value is known now
   */
  boolean assign(String arguments) {
    int sign = arguments.indexOf('=');
    String value = sign < 0 ? "" : arguments.substring(sign + 1).strip();
    String literal = MdxScanner.literal(value);
    Optional<String> found =
        literal == null || value.startsWith("`")
            ? value(TemplateOutput.variable(value))
            : Optional.of(literal);
    found.ifPresent(text -> given.put(arguments.substring(0, sign).strip(), text));
    return found.isPresent();
  }

  /** Where it stands in prose: all that is not known stays, and is said where it is a template. */
  void write(
      Variable variable, BasedSequence place, Writing writing, InlineWriter out, Inlines in) {
    Optional<String> value = writing.raw ? Optional.empty() : value(variable);
    writing.asksSite |= Values.isOfSite(variable.name());
    boolean template = variable.certain() || known.areAsked();
    if (value.isEmpty() && template && !writing.raw) {
      writing.reports.report(
          Code.MARKDOWN_UNKNOWN_TAG,
          place,
          "the value `" + variable.name() + "` is not known; it is shown as it stands",
          "Write it in Markdown or HTML instead, or put code between backticks.");
    }
    out.plain(value.orElseGet(place::toString), in);
  }

  private Optional<String> value(@Nullable Variable variable) {
    if (variable == null) {
      return Optional.empty();
    }
    String filters = variable.filters();
    if (variable.name().endsWith("date") && filters.startsWith("date")) {
      return known.date().map(date -> DateFilter.of(filters).shown(date));
    }
    String own = given.get(variable.name());
    if (own == null && isHome(variable.name())) {
      return Optional.of(known.text(variable.name()).orElse(""));
    }
    boolean template = variable.certain() || known.areAsked();
    Optional<String> page = template ? known.text(variable.name()) : Optional.empty();
    Optional<String> text = own == null ? page : Optional.of(own);
    return text.flatMap(value -> filtered(value, filters));
  }

  /** Where the site is: without it, addresses are the site's own all the same. */
  private static boolean isHome(String name) {
    return name.equals("site.url") || name.equals("site.baseurl");
  }

  /** The value as a chain of filters leaves it; nothing when one of them is not known. */
  private static Optional<String> filtered(String value, String filters) {
    String text = value;
    for (String filter : filters.isEmpty() ? new String[0] : filters.split("\\|")) {
      switch (filter.strip()) {
        case "escape", "e", "safe", "strip", "trim", "markdownify", "smartify" -> {}
        case "strip_html", "xml_escape", "raw", "string", "escape_once" -> {}
        case "upcase", "upper" -> text = text.toUpperCase(Locale.ROOT);
        case "downcase", "lower" -> text = text.toLowerCase(Locale.ROOT);
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(text);
  }
}
