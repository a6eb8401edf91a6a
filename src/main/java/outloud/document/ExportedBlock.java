package outloud.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.document.FrontMatterBlock.Language;
import outloud.source.Span;

/**
 * What an MDX document exports about itself: {@code export const metadata = {title: 'Hello'}}, as
 * <a href="https://nextjs.org/docs/app/guides/mdx#frontmatter">Next.js</a> has it in place of front
 * matter. It is read as data: the plain values count, and nothing is executed.
 */
final class ExportedBlock {
  private static final Pattern EXPORT =
      Pattern.compile(
          "(?m)^export\\s+(?:const|let|var)\\s+"
              + "(?:meta|metadata|front[mM]atter)\\b[^={\\n]*=\\s*(?=\\{)");

  private ExportedBlock() {}

  /** The object that is exported before any code; the whole text stays the body. */
  static FrontMatterBlock find(String text) {
    Matcher export = EXPORT.matcher(text);
    int fence = text.indexOf("\n```");
    if (!export.find() || (fence >= 0 && fence < export.start())) {
      return FrontMatterBlock.none();
    }
    int close = close(text, export.end());
    return close < 0
        ? FrontMatterBlock.none()
        : new FrontMatterBlock(Language.YAML, new Span(export.end(), close + 1), 0, List.of());
  }

  /** Whether a block was found here. */
  static boolean is(FrontMatterBlock block) {
    return block.bodyStart() == 0 && !block.isEmpty();
  }

  private static int close(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'' || c == '`') {
        i = closingQuote(text, i);
      } else if (text.startsWith("//", i)) {
        i = before(text, "\n", i);
      } else if (text.startsWith("/*", i)) {
        i = before(text, "*/", i);
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** An apostrophe in a comment begins no text. */
  private static int before(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at;
  }

  private static int closingQuote(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == text.charAt(open)) {
        return i;
      }
    }
    return text.length();
  }
}
