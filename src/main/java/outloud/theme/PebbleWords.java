package outloud.theme;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.core.CoreExtension;
import io.pebbletemplates.pebble.extension.escaper.EscaperExtension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.diagnostic.Nearest;

/** Says in the words of authors what Pebble complains about, and which names there are instead. */
final class PebbleWords {
  private final CoreExtension core = new CoreExtension();
  private final EscaperExtension escaper = new EscaperExtension();
  private final AbstractExtension own;
  private final List<Rule> rules =
      List.of(
          rule("Wrong operand\\(s\\) type in conditional.*", _ -> condition()),
          rule("Unsupported value type .* in \"if\" statement", _ -> condition()),
          rule("Test \\[(\\w+)] does not exist", this::test),
          rule("Filter \\[(\\w+)] does not exist", this::filter),
          rule("Function or Macro \\[(\\w+)] does not exist", this::function),
          rule("Unexpected tag name \"(\\w+)\"", this::tag),
          rule("Not an iterable object\\. Value = \\[(.*)]", PebbleWords::notAList),
          rule("The following named argument does not exist: (\\w+)", PebbleWords::argument),
          rule("Unexpected character \\[([&!])]", it -> sign(it.group(1))),
          rule("Unexpected \"(.+)\"", it -> misplaced(it.group(1))),
          rule("Unexpected token of value \"(.*?)\" and .*", it -> misplaced(it.group(1))),
          rule("Unexpected token \"\\w+\" of value \"(.*?)\".*", it -> misplaced(it.group(1))),
          rule("Unknown escaping strategy \\[(.*)]", PebbleWords::escape),
          rule("Can not use parent function .*", _ -> parent()),
          rule("For security reasons .*?(\\w+)\\(\\) method is denied", PebbleWords::denied));

  /**
   * Words for complaints.
   *
   * @param own the functions that a theme adds to Pebble's
   */
  PebbleWords(AbstractExtension own) {
    this.own = own;
  }

  private record Rule(Pattern pattern, Function<Matcher, Said> says) {}

  /**
   * What is wrong.
   *
   * @param expressions find the place in the tags of the line
   */
  record Said(String message, List<String> expressions, String hint) {
    Said(String message, String expression, String hint) {
      this(message, List.of(expression), hint);
    }
  }

  private static Rule rule(String pattern, Function<Matcher, Said> says) {
    return new Rule(Pattern.compile("(?s)" + pattern), says);
  }

  /** A complaint in other words; as it is where no others are known. */
  Said of(String complaint) {
    for (Rule rule : rules) {
      Matcher found = rule.pattern().matcher(complaint);
      if (found.matches()) {
        return rule.says().apply(found);
      }
    }
    return new Said(complaint, List.of(), "");
  }

  private Said filter(Matcher found) {
    Set<String> names = new TreeSet<>(core.getFilters().keySet());
    names.addAll(escaper.getFilters().keySet());
    return unknown("filter", found.group(1), names);
  }

  private Said function(Matcher found) {
    Set<String> names = new TreeSet<>(core.getFunctions().keySet());
    names.addAll(own.getFunctions().keySet());
    names.addAll(Set.of("block", "parent"));
    return unknown("function", found.group(1), names);
  }

  private Said tag(Matcher found) {
    List<String> names = new ArrayList<>();
    core.getTokenParsers().forEach(parser -> names.add(parser.getTag()));
    escaper.getTokenParsers().forEach(parser -> names.add(parser.getTag()));
    names.addAll(Set.of("verbatim", "else", "elseif"));
    boolean isEnd = found.group(1).startsWith("end");
    return unknown("tag", found.group(1), isEnd ? TagNesting.ends() : names);
  }

  private static Said unknown(String kind, String name, Collection<String> names) {
    String message = "there is no " + kind + " `" + name + "`";
    return new Said(message, TemplatePlaces.variable(name), Nearest.hint(name, names));
  }

  private Said test(Matcher found) {
    return unknown("test", found.group(1), core.getTests().keySet());
  }

  private static Said condition() {
    return new Said(
        "a condition is yes or no, and this is neither",
        "(?<it>\\b(?:else)?if\\b)",
        "Ask whether it `is empty` or `is not empty`, or compare it.");
  }

  private static Said notAList(Matcher found) {
    String message = "`for` goes through a list, and `" + found.group(1) + "` is none";
    return new Said(message, TemplatePlaces.variable("for"), "");
  }

  private static Said argument(Matcher found) {
    String name = found.group(1);
    return new Said("there is no argument `" + name + "`", TemplatePlaces.variable(name), "");
  }

  private static Said escape(Matcher found) {
    String name = found.group(1);
    return new Said(
        "there is no escape for `" + name + "`",
        TemplatePlaces.quoted(name),
        Nearest.hint(name, PrintedFilter.STRATEGIES));
  }

  private static Said parent() {
    return new Said(
        "`parent()` shows nothing, for this template extends none",
        TemplatePlaces.variable("parent"),
        "Write a line like `{% extends \"base.peb\" %}` at its head.");
  }

  private static Said misplaced(String text) {
    if (text.equals("|")) {
      return sign(text);
    }
    return text.equals("}}") || text.equals("%}")
        ? new Said(
            "something is missing before `" + text + "`",
            List.of(TemplatePlaces.unready(text), TemplatePlaces.literal(text)),
            "")
        : new Said("`" + text + "` does not belong here", TemplatePlaces.literal(text), "");
  }

  /** What other languages write for words. */
  private static Said sign(String sign) {
    String word = sign.equals("&") ? "and" : sign.equals("|") ? "or" : "not";
    String written = sign.equals("!") ? sign : sign + sign;
    return new Said(
        "`" + sign + "` does not belong here",
        List.of(TemplatePlaces.literal(written), TemplatePlaces.literal(sign)),
        "For `" + written + "` write `" + word + "`.");
  }

  private static Said denied(Matcher found) {
    String name = found.group(1);
    return new Said(
        "templates cannot call `" + name + "`",
        TemplatePlaces.attribute(name),
        "They see values and nothing of the program behind them.");
  }
}
