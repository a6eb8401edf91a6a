package outloud.bench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text that readers see: all of it, and what of it is still some tool's syntax. */
final class Remains {
  private static final Set<String> LITERAL =
      Set.of(
          "code",
          "pre",
          "kbd",
          "samp",
          "var",
          "tt",
          "script",
          "style",
          "svg",
          "math",
          "textarea",
          "template");
  private static final Set<String> UNSEEN = Set.of("script", "style", "svg", "template");

  /** Tags of template languages and wikis. */
  private static final Pattern TAGS =
      Pattern.compile(
          "\\{%.{0,60}|\\{\\{.{0,60}|%\\[.{0,60}|!?\\[\\[[^\\]\n"
              + "]{0,60}\\]\\]|\\{:.{0,40}|^:::.{0,40}|%%.{1,40}%%|\\{/\\*.{0,40}|^(?:import|export)"
              + " .{0,40} from"
              + " .{0,40}|^\\[TOC\\]|^\\[toc\\]|\\[!\\w+\\]|(?<!\\$)\\{#[\\w-]+\\}|(?<=\\s)\\^[\\w-]{4,}$|^\\w+::"
              + " .{0,40}",
          Pattern.MULTILINE);

  /** Marks of Markdown and HTML that were not understood, or not meant. */
  private static final Pattern MARKS =
      Pattern.compile(
          "\\]\\([^)\n"
              + "]{0,60}|!\\[[^\\]\n"
              + "]{0,60}\\]|</?[A-Za-z][\\w.-]*(?:\\s[^<>\n"
              + "]{0,60})?/?>|\\*\\*[^*\\s][^*\n"
              + "]{0,60}\\*\\*|`{3,}.{0,40}|\\[\\^[^\\]\n"
              + "]{1,30}\\]|&[a-z]{2,8};|\\$\\$.{0,40}|^#{1,6} .{0,40}|^\\|.{0,40}\\|",
          Pattern.MULTILINE);

  private final StringBuilder seen = new StringBuilder();
  private final List<String> tags = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();

  static Remains of(Element root) {
    Remains remains = new Remains();
    remains.walk(root, false);
    return remains;
  }

  /** All words that the page shows or speaks. */
  List<String> words() {
    return Words.of(seen.toString());
  }

  /** Tags of other tools that stand in the text, outside code. */
  List<String> tags() {
    return tags;
  }

  /** Marks that stand in the text, outside code. */
  List<String> marks() {
    return marks;
  }

  private static void collect(Pattern pattern, String text, List<String> into) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      into.add(matcher.group().strip());
    }
  }

  private void walk(Node node, boolean literal) {
    if (node instanceof TextNode text) {
      seen.append(text.getWholeText());
      if (!literal) {
        String shown = text.getWholeText().strip();
        collect(TAGS, shown, tags);
        collect(MARKS, shown, marks);
      }
    } else if (node instanceof Element element
        && !element.hasClass("footnote-ref")
        && !UNSEEN.contains(element.normalName())) {
      boolean parts = element.isBlock() || element.normalName().equals("br");
      seen.append(parts ? "\n" : "");
      for (String name : List.of("alt", "title", "aria-label")) {
        seen.append(element.hasAttr(name) ? "\n" + element.attr(name) + "\n" : "");
      }
      boolean inner = literal || LITERAL.contains(element.normalName());
      element.childNodes().forEach(child -> walk(child, inner));
      seen.append(parts ? "\n" : "");
    }
  }
}
