package outloud.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Nearest;
import outloud.source.SourceFile;

/**
 * Looks at which template extends which. Pebble would go round for ever where they extend each
 * other, and says nothing where a block replaces none, or a text stands in none.
 */
final class TemplateFamily {
  private static final Pattern EXTENDS =
      Pattern.compile("\\{%-?\\s*extends\\s+[\"']([^\"']+)[\"']\\s*-?%}");
  private static final Pattern BLOCK =
      Pattern.compile("\\{%-?\\s*(?:block\\s+[\"']?(\\w+)|endblock)");

  /** What is not a tag though it looks like one. */
  private static final Pattern QUIET =
      Pattern.compile("(?s)\\{#.*?#}|\\{%-?\\s*verbatim\\s*-?%}.*?\\{%-?\\s*endverbatim\\s*-?%}");

  private final SortedMap<String, SourceFile> templates;

  private TemplateFamily(SortedMap<String, SourceFile> templates) {
    this.templates = templates;
  }

  /**
   * What is wrong with templates of these files.
   *
   * @param templates all of the theme by name
   * @param files those to look at
   */
  static List<Diagnostic> problems(SortedMap<String, SourceFile> templates, Set<SourceFile> files) {
    TemplateFamily family = new TemplateFamily(templates);
    List<Diagnostic> problems = new ArrayList<>();
    for (Map.Entry<String, SourceFile> template : templates.entrySet()) {
      if (files.contains(template.getValue())) {
        family.circle(template.getKey()).ifPresent(problems::add);
      }
    }
    if (problems.isEmpty()) {
      for (Map.Entry<String, SourceFile> template : templates.entrySet()) {
        if (files.contains(template.getValue())) {
          problems.addAll(family.idleBlocks(template.getKey()));
          IdleText.problem(template.getValue()).ifPresent(problems::add);
        }
      }
    }
    return problems;
  }

  /** A template and each that it stands on, as far as they are there. */
  private List<String> line(String name) {
    List<String> line = new ArrayList<>();
    Optional<String> next = Optional.of(name);
    while (next.isPresent() && templates.containsKey(next.get())) {
      line.add(next.get());
      if (line.indexOf(next.get()) < line.size() - 1) {
        return line;
      }
      next = parent(next.get());
    }
    return line;
  }

  private Optional<String> parent(String name) {
    Matcher asking = EXTENDS.matcher(text(name));
    return asking.find() ? Optional.of(meant(asking.group(1), name)) : Optional.empty();
  }

  private String meant(String asked, String name) {
    String meant = ThemeTemplates.meant(asked, name);
    return templates.containsKey(meant) ? meant : asked;
  }

  private String text(String name) {
    SourceFile file = templates.get(name);
    return file == null ? "" : withoutComments(file.text());
  }

  /** The text of a template with comments and the like blanked out, every place as it was. */
  static String withoutComments(String text) {
    return QUIET.matcher(text).replaceAll(quiet -> blank(quiet.group()));
  }

  private static String blank(String text) {
    return text.replaceAll("[^\\r\\n]", " ");
  }

  private Optional<Diagnostic> circle(String name) {
    List<String> line = line(name);
    boolean isCircle = line.size() > 1 && line.getLast().equals(name);
    SourceFile file = templates.get(name);
    Matcher asking = EXTENDS.matcher(text(name));
    if (!isCircle || file == null || !asking.find()) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(
            Code.THEME_TEMPLATE_ERROR,
            file.lines().location(asking.start(), asking.end()),
            "this template extends itself: " + String.join(" extends ", line),
            templates.containsKey(Theme.DEFAULT + "/" + name)
                ? "Did you mean `" + Theme.DEFAULT + "/" + name + "`?"
                : ""));
  }

  /** Blocks at the top of a template that none has on which it stands: nothing shows them. */
  private List<Diagnostic> idleBlocks(String name) {
    List<String> line = line(name);
    SourceFile file = templates.get(name);
    if (line.size() < 2 || file == null) {
      return List.of();
    }
    Set<String> known = new TreeSet<>();
    line.stream().skip(1).forEach(beneath -> blocks(text(beneath), known, new HashSet<>()));
    List<Diagnostic> problems = new ArrayList<>();
    Set<Integer> places = new TreeSet<>();
    blocks(text(name), new HashSet<>(), places);
    for (int at : places) {
      Matcher block = BLOCK.matcher(text(name));
      String own = block.find(at) && block.group(1) != null ? block.group(1) : "";
      if (!known.contains(own) && !own.isEmpty()) {
        problems.add(
            Diagnostic.of(
                Code.THEME_UNKNOWN_BLOCK,
                file.lines().location(block.start(1), block.end(1)),
                "no template beneath has a block `" + own + "`, so it is not shown",
                Nearest.hint(own, known)));
      }
    }
    return problems;
  }

  /**
   * The blocks of a text.
   *
   * @param names takes all of them
   * @param tops takes the places of those that stand in no other
   */
  private static void blocks(String text, Set<String> names, Set<Integer> tops) {
    Matcher block = BLOCK.matcher(text);
    int depth = 0;
    while (block.find()) {
      if (block.group(1) == null) {
        depth--;
      } else {
        names.add(block.group(1));
        if (depth == 0) {
          tops.add(block.start());
        }
        depth++;
      }
    }
  }
}
