package outloud.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import outloud.page.Page;
import outloud.page.PagePlanner;
import outloud.page.PlannedPage;
import outloud.page.SampleSite;
import outloud.source.SourceFile;

/** What the page of templates says: what each sees, and its blocks. */
record TemplatesReference(Contract contract) {
  private static final Set<String> EVERYWHERE = Set.of("path", "site", "head", "template");
  private static final Pattern BLOCK =
      Pattern.compile("(?s)\\{% block (\\w+) %}(\\{# (.*?) #})?|\\{% endblock %}");
  private static final Pattern FIRST_COMMENT = Pattern.compile("(?s)^\\{# (.*?) -?#}");

  /** What a partial needs: {@code level: that of its heading}. */
  private static final Pattern GIVEN = Pattern.compile("(?<=[.;] )([\\w.]+): ");

  /** Each kind of page is on the sample site. */
  private static final Map<Class<?>, String> TEMPLATES =
      new PagePlanner()
          .plan(SampleSite.site(), ThemeWords.ENGLISH).stream()
              .map(PlannedPage::page)
              .map(page -> page.get())
              .collect(Collectors.toMap(Page::getClass, Page::template, (first, _) -> first));

  static String template(Class<?> page) {
    String template = TEMPLATES.get(page);
    if (template == null) {
      throw new IllegalStateException("the sample site has no " + page.getSimpleName());
    }
    return template;
  }

  static String anchor(String template) {
    return template.replace(".", "");
  }

  Map<String, String> parts() {
    SortedMap<String, SourceFile> templates = DefaultTheme.theme().templates();
    Map<String, String> sections = new LinkedHashMap<>();
    for (Contract.Kind page : contract.pages()) {
      String template = template(page.type());
      sections.put(template, section(template, page, templates));
    }
    String contents =
        sections.keySet().stream()
            .map(name -> "[" + name + "](#" + anchor(name) + ")")
            .collect(Collectors.joining(", ", "Of pages: ", ". "));
    List<Contract.Name> every =
        contract.pages().getFirst().names().stream()
            .filter(name -> EVERYWHERE.contains(name.name()))
            .toList();
    return Map.of(
        "contents", contents + "And: [the frame](#the-frame), [partials](#partials).",
        "every", Reference.names(every, "page.", "theme-values.md"),
        "pages", String.join("\n\n", sections.values()),
        "frame", blocks("base.peb", templates),
        "partials", partials(templates));
  }

  private static String section(
      String template, Contract.Kind page, SortedMap<String, SourceFile> templates) {
    List<Contract.Name> own =
        page.names().stream().filter(name -> !EVERYWHERE.contains(name.name())).toList();
    String also = template.equals("page.peb") ? now(templates) : "";
    return "## "
        + template
        + "\n\n"
        + page.about().replaceFirst("(?s)\n\n.*", "")
        + "\n\n"
        + Reference.names(own, "page.", "theme-values.md")
        + blocks(template, templates)
        + also;
  }

  private static String now(SortedMap<String, SourceFile> templates) {
    return "\n"
        + "`now.peb` shows the page at `/now/`: it extends `page.peb` and has the same"
        + " values.\n\n"
        + blocks("now.peb", templates);
  }

  private static String blocks(String name, SortedMap<String, SourceFile> templates) {
    List<List<String>> rows = new ArrayList<>();
    List<String> open = new ArrayList<>();
    Matcher tag = BLOCK.matcher(text(name, templates));
    while (tag.find()) {
      if (tag.group(1) == null) {
        open.removeLast();
      } else {
        String about =
            Optional.ofNullable(tag.group(3))
                .orElseThrow(() ->
                    new IllegalStateException(
                        "no comment says what block `" + tag.group(1) + "` of " + name + " is"));
        String within = open.isEmpty() ? "" : ", within `" + open.getLast() + "`";
        rows.add(List.of(Reference.code(tag.group(1)), about.replaceAll("\\s+", " ") + within));
        open.add(tag.group(1));
      }
    }
    return rows.isEmpty() ? "" : Reference.table(List.of("Block", "Wraps"), rows);
  }

  private static String partials(SortedMap<String, SourceFile> templates) {
    SortedMap<String, String> told = new TreeMap<>();
    for (String name : ThemeTemplates.plain(templates)) {
      String text = text(name, templates);
      boolean isPage = TEMPLATES.containsValue(name) || text.contains("{% extends ");
      if (!isPage && !name.equals("base.peb")) {
        Matcher comment = FIRST_COMMENT.matcher(text);
        if (!comment.find()) {
          throw new IllegalStateException("no comment says what " + name + " is");
        }
        told.put(
            name, GIVEN.matcher(comment.group(1).replaceAll("\\s+", " ")).replaceAll("`$1`: "));
      }
    }
    return Reference.table(
        List.of("Partial", "Shows"),
        told.entrySet().stream()
            .map(one -> List.of(Reference.code(one.getKey()), one.getValue()))
            .toList());
  }

  private static String text(String name, SortedMap<String, SourceFile> templates) {
    SourceFile file = templates.get(name);
    if (file == null) {
      throw new IllegalStateException("the default theme has no " + name);
    }
    return file.text();
  }
}
