package outloud.theme;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.SourceFile;

/**
 * Finds what a template that extends another one says outside of blocks: Pebble shows the blocks
 * and drops the rest, or puts it first where it stands before {@code extends}.
 */
final class IdleText {
  private static final Pattern EXTENDS = Pattern.compile("\\{%-?\\s*extends\\b");
  private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)(?:[^%]++|%(?!}))*+%}");
  private static final Pattern LINE = Pattern.compile("\\S.*");
  private static final Set<String> HOLDING = Set.of("block", "macro");
  private static final Set<String> ENDS = Set.of("endblock", "endmacro");

  private static final String IDLE =
      "this stands in no block of a template that extends another one, so it is not shown";
  private static final String EARLY =
      "this stands before `extends`, so it is shown above the whole page";

  private IdleText() {}

  /** The first such text. */
  static Optional<Diagnostic> problem(SourceFile template) {
    String text = TemplateFamily.withoutComments(template.text());
    Matcher extending = EXTENDS.matcher(text);
    if (!extending.find()) {
      return Optional.empty();
    }
    Matcher tag = TAG.matcher(text);
    int depth = 0;
    int from = 0;
    while (tag.find()) {
      if (depth == 0) {
        Optional<Diagnostic> problem =
            problem(template, text, from, tag.start(), extending.start());
        if (problem.isPresent()) {
          return problem;
        }
      }
      depth += HOLDING.contains(tag.group(1)) ? 1 : ENDS.contains(tag.group(1)) ? -1 : 0;
      from = tag.end();
    }
    return depth == 0
        ? problem(template, text, from, text.length(), extending.start())
        : Optional.empty();
  }

  private static Optional<Diagnostic> problem(
      SourceFile template, String text, int from, int to, int extending) {
    Matcher line = LINE.matcher(text).region(from, to);
    return line.find()
        ? Optional.of(
            Diagnostic.of(
                Code.THEME_IDLE_TEXT,
                template
                    .lines()
                    .location(line.start(), line.start() + line.group().strip().length()),
                from < extending ? EARLY : IDLE,
                "Write it into a block, between `{% block … %}` and `{% endblock %}`."))
        : Optional.empty();
  }
}
