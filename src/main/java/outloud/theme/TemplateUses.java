package outloud.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.diagnostic.Nearest;
import outloud.source.SourceFile;

/**
 * Looks for templates that nothing shows: no page asks for a template of their name, and no other
 * template includes or extends them.
 */
final class TemplateUses {
  private static final String FOLDER = "templates/";
  private static final String ENDING = ".peb";
  private static final int DISTANCE = 2;

  /** What is written beside templates and is none. */
  private static final Pattern NOTE = Pattern.compile("(?i)(.*/)?\\..*|.*\\.(md|txt|ya?ml|json)");

  /** A template by its ending, wherever it lies. */
  private static final Pattern STRAY =
      Pattern.compile("(?i)(?!templates/).*\\.peb(ble)?|(?!(templates|assets)/).*\\.html?");

  private static final Pattern ASKED =
      Pattern.compile("\\{%-?\\s*(?:include|extends|import|embed|from)\\s+([\"'])(.*?)\\1");
  private static final Pattern INCLUDED =
      Pattern.compile("\\{%-?\\s*(?:include|import|from)\\s+([\"'])(.*?)\\1");
  private static final Pattern MADE =
      Pattern.compile(
          "\\{%-?\\s*(?:include|extends|import|embed|from)\\s+(?:[^\"'\\s]|([\"']).*?\\1\\s*[~+|?])");

  /** What other tools call the templates of their pages. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "index", "home",
          "single", "post",
          "list", "section",
          "baseof", "base",
          "layout", "base",
          "default", "base",
          "term", "tag",
          "taxonomy", "tags");

  private final List<ThemeLayer> pile;
  private final SortedMap<String, SourceFile> templates;
  private final List<String> known;

  private TemplateUses(List<ThemeLayer> pile, SortedMap<String, SourceFile> templates) {
    this.pile = pile;
    this.templates = templates;
    this.known =
        pile.getFirst().folder().texts().keySet().stream()
            .filter(path -> path.startsWith(FOLDER))
            .map(path -> path.substring(FOLDER.length()))
            .toList();
  }

  /**
   * What lies in a theme and is not shown.
   *
   * @param pile the default theme first, whose templates are those that pages ask for
   * @param templates all of them by name
   */
  static List<Diagnostic> problems(List<ThemeLayer> pile, SortedMap<String, SourceFile> templates) {
    return new TemplateUses(pile, templates).problems();
  }

  private List<Diagnostic> problems() {
    List<Diagnostic> problems = new ArrayList<>();
    Set<String> asked = new HashSet<>(known);
    boolean isMade = false;
    for (SourceFile template : templates.values()) {
      isMade |= MADE.matcher(TemplateFamily.withoutComments(template.text())).find();
      asked.addAll(asked(template, ASKED));
    }
    for (ThemeLayer layer : pile.subList(1, pile.size())) {
      layer
          .folder()
          .texts()
          .forEach((path, file) -> {
            if (STRAY.matcher(path).matches()) {
              problems.add(stray(file, layer, path));
            }
          });
      if (!isMade) {
        problems.addAll(unasked(layer, asked));
      }
    }
    return problems;
  }

  private List<Diagnostic> unasked(ThemeLayer layer, Set<String> asked) {
    List<Diagnostic> problems = new ArrayList<>();
    layer
        .folder()
        .texts()
        .forEach((path, file) -> {
          String name = path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : "";
          if (!name.isEmpty()
              && !NOTE.matcher(name).matches()
              && !asked.contains(name)
              && !asked.contains(layer.name() + "/" + name)) {
            problems.add(unasked(file, name));
          }
        });
    return problems;
  }

  private Diagnostic stray(SourceFile file, ThemeLayer layer, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String place = "themes/" + layer.name() + "/" + FOLDER;
    return Diagnostic.of(
        Code.THEME_UNUSED_TEMPLATE,
        Location.file(file.shownAs()),
        "a template here is not shown",
        "Templates lie in `" + place + "`; this one may have to be `" + place + meant(name) + "`.");
  }

  private Diagnostic unasked(SourceFile file, String name) {
    String meant = meant(name);
    return Diagnostic.of(
        Code.THEME_UNUSED_TEMPLATE,
        Location.file(file.shownAs()),
        "no page asks for a template `" + name + "`, and no template includes or extends it",
        known.contains(meant) ? "Did you mean `" + meant + "`?" : Nearest.hint(meant, pages()));
  }

  /** The name of a template of this program that one of this name may be. */
  private String meant(String name) {
    String stem = name.replaceFirst("(?<=.)\\..*$", "");
    String own = ELSEWHERE.getOrDefault(stem, stem) + ENDING;
    return known.contains(own) ? own : Nearest.to(own, pages(), DISTANCE).orElse(own);
  }

  /** Those that are whole pages, and no parts of others. */
  private List<String> pages() {
    Set<String> parts = new HashSet<>();
    pile.getFirst().folder().texts().values().forEach(file -> parts.addAll(asked(file, INCLUDED)));
    return known.stream().filter(name -> !parts.contains(name)).toList();
  }

  private static Set<String> asked(SourceFile template, Pattern how) {
    return how.matcher(TemplateFamily.withoutComments(template.text()))
        .results()
        .map(found -> found.group(2))
        .collect(Collectors.toSet());
  }
}
