package outloud.theme;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.diagnostic.Nearest;
import outloud.page.Page;
import outloud.source.SourceFile;

/** The names that a template can write, for authors who have written another. */
final class TemplateNames {
  private static final Pattern OWNER = Pattern.compile("of \\[(outloud\\.[\\w.$]+)]");
  private static final List<String> VARIABLES = List.of("head", "page", "site", "theme");

  /** What other tools call the page, each kind by a name of its own. */
  private static final List<String> WHOLE =
      List.of("article", "entry", "item", "post", "project", "section", "series", "tag");

  /** Names that a template gives itself. */
  private static final Pattern OWN = Pattern.compile("\\{%-?\\s*(?:set|for)\\s+(\\w+)");

  private final List<String> options;

  TemplateNames(Theme theme) {
    this.options = theme.options().declared().stream().map(ThemeOption::name).toList();
  }

  /**
   * What is to be said of a name that is not there.
   *
   * @param expression finds its place
   */
  record Unknown(String message, String expression, String hint) {}

  Unknown unknown(AttributeNotFoundException problem, SourceFile template, Page page) {
    String name = problem.getAttributeName();
    List<String> known = known(problem.getPebbleMessage());
    if (!known.isEmpty()) {
      return new Unknown(
          "there is no `" + name + "` here",
          TemplatePlaces.attribute(name),
          Nearest.hint(name, known));
    }
    if (name.matches("\\d+")) {
      return new Unknown(
          "the list has no item " + name,
          TemplatePlaces.attribute(name),
          "The first is 0; ask whether the list `is not empty`.");
    }
    if (name.equals("loop")) {
      return new Unknown("there is no `loop` outside of `for`", TemplatePlaces.variable(name), "");
    }
    return new Unknown(
        "there is no variable `" + name + "` here",
        TemplatePlaces.variable(name),
        ofThePage(name, template, page).orElseGet(() -> variables(name, template, page)));
  }

  /** What is meant where the page has what the template asks of something else. */
  private static Optional<String> ofThePage(String name, SourceFile template, Page page) {
    List<String> own = names(page.getClass());
    Matcher asked =
        Pattern.compile("(?<![\\w.'\"/])" + Pattern.quote(name) + "\\s*\\.\\s*(\\w+)")
            .matcher(template.text());
    List<String> meant = new ArrayList<>(List.of(name));
    if (WHOLE.contains(name) && asked.find()) {
      meant.add(asked.group(1));
    }
    return meant.stream()
        .filter(own::contains)
        .findFirst()
        .map(one -> "Did you mean `page." + one + "`?");
  }

  private static List<String> names(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components == null
        ? List.of()
        : Arrays.stream(components).map(RecordComponent::getName).toList();
  }

  private static String variables(String name, SourceFile template, Page page) {
    List<String> names = new ArrayList<>(VARIABLES);
    for (Matcher own = OWN.matcher(template.text()); own.find(); ) {
      names.add(own.group(1));
    }
    String hint = Nearest.hint(name, names);
    boolean isPartial =
        !template.path().value().endsWith("/" + page.template())
            && !template.text().contains("{% extends ")
            && !template.text().contains("{% block ");
    return isPartial && hint.startsWith("There is")
        ? hint + " A template that includes this one may have to say `with {\"" + name + "\": …}`."
        : hint;
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
      return names(Class.forName(owner.group(1)));
    } catch (ClassNotFoundException _) {
      return List.of();
    }
  }
}
