package outloud.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Address;
import outloud.markdown.Syntax.CalloutStart;
import outloud.markdown.Syntax.Fold;
import outloud.markdown.Syntax.HeadingId;
import outloud.markdown.Syntax.Hidden;
import outloud.markdown.Syntax.Wiki;
import outloud.markdown.TagScanner.Found;

/** Recognises our {@link Syntax} at a place in a line of prose. */
final class ProseSyntax {
  private static final Pattern OF_VAULT = Pattern.compile("^dendron://[^/]+/");
  private static final Pattern RANGE = Pattern.compile("(#[^,:#]+)(?:,\\d*)?(?::.*)?$");

  private ProseSyntax() {}

  /** What begins at this {@code %} or brace, or null. */
  static @Nullable Found tag(String text, int index, boolean obsidian, boolean inHeading) {
    if (obsidian && text.startsWith("%%", index)) {
      int close = text.indexOf("%%", index + 2);
      return close < 0 ? null : new Found(new Hidden(), close + 2);
    }
    if (text.startsWith("{:", index)) {
      return isBehindElement(text, index, inHeading) ? AttributeScanner.at(text, index) : null;
    }
    Found tag = TagScanner.at(text, index);
    if (tag != null || text.charAt(index) != '{') {
      return tag;
    }
    if (inHeading && text.startsWith("{#", index) && text.endsWith("}")) {
      return headingId(text, index);
    }
    return isBehindElement(text, index, inHeading) ? AttributeScanner.at(text, index) : null;
  }

  /** {@code # Title {#id .class}}. */
  private static @Nullable Found headingId(String text, int index) {
    String inside = text.substring(index + 2, text.length() - 1);
    int space = inside.indexOf(' ');
    String id = space < 0 ? inside : inside.substring(0, space);
    boolean fits = !id.isEmpty() && inside.indexOf('}') < 0 && inside.indexOf('"') < 0;
    return fits ? new Found(new HeadingId(id), text.length()) : null;
  }

  /** Attributes stand right behind a link, a picture or code, or at the end of a heading. */
  private static boolean isBehindElement(String text, int index, boolean inHeading) {
    char before = index == 0 ? ' ' : text.charAt(index - 1);
    return ")`*_]".indexOf(before) >= 0 || (inHeading && text.endsWith("}"));
  }

  /** A line that asks for a table of contents. */
  static boolean isContents(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "[toc]", "[[toc]]", "[[_toc_]]", "[_toc_]" -> true;
      default -> false;
    };
  }

  /** {@code [!type]}, {@code [!type]-} or {@code [!type]+} at the start of a quotation. */
  static @Nullable Found callout(String text) {
    int close = text.indexOf(']');
    if (!text.startsWith("[!") || close < 3) {
      return null;
    }
    String kind = text.substring(2, close).strip().toLowerCase(Locale.ROOT);
    int bar = kind.indexOf('|');
    kind = bar > 0 ? kind.substring(0, bar) : kind;
    if (!kind.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
      return null;
    }
    char next = close + 1 < text.length() ? text.charAt(close + 1) : ' ';
    // Anything else behind the bracket makes it a link or a word.
    return switch (next) {
      case '-' -> callout(text, kind, Fold.CLOSED, close + 2);
      case '+' -> callout(text, kind, Fold.OPEN, close + 2);
      case ' ', '\u00a0', '\t', '\n' -> callout(text, kind, Fold.NONE, close + 1);
      default -> null;
    };
  }

  private static Found callout(String text, String kind, Fold fold, int behind) {
    int end = behind;
    while (end < text.length() && " \u00a0\t".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new Found(new CalloutStart(kind, fold), end);
  }

  /**
   * {@code [[path|alias]]} or {@code ![[path|alias]]} at this index, or null.
   *
   * @param wordsFirst whether it is {@code [[alias|path]]}
   */
  static @Nullable Found wiki(String text, int index, boolean wordsFirst) {
    boolean embed = text.startsWith("![[", index);
    if (!embed && !text.startsWith("[[", index)) {
      return null;
    }
    int start = index + (embed ? 3 : 2);
    int close = text.indexOf("]]", start);
    if (close < 0) {
      return null;
    }
    String inside = text.substring(start, close).replace("\\|", "|");
    if (inside.isBlank() || inside.indexOf('\n') >= 0 || inside.indexOf('[') >= 0) {
      return null;
    }
    int bar = inside.indexOf('|');
    String first = (bar < 0 ? inside : inside.substring(0, bar)).strip();
    String second = bar < 0 ? "" : inside.substring(bar + 1).strip();
    boolean turned = wordsFirst && !second.isEmpty();
    String written = turned ? second : first;
    String path = wordsFirst ? ofDendron(written) : written;
    String alias = turned ? first : second;
    return path.isEmpty() ? null : new Found(new Wiki(embed, path, alias), close + 2);
  }

  /**
   * {@code dendron://vault/note#start,1:#end} is the part of that note that begins there:
   * https://wiki.dendron.so.
   */
  private static String ofDendron(String path) {
    return RANGE.matcher(OF_VAULT.matcher(path).replaceFirst("")).replaceFirst("$1");
  }

  /** The URL of a bare address: escapes undone, {@code www.} and mail addresses completed. */
  static Address address(String shown) {
    String plain = Escaping.unescapeString(shown);
    boolean www = plain.regionMatches(true, 0, "www.", 0, 4);
    boolean mail = !www && plain.indexOf('@') > 0 && plain.indexOf(':') < 0;
    return new Address((www ? "https://" : mail ? "mailto:" : "") + plain, plain);
  }
}
