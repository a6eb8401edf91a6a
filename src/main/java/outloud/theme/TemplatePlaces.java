package outloud.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import outloud.diagnostic.Location;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/** Finds the place of a word in a template of which Pebble tells the line. */
final class TemplatePlaces {
  /** What Pebble reads of a template, its comments aside. */
  private static final Pattern TAG = Pattern.compile("(?s)\\{\\{.*?(?:}}|\\z)|\\{%.*?(?:%}|\\z)");

  private final SourceFile template;
  private final LineMap lines;

  TemplatePlaces(SourceFile template) {
    this.template = template;
    this.lines = template.lines();
  }

  /**
   * The first place from a line on, in the tags of the line; the whole line where there is none.
   *
   * @param expressions what to look for, the most telling first; the place is their group {@code
   *     it}
   */
  Location find(int line, List<String> expressions) {
    for (String expression : expressions) {
      Optional<Location> found = find(line, Pattern.compile(expression));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return lines.location(line);
  }

  private Optional<Location> find(int line, Pattern expression) {
    Matcher tag = TAG.matcher(TemplateFamily.withoutComments(template.text()));
    Matcher word = expression.matcher(template.text());
    while (tag.find()) {
      if (lines.line(tag.end() - 1) >= line && lines.line(tag.start()) <= line) {
        word.region(tag.start(), tag.end());
        while (word.find()) {
          if (lines.line(word.start("it")) >= line && !isQuoted(tag.start(), word.start())) {
            return Optional.of(lines.location(word.start("it"), word.end("it")));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a place within a tag stands in a text in quotes. */
  private boolean isQuoted(int tag, int place) {
    char open = 0;
    for (int at = tag; at < place; at++) {
      char c = template.text().charAt(at);
      if (open == 0) {
        open = c == '"' || c == '\'' ? c : 0;
      } else if (c == open && template.text().charAt(at - 1) != '\\') {
        open = 0;
      }
    }
    return open != 0;
  }

  /** That of a variable. */
  static String variable(String name) {
    return "(?<![\\w.'\"])(?<it>" + Pattern.quote(name) + ")(?!\\w)";
  }

  /** That of a name behind a point, or in brackets. */
  static String attribute(String name) {
    return "(?:\\.\\s*|\\[\\s*['\"]?)(?<it>" + Pattern.quote(name) + ")(?!\\w)";
  }

  /** That of names with points between them, and none behind the last; nowhere for no names. */
  static String path(String path) {
    if (path.isEmpty()) {
      return "(?<it>(?!))";
    }
    String names =
        Arrays.stream(path.split("\\."))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s*\\.\\s*"));
    return "(?<![\\w.'\"])(?<it>" + names + ")(?!\\w|\\s*[.\\[(])";
  }

  /** That of a filter. */
  static String filter(String name) {
    return "\\|\\s*(?<it>" + Pattern.quote(name) + ")(?!\\w)";
  }

  /** That of a name in quotes. */
  static String quoted(String name) {
    return "(?<it>(?<quote>['\"])" + Pattern.quote(name) + "\\k<quote>)";
  }

  /** That of a mark where a value is missing before it. */
  static String unready(String mark) {
    return "(?:[|~+*/(,=<>.:]|\\b(?:is|and|or|not|in|with|contains|if|for|set|include|block))"
        + "\\s*-?(?<it>"
        + Pattern.quote(mark)
        + ")";
  }

  /** That of anything as it stands. */
  static String literal(String text) {
    return "(?<it>" + Pattern.quote(text) + ")";
  }
}
