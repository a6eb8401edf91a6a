package outloud.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outloud.page.Head;
import outloud.page.SiteView;

/** What the page of values says: each kind once. */
record ValuesReference(Contract contract) {

  Map<String, String> parts() {
    String contents =
        contract.views().keySet().stream()
            .map(ValuesReference::link)
            .collect(Collectors.joining(", ", "", "."));
    String values =
        contract.views().values().stream().map(this::value).collect(Collectors.joining());
    return Map.of("contents", contents, "values", values);
  }

  private String value(Contract.Kind kind) {
    String title = kind.name().substring(0, 1).toUpperCase(Locale.ROOT) + kind.name().substring(1);
    return "## "
        + title
        + "\n\n"
        + kind.about().replaceFirst("(?s)\n\n.*", "")
        + "\n\n"
        + Reference.names(kind.names(), "", "")
        + found(kind)
        + "\n\n";
  }

  /** Where templates come across it. */
  private String found(Contract.Kind kind) {
    if (kind.type() == SiteView.class || kind.type() == Head.class) {
      return "Found as: " + Reference.code(kind.name()) + " in every template.";
    }
    List<String> places = new ArrayList<>();
    for (Contract.Kind page : contract.pages()) {
      String template = TemplatesReference.template(page.type());
      String link = "[" + template + "](theme-templates.md#" + TemplatesReference.anchor(template);
      leading(page, kind).forEach(name -> places.add("`page." + name + "` in " + link + ")"));
    }
    for (Contract.Kind view : contract.views().values()) {
      leading(view, kind).forEach(name -> places.add("`" + name + "` of " + link(view.name())));
    }
    return "Found as: " + String.join(", ", places) + ".";
  }

  /** The names of one kind that are, or list, another. */
  private static Stream<String> leading(Contract.Kind from, Contract.Kind to) {
    return from.names().stream()
        .filter(name -> name.record().filter(to.type()::equals).isPresent())
        .map(Contract.Name::name);
  }

  private static String link(String kind) {
    return "[" + kind + "](#" + kind.replace(' ', '-') + ")";
  }
}
