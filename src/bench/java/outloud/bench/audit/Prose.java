package outloud.bench.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The words of a source file that its page must show: its text without front matter, code blocks,
 * addresses, tags and the marks of Markdown.
 */
final class Prose {
  private static final Pattern FRONT =
      Pattern.compile(
          "\\A\\uFEFF?\\s*(---|\\+\\+\\+)[^\\n]*\\n.*?\\n\\1[ \\t]*(?=\\n|\\z)", Pattern.DOTALL);
  private static final Pattern FENCE = Pattern.compile("^[\\s>*+-]*(`{3,}|~{3,}).*");
  private static final List<Cut> CUTS =
      List.of(
          // What is never shown: comments, scripts, module lines, template tags, block ids.
          new Cut("(?s)<!--.*?-->", " "),
          // Formulas become MathML, without the names of TeX's commands.
          new Cut("(?s)\\$\\$.*?\\$\\$", " "),
          new Cut("(?s)%%.*?%%", " "),
          new Cut("(?s)\\{%-?\\s*comment\\b.*?endcomment\\s*-?%\\}", " "),
          new Cut("(?m)^[ >\\t]*(?:[-*+][ \\t]+)*\\d{1,9}[.)](?=\\s)", " "),
          new Cut("(?is)<(script|style|svg|iframe|template|object)\\b.*?</\\1\\s*>", " "),
          new Cut("(?m)^(import|export)\\s.*$", " "),
          new Cut("(?s)\\{%.*?%\\}|\\{\\{.*?\\}\\}|%\\[[^\\]\\n]*\\]", " "),
          new Cut("(?m)\\s\\^[\\w-]+\\s*$", " "),
          new Cut("(?m)^[ >]*\\[[^\\]\\n]+\\]:\\s*\\S+.*$", " "),
          new Cut("(?m)^[ >]*\\[![\\w-]+\\]", " "),
          // The box of a task is a picture of one.
          new Cut("(?m)^([ >\\t]*[-*+][ \\t]+)\\[[ xX]\\](?=\\s)", "$1"),
          // Pictures and wikilinks: an alternative text or alias is a word, a path is none.
          new Cut("!\\[\\[[^\\]\\n]*\\]\\]", " "),
          new Cut("\\[\\[[^\\]|\\n]*\\|([^\\]\\n]*)\\]\\]", "$1"),
          new Cut("\\[\\[([^\\]\\n]*)\\]\\]", " "),
          new Cut("\\]\\([^()\\s]*+\\s+\"[^\"\\n]*+\"\\s*\\)", "] "),
          new Cut("\\]\\([^()\\n]*+(?:\\([^()\\n]*+\\)[^()\\n]*+)*+\\)", "] "),
          new Cut("\\]\\[[^\\]\\n]*\\]", "] "),
          new Cut("\\[\\^[^\\]\\n]+\\]:?", " "),
          // Addresses.
          new Cut("<?\\b(https?|ftp|mailto)://?[^\\s<>\"'\\u3000-\\u303F\\uFF00-\\uFFEF]+", " "),
          new Cut("\\bwww\\.[^\\s<>]+", " "),
          // HTML: inline tags join, others part.
          new Cut("(?is)</?(b|i|u|em|strong|span|a|font|mark|code|small|sub|sup|kbd)\\b[^>]*>", ""),
          new Cut("<[a-zA-Z][^<>\"]*(?:\"[^\"\\n]*\"[^<>\"]*)+>", " "),
          new Cut("(?s)</?[a-zA-Z][^<>]*>", " "),
          // Attributes of kramdown, headings and fences; emoji names.
          new Cut("\\{:?[^{}\\n]*\\}", " "),
          new Cut(":[a-z0-9_+-]+:", " "),
          new Cut("\\\\([^\\w\\s])", "$1"),
          new Cut("[*~=`]", ""));

  private Prose() {}

  private record Cut(Pattern pattern, String with) {
    Cut(String regex, String with) {
      this(Pattern.compile(regex), with);
    }

    String of(String text) {
      Matcher matcher = pattern.matcher(text);
      return matcher.replaceAll(with);
    }
  }

  /** The words, in order. */
  static List<String> words(String source) {
    String body = body(source.replace("\r\n", "\n").replace('\r', '\n'));
    // A comment may hold code, and then ends behind it.
    String text = withoutCode(body.replaceAll("(?ms)^[ \\t]*<!--.*?-->", " "));
    for (Cut cut : CUTS) {
      text = cut.of(text);
    }
    return Words.of(Parser.unescapeEntities(text, false));
  }

  /** The source without its front matter. */
  static String body(String source) {
    return FRONT.matcher(source).replaceFirst("");
  }

  /** Leaves out fenced code and lines that are indented as code. */
  static String withoutCode(String body) {
    List<String> kept = new ArrayList<>();
    String fence = "";
    boolean wasBlank = true;
    boolean wasCode = false;
    for (String line : body.split("\n", -1)) {
      Matcher mark = FENCE.matcher(line);
      if (!fence.isEmpty()) {
        String bare = line.replaceAll("^[\\s>]*", "").strip();
        if (bare.startsWith(fence) && bare.replace(fence.substring(0, 1), "").isEmpty()) {
          fence = "";
        }
        kept.add("");
      } else if (mark.matches() && !mark.group(0).substring(mark.end(1)).contains("`")) {
        fence = mark.group(1);
        kept.add("");
      } else {
        boolean code = (wasBlank || wasCode) && line.matches("( {4,}|\\t).*") && !line.isBlank();
        kept.add(code ? "" : line);
        wasCode = code || (wasCode && line.isBlank());
        wasBlank = line.isBlank();
      }
    }
    return String.join("\n", kept);
  }
}
