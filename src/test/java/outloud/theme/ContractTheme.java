package outloud.theme;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import outloud.page.FreePageView;
import outloud.page.HomePage;
import outloud.page.NotFoundPage;

/**
 * A theme that prints every name that templates have, each on a line with its value: {@code
 * page.tags[0].name = [java]}.
 */
final class ContractTheme {
  private static final String LINE = "{{ at }}.%1$s = [{{ it.%1$s }}]\n";
  private static final String MARKUP = "{{ at }}.%1$s = [{{ it.%1$s | escape }}]\n";
  private static final String ONE =
      "{%% include \"%2$s\" with {\"at\": at ~ \".%1$s\", \"it\": it.%1$s} %%}\n";
  private static final String MANY =
      "{%% for one in it.%1$s %%}{%% include \"%2$s\" with {\"at\": at ~ \".%1$s[\" ~ loop.index"
          + " ~ \"]\", \"it\": one} %%}{%% endfor %%}\n";
  private static final String TEXTS =
      "{%% for one in it.%1$s %%}\n{{ at }}.%1$s[{{ loop.index }}] = [{{ one }}]\n{%% endfor %%}\n";
  private static final String PAGE =
      "<!doctype html>\n<title>{{ head.title }}</title>\n<pre>\nshown by page.peb\n"
          + "{% include \"page-names.peb\" with {\"at\": \"page\", \"it\": page} %}\n";

  private ContractTheme() {}

  /** Its templates by name. */
  static SortedMap<String, String> templates(Contract contract) {
    SortedMap<String, String> templates = new TreeMap<>();
    for (Contract.Kind page : contract.pages()) {
      String template = TemplatesReference.template(page.type());
      String names = template.replace(".peb", "-names.peb");
      templates.put(names, names(page, Set.of("site")));
      String more = page.type() == HomePage.class ? include("site", "site") + options() : "";
      more += page.type() == NotFoundPage.class ? functions() : "";
      templates.put(
          template,
          PAGE.replace("page-names.peb", names).replace("by page.peb", "by " + template)
              + more
              + "</pre>\n");
      if (page.type() == FreePageView.class) {
        templates.put(
            "now.peb", templates.get(template).replace("</pre>", "and by now.peb\n</pre>"));
      }
    }
    contract
        .views()
        .values()
        .forEach(kind -> templates.put(file(kind.name()), names(kind, Set.of())));
    return templates;
  }

  private static String names(Contract.Kind kind, Set<String> without) {
    StringBuilder text = new StringBuilder();
    for (Contract.Name name : kind.names()) {
      if (!without.contains(name.name())) {
        String file = name.record().map(Contract::name).map(ContractTheme::file).orElse("");
        String form =
            file.isEmpty() ? name.isList() ? TEXTS : line(name) : name.isList() ? MANY : ONE;
        text.append(form.formatted(name.name(), file));
      }
    }
    return text.toString();
  }

  private static String file(String kind) {
    return "a-" + kind.replace(' ', '-') + ".peb";
  }

  private static String include(String kind, String it) {
    return "{% include \""
        + file(kind)
        + "\" with {\"at\": \""
        + kind
        + "\", \"it\": "
        + it
        + "} %}\n";
  }

  private static String options() {
    StringBuilder text = new StringBuilder();
    for (String option :
        new String[] {
          "width",
          "ratio",
          "greeting",
          "frame",
          "signed",
          "ink",
          "ink.light",
          "ink.dark",
          "letters",
          "letters.name",
          "letters.stack"
        }) {
      text.append("theme.").append(option).append(" = [{{ theme.").append(option).append(" }}]\n");
    }
    return text.toString();
  }

  /** Finished HTML is shown as the text that it is. */
  private static String line(Contract.Name name) {
    return name.about().contains("finished HTML") ? MARKUP : LINE;
  }

  private static String functions() {
    StringBuilder text = new StringBuilder();
    Map<String, String> calls =
        new TreeMap<>(
            Map.of(
                "url", "url('/about/')",
                "colour", "colour('paper', 'dark')",
                "text", "text('archive')",
                "element", "element('a', 'a & b', {'href': '/?a&b'})"));
    calls.forEach(
        (name, call) -> text.append(name).append(" = [{{ ").append(call).append(" }}]\n"));
    return text.append("asset = [{{ asset('style.css') | slice(0, 19) }}]\n").toString();
  }
}
