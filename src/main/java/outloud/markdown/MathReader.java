package outloud.markdown;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a formula in TeX's notation and writes it as MathML Core, the part of MathML that browsers
 * know. One instance reads one formula.
 */
final class MathReader {
  private static final int DEEPEST = 60;
  private static final int LONGEST = 20_000;

  /** What a formula of its own line stands in, which scrolls when it is wider than a screen. */
  private static final String SCROLLER =
      "<span class=\"formula\" role=\"group\" tabindex=\"0\" aria-label=\"Formula\">";

  final MathTokens tokens;
  private final MathCommands commands;
  MathFont font = MathFont.ITALIC;
  private int depth;
  private int parts;
  private @Nullable String unknown;

  private MathReader(String source) {
    this.tokens = new MathTokens(source);
    this.commands = new MathCommands(this);
  }

  /**
   * A formula.
   *
   * @param html the {@code math} element, empty when the formula is not understood
   * @param unknown the command or sign that is not known, if there is one
   */
  record Formula(String html, Optional<String> unknown) {}

  /**
   * Reads one formula.
   *
   * @param source without its dollars
   * @param display whether it stands on lines of its own
   */
  static Formula read(String source, boolean display) {
    MathReader reader = new MathReader(source.strip());
    String row = reader.row(MathTokens.END);
    if (reader.unknown != null) {
      return new Formula("", Optional.of(reader.unknown));
    }
    String attribute = display ? " display=\"block\"" : "";
    String tex = Html.attribute(source.strip());
    String math =
        "<math" + attribute + " alttext=\"" + tex.replace('\n', ' ') + "\">" + row + "</math>";
    return new Formula(display ? SCROLLER + math + "</span>" : math, Optional.empty());
  }

  /** Notes what cannot be read; the formula is given up. */
  String fail(String what) {
    unknown = unknown == null ? what : unknown;
    return "";
  }

  /** What follows in formulas of its own, up to this token, which is taken. */
  String row(String end) {
    return "<mrow>" + inside(end) + "</mrow>";
  }

  /** The same without an element around it. */
  String inside(String end) {
    if (depth > DEEPEST) {
      tokens.stop();
      return fail("its nesting");
    }
    depth++;
    MathFont outer = font;
    StringBuilder row = new StringBuilder();
    while (unknown == null && !ends(end)) {
      String fraction = infix(row.toString(), end);
      if (fraction != null) {
        row = new StringBuilder(fraction);
        break;
      }
      row.append(part(row.isEmpty()));
    }
    if (!end.isEmpty() && !tokens.take(end)) {
      fail(end.equals("}") ? "a brace that is never closed" : end);
    }
    font = outer;
    depth--;
    return row.toString();
  }

  private boolean ends(String end) {
    String next = tokens.peek();
    return next.equals(end) || next.isEmpty();
  }

  /** The next thing of a row with its scripts; {@code first} in its row or not. */
  String part(boolean first) {
    if (unknown != null || ++parts > LONGEST) {
      tokens.stop();
      return fail("its length");
    }
    String next = tokens.peek();
    boolean bare = next.equals("^") || next.equals("_");
    return scripts(bare ? new Atom("<mrow></mrow>") : atom(first));
  }

  /** {@code a \over b} and {@code n \choose k}: what stood in front is the upper part. */
  private @Nullable String infix(String before, String end) {
    String next = tokens.peek();
    boolean choose = next.equals("\\choose");
    if (!choose && !next.equals("\\over")) {
      return null;
    }
    tokens.next();
    StringBuilder below = new StringBuilder();
    while (unknown == null && !ends(end)) {
      below.append(part(below.isEmpty()));
    }
    return MathCommands.fraction(
        "<mrow>" + before + "</mrow>", "<mrow>" + below + "</mrow>", choose);
  }

  /**
   * One thing that may get scripts.
   *
   * @param limits whether the scripts stand above and below it
   */
  record Atom(String html, boolean limits) {
    Atom(String html) {
      this(html, false);
    }
  }

  /** An argument of a command: a group or one token. */
  String argument() {
    if (tokens.take("{")) {
      return row("}");
    }
    String next = tokens.peek();
    boolean none = next.isEmpty() || next.equals("}") || next.equals("&") || next.equals("\\\\");
    if (none || next.equals("^") || next.equals("_")) {
      return fail("an argument that is missing");
    }
    return MathTokens.isDigit(next.charAt(0)) ? number(tokens.next()) : atom(true).html();
  }

  private Atom atom(boolean first) {
    if (depth > DEEPEST) {
      tokens.stop();
      return new Atom(fail("its nesting"));
    }
    depth++;
    Atom atom = atom(tokens.next(), first);
    depth--;
    return atom;
  }

  private Atom atom(String token, boolean first) {
    if (token.equals("{")) {
      return new Atom(row("}"));
    }
    if (token.length() > 1 && token.charAt(0) == '\\') {
      return commands.atom(token.substring(1), first);
    }
    char c = token.charAt(0);
    if (MathTokens.isDigit(c)) {
      return new Atom(number(tokens.number(token)));
    }
    if (Character.isLetter(token.codePointAt(0))) {
      return new Atom(letter(token.codePointAt(0)));
    }
    return switch (c) {
      case '}', '&', '\\', '#' -> new Atom(fail(token));
      case '~' -> new Atom("<mspace width=\"0.25em\"></mspace>");
      case '(', ')', '[', ']', '|', '/' -> new Atom("<mo stretchy=\"false\">" + token + "</mo>");
      case '-' -> new Atom("<mo>−</mo>");
      case '*' -> new Atom("<mo>∗</mo>");
      case '\'' -> new Atom("<mo>′</mo>");
      default -> new Atom("<mo>" + Html.text(token) + "</mo>");
    };
  }

  /** A letter in the font of its place; a word in the upright one. */
  private String letter(int c) {
    if (font != MathFont.UPRIGHT) {
      return "<mi>" + font.styled(c) + "</mi>";
    }
    StringBuilder word = new StringBuilder(Character.toString(c));
    while (!tokens.peek().isEmpty() && Character.isLetter(tokens.peek().codePointAt(0))) {
      word.append(tokens.next());
    }
    String variant = word.length() == 1 ? " mathvariant=\"normal\"" : "";
    return "<mi" + variant + ">" + Html.text(word.toString()) + "</mi>";
  }

  private String number(String digits) {
    StringBuilder number = new StringBuilder();
    digits.chars().forEach(c -> number.append(font.styled(c)));
    return "<mn>" + number + "</mn>";
  }

  /** The sub- and superscripts, primes and limits that follow an atom. */
  private String scripts(Atom atom) {
    boolean limits = atom.limits();
    while (tokens.peek().equals("\\limits") || tokens.peek().equals("\\nolimits")) {
      limits = tokens.next().equals("\\limits");
    }
    String below = "";
    String above = "";
    StringBuilder primes = new StringBuilder();
    while (unknown == null) {
      if (tokens.take("'")) {
        primes.append('′');
      } else if (below.isEmpty() && tokens.take("_")) {
        below = argument();
      } else if (above.isEmpty() && tokens.take("^")) {
        above = argument();
      } else {
        break;
      }
    }
    if (!primes.isEmpty()) {
      above = "<mrow><mo>" + primes + "</mo>" + above + "</mrow>";
    }
    return scripted(atom.html(), below, above, limits);
  }

  private static String scripted(String base, String below, String above, boolean limits) {
    if (below.isEmpty() && above.isEmpty()) {
      return base;
    }
    String element =
        above.isEmpty()
            ? limits ? "munder" : "msub"
            : below.isEmpty() ? limits ? "mover" : "msup" : limits ? "munderover" : "msubsup";
    return "<" + element + ">" + base + below + above + "</" + element + ">";
  }
}
