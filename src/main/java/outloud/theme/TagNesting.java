package outloud.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.LineMap;
import outloud.source.SourceFile;

/**
 * Finds the tag of a template that is opened and not closed, or closed and not opened. Pebble says
 * only where it noticed, which is often the last line.
 */
final class TagNesting {
  private static final Set<String> PAIRED =
      Set.of("autoescape", "block", "cache", "embed", "filter", "for", "if", "macro", "parallel");

  private static final Pattern TAG =
      Pattern.compile("\\{%-?\\s*(\\w+)(?:\\s+(\\w+))?(?:[^%]++|%(?!}))*+%}");
  private static final Set<String> NAMED = Set.of("block", "macro");
  private static final Set<String> BRANCHING = Set.of("if", "for");

  private final LineMap lines;
  private final String text;
  private final Deque<Tag> open = new ArrayDeque<>();

  private TagNesting(SourceFile template) {
    this.lines = template.lines();
    this.text = TemplateFamily.withoutComments(template.text());
  }

  private record Tag(String name, String first, int start, int end) {
    String opening() {
      return "`{% " + name + first + " %}`";
    }

    String closing() {
      return "`{% end" + name + " %}`";
    }
  }

  /** The first mistake of a template; nothing when each tag that is opened is closed. */
  static Optional<Diagnostic> problem(SourceFile template) {
    return new TagNesting(template).first();
  }

  private Optional<Diagnostic> first() {
    for (Matcher found = TAG.matcher(text); found.find(); ) {
      String name = found.group(1);
      String first = NAMED.contains(name) && found.group(2) != null ? " " + found.group(2) : "";
      Tag tag = new Tag(name, first, found.start(), found.end());
      Optional<Diagnostic> problem = Optional.empty();
      if (PAIRED.contains(tag.name())) {
        open.push(tag);
      } else if (tag.name().startsWith("end") && PAIRED.contains(tag.name().substring(3))) {
        problem = closed(tag, tag.name().substring(3));
      } else if (tag.name().startsWith("else")) {
        problem = branched(tag);
      }
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.ofNullable(open.peek())
        .map(tag ->
            problem(
                tag,
                tag.opening() + " is never closed",
                "Write " + tag.closing() + " where it ends."));
  }

  private Optional<Diagnostic> closed(Tag end, String name) {
    Tag last = open.peek();
    if (last == null) {
      return Optional.of(
          problem(
              end,
              end.opening() + " closes nothing",
              "Take it out, or write the `{% " + name + " %}` that it belongs to."));
    }
    if (last.name().equals(name)) {
      open.pop();
      return Optional.empty();
    }
    if (open.stream().anyMatch(tag -> tag.name().equals(name))) {
      String place = end.opening() + " in line " + lines.line(end.start());
      return Optional.of(
          problem(
              last,
              last.opening() + " is not closed before " + place,
              "Write " + last.closing() + " where it ends."));
    }
    return Optional.of(
        problem(
            end,
            end.opening() + " closes nothing, while " + opened(last) + " is open",
            "Write " + last.closing() + ", or take it out."));
  }

  private Optional<Diagnostic> branched(Tag branch) {
    Tag last = open.peek();
    boolean belongs =
        last != null
            && (branch.name().equals("else") ? BRANCHING : Set.of("if")).contains(last.name());
    if (belongs) {
      return Optional.empty();
    }
    String where = last == null ? "" : ", but in " + opened(last);
    return Optional.of(
        problem(
            branch,
            branch.opening() + " stands in no `if`" + where,
            last == null ? "" : "Close that one first, with " + last.closing() + "."));
  }

  private String opened(Tag tag) {
    return "the " + tag.opening() + " of line " + lines.line(tag.start());
  }

  private Diagnostic problem(Tag tag, String message, String hint) {
    return Diagnostic.of(
        Code.THEME_TEMPLATE_ERROR, lines.location(tag.start(), tag.end()), message, hint);
  }

  /** What closes and divides tags. */
  static List<String> ends() {
    return Stream.concat(PAIRED.stream().map(name -> "end" + name), Stream.of("else", "elseif"))
        .sorted()
        .toList();
  }
}
