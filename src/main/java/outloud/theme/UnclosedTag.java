package outloud.theme;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.source.SourceFile;

/** Finds a tag without an end: Pebble runs over the end of a template there. */
final class UnclosedTag {
  private static final Pattern TAG = Pattern.compile("(?s)\\{\\{.*?}}|\\{%.*?%}");
  private static final Pattern VERBATIM = Pattern.compile("\\{%-?\\s*verbatim\\s*-?%}");

  private UnclosedTag() {}

  /** The first that another follows, or nothing, before its end. */
  static Optional<Diagnostic> problem(SourceFile template) {
    String text = TemplateFamily.withoutComments(template.text());
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      String closing = closing(text, at);
      if (!closing.isEmpty() && isOpen(text, at, closing)) {
        String hint = "Write `" + closing + "` at its end.";
        return Optional.of(problem(template, at, 2, "this tag is never closed", hint));
      }
    }
    Matcher verbatim = VERBATIM.matcher(text);
    return verbatim.find()
        ? Optional.of(
            problem(
                template,
                verbatim.start(),
                verbatim.end() - verbatim.start(),
                "`{% verbatim %}` is never closed",
                "Write `{% endverbatim %}` where it ends."))
        : Optional.empty();
  }

  /** A text in quotes that its tag does not end. */
  static Optional<Diagnostic> quotation(SourceFile template) {
    Matcher tag = TAG.matcher(TemplateFamily.withoutComments(template.text()));
    while (tag.find()) {
      int open = -1;
      for (int at = tag.start(); at < tag.end(); at++) {
        char c = template.text().charAt(at);
        if (open < 0 ? c == '"' || c == '\'' : c == template.text().charAt(open)) {
          open = open < 0 ? at : -1;
        }
      }
      if (open >= 0) {
        return Optional.of(
            problem(
                template,
                open,
                1,
                "a text in quotes is never closed",
                "Write the same quotation mark at its end."));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic problem(
      SourceFile template, int at, int length, String message, String hint) {
    return Diagnostic.of(
        Code.THEME_TEMPLATE_ERROR, template.lines().location(at, at + length), message, hint);
  }

  private static String closing(String text, int at) {
    return switch (at + 1 < text.length() ? text.charAt(at + 1) : ' ') {
      case '{' -> "}}";
      case '%' -> "%}";
      case '#' -> "#}";
      default -> "";
    };
  }

  private static boolean isOpen(String text, int at, String closing) {
    int line = text.indexOf('\n', at);
    int end = text.indexOf(closing, at);
    int next = text.indexOf(text.substring(at, at + 2), at + 2);
    return end < 0 || (next >= 0 && next < end && line >= 0 && line < next);
  }
}
