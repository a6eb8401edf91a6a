package outloud.site;

import java.util.List;
import java.util.function.Predicate;

/** Tells by the files in a folder which tool has laid it out. */
final class ToolSigns {
  private static final List<String> OF_ZOLA = List.of("templates/", "sass/", "syntaxes/");
  private static final List<String> OF_HUGO = List.of("layouts/", "archetypes/", "i18n/", "data/");
  private static final List<String> OF_JEKYLL = List.of("_layouts/", "_includes/", "Gemfile");

  private ToolSigns() {}

  /**
   * Which tool has laid out a folder; {@link Tool#OUTLOUD} when no other has.
   *
   * @param has whether the folder holds this file, or this folder when the name ends with a slash
   */
  static Tool of(Predicate<String> has) {
    for (Tool tool : Tool.values()) {
      for (String mark : tool.marks()) {
        // Anybody may call a file config.yaml; Hugo's stands beside its content.
        if (has.test(mark) && (!mark.startsWith("config.") || has.test("content/"))) {
          return tool;
        }
      }
    }
    if (has.test("content/") && has.test("config.toml")) {
      return hasAny(has, OF_ZOLA) && !hasAny(has, OF_HUGO) ? Tool.ZOLA : Tool.HUGO;
    }
    if (has.test("content/") && has.test("config/_default/")) {
      return Tool.HUGO;
    }
    if (has.test("_posts/")) {
      return has.test("package.json") && !hasAny(has, OF_JEKYLL) ? Tool.NEXT : Tool.JEKYLL;
    }
    return Tool.OUTLOUD;
  }

  private static boolean hasAny(Predicate<String> has, List<String> some) {
    for (String name : some) {
      if (has.test(name)) {
        return true;
      }
    }
    return false;
  }
}
