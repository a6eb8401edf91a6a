package outloud.markdown;

import org.jspecify.annotations.Nullable;
import outloud.markdown.MathReader.Atom;
import outloud.markdown.MathSymbols.Symbol;

/** Writes what TeX's commands stand for. */
final class MathCommands {
  private final MathReader reader;
  private final MathTokens tokens;

  MathCommands(MathReader reader) {
    this.reader = reader;
    this.tokens = reader.tokens;
  }

  /** What a command stands for, with its arguments; {@code first} in its row or not. */
  Atom atom(String command, boolean first) {
    Symbol symbol = MathSymbols.find(command);
    if (symbol != null) {
      return symbol(command, symbol, first);
    }
    MathFont font = MathFont.of(command);
    if (font != null) {
      return new Atom(styled(font, MathFont.isSwitch(command)));
    }
    String structure = structure(command);
    return structure != null ? new Atom(structure) : word(command, first);
  }

  private String styled(MathFont font, boolean rest) {
    MathFont outer = reader.font;
    reader.font = font;
    if (rest) {
      return "";
    }
    String styled = reader.argument();
    reader.font = outer;
    return styled;
  }

  private Atom symbol(String command, Symbol symbol, boolean first) {
    String text = Html.text(symbol.text());
    int c = symbol.text().codePointAt(0);
    return switch (symbol.kind()) {
      case IDENTIFIER -> new Atom("<mi>" + reader.font.styled(c) + "</mi>");
      case UPRIGHT -> new Atom("<mi mathvariant=\"normal\">" + reader.font.styled(c) + "</mi>");
      case OPERATOR ->
          new Atom("<mo" + (isBar(text) ? " stretchy=\"false\"" : "") + ">" + text + "</mo>");
      case FENCE -> new Atom("<mo stretchy=\"false\">" + text + "</mo>");
      case BIG -> new Atom("<mo movablelimits=\"true\">" + text + "</mo>", true);
      case INTEGRAL -> new Atom("<mo>" + text + "</mo>");
      case FUNCTION -> new Atom(named(text, first, false));
      case LIMIT -> new Atom(named(text, first, true), true);
      case ACCENT -> over(command, text);
      case BELOW -> under(text);
      case SPACE -> new Atom("<mspace width=\"" + text + "em\"></mspace>");
    };
  }

  private static boolean isBar(String text) {
    return "|‖/\\".contains(text);
  }

  /** The name of a function keeps a little distance, but not from a bracket. */
  private String named(String name, boolean first, boolean limits) {
    String next = tokens.peek();
    boolean tight = next.equals("(") || next.equals("[") || next.equals("\\left");
    return "<mo"
        + (limits ? " movablelimits=\"true\"" : "")
        + (" form=\"prefix\" stretchy=\"false\" lspace=\"" + (first ? "0" : "0.1667em"))
        + ("\" rspace=\"" + (tight ? "0" : "0.1667em"))
        + ("\">" + name + "</mo>");
  }

  private Atom over(String command, String mark) {
    boolean wide = command.startsWith("wide") || command.startsWith("over");
    String base = reader.argument();
    String accent = "<mo stretchy=\"" + wide + "\">" + mark + "</mo>";
    return new Atom(
        "<mover accent=\"true\">" + base + accent + "</mover>", command.equals("overbrace"));
  }

  private Atom under(String mark) {
    String base = reader.argument();
    return new Atom("<munder>" + base + "<mo stretchy=\"true\">" + mark + "</mo></munder>", true);
  }

  /** Commands that build something of their arguments; null for all others. */
  private @Nullable String structure(String command) {
    return switch (command) {
      case "frac", "cfrac" -> fraction(reader.argument(), reader.argument(), false);
      case "dfrac" -> style("true", fraction(reader.argument(), reader.argument(), false));
      case "tfrac" -> style("false", fraction(reader.argument(), reader.argument(), false));
      case "binom", "dbinom", "tbinom" -> fraction(reader.argument(), reader.argument(), true);
      case "sqrt" -> root();
      case "left" -> new MathDelimiters(reader).left();
      case "big", "bigl", "bigr", "bigm" -> new MathDelimiters(reader).sized("1.2em");
      case "Big", "Bigl", "Bigr", "Bigm" -> new MathDelimiters(reader).sized("1.8em");
      case "bigg", "biggl", "biggr", "biggm" -> new MathDelimiters(reader).sized("2.4em");
      case "Bigg", "Biggl", "Biggr", "Biggm" -> new MathDelimiters(reader).sized("3em");
      case "bra" -> "<mrow><mo>⟨</mo>" + reader.argument() + "<mo>|</mo></mrow>";
      case "ket" -> "<mrow><mo>|</mo>" + reader.argument() + "<mo>⟩</mo></mrow>";
      case "begin" -> new MathTable(reader).environment(tokens.raw());
      case "substack" -> new MathTable(reader).stack();
      case "text", "textrm", "mbox", "textnormal", "textsf", "hbox" -> text("");
      case "textbf" -> text("b");
      case "textit", "emph" -> text("i");
      case "texttt" -> text("samp");
      case "boxed", "fbox" -> "<mrow class=\"boxed\">" + reader.argument() + "</mrow>";
      case "cancel", "bcancel", "xcancel", "sout" ->
          "<mrow class=\"struck\">" + reader.argument() + "</mrow>";
      case "phantom", "hphantom", "vphantom" -> "<mphantom>" + reader.argument() + "</mphantom>";
      case "color", "textcolor" -> coloured(tokens.raw(), reader.argument());
      case "not" -> reader.argument().replaceFirst("</m", "\u0338</m");
      case "pmod" ->
          "<mspace width=\"1em\"></mspace><mrow><mo stretchy=\"false\">(</mo><mi>mod</mi>"
              + "<mspace width=\"0.3333em\"></mspace>"
              + reader.argument()
              + "<mo stretchy=\"false\">)</mo></mrow>";
      case "tag" ->
          "<mspace width=\"2em\"></mspace><mtext>(" + Html.text(tokens.raw()) + ")</mtext>";
      default -> null;
    };
  }

  /** Words of TeX that stand for a name, a place or nothing at all. */
  private Atom word(String command, boolean first) {
    return switch (command) {
      case "operatorname", "operatorname*" -> operatorName(command.endsWith("*"), first);
      case "mathop" -> new Atom(reader.argument(), true);
      case "mathrel", "mathbin", "mathord", "mathopen", "mathclose", "mathinner", "mathstrut" ->
          new Atom(command.equals("mathstrut") ? "" : reader.argument());
      case "overset", "stackrel" -> {
        String above = reader.argument();
        yield new Atom("<mover>" + reader.argument() + above + "</mover>");
      }
      case "underset" -> {
        String below = reader.argument();
        yield new Atom("<munder>" + reader.argument() + below + "</munder>");
      }
      case "xrightarrow" -> new Atom(arrow("→"));
      case "xleftarrow" -> new Atom(arrow("←"));
      case "xRightarrow" -> new Atom(arrow("⇒"));
      case "xleftrightarrow" -> new Atom(arrow("↔"));
      case "bmod", "mod" -> new Atom("<mo lspace=\"0.2222em\" rspace=\"0.2222em\">mod</mo>");
      case "displaystyle", "textstyle", "scriptstyle", "nonumber", "notag", "hline", "relax" ->
          new Atom("");
      case "label", "vspace" -> new Atom(tokens.raw().substring(0, 0));
      case "hspace", "hspace*", "mspace", "hskip" -> {
        tokens.raw();
        yield new Atom("<mspace width=\"0.5em\"></mspace>");
      }
      case " ", "\n" -> new Atom("<mspace width=\"0.25em\"></mspace>");
      case "%", "$", "#", "&", "_" ->
          new Atom("<mi mathvariant=\"normal\">" + Html.text(command) + "</mi>");
      default -> new Atom(reader.fail("\\" + command));
    };
  }

  private Atom operatorName(boolean limits, boolean first) {
    String name = Html.text(tokens.raw().replace("\\,", "\u2009").replace("\\ ", "\u00A0"));
    return new Atom(named(name, first, limits), limits);
  }

  private String arrow(String arrow) {
    String below = tokens.optional();
    String above = reader.argument();
    String mark = "<mo stretchy=\"true\">" + arrow + "</mo>";
    String space = "<mspace width=\"0.5em\"></mspace>";
    String label = "<mrow>" + space + above + space + "</mrow>";
    return below.isEmpty()
        ? "<mover>" + mark + label + "</mover>"
        : "<munderover>"
            + mark
            + "<mtext>"
            + Html.text(below)
            + "</mtext>"
            + label
            + "</munderover>";
  }

  private String root() {
    String degree = tokens.optional();
    String inside = reader.argument();
    return degree.isEmpty()
        ? "<msqrt>" + inside + "</msqrt>"
        : "<mroot>" + inside + "<mrow><mi>" + Html.text(degree) + "</mi></mrow></mroot>";
  }

  /** Two things above each other, with a line between them or brackets around them. */
  static String fraction(String above, String below, boolean binomial) {
    return binomial
        ? "<mrow><mo>(</mo><mfrac linethickness=\"0\">"
            + above
            + below
            + "</mfrac><mo>)</mo></mrow>"
        : "<mfrac>" + above + below + "</mfrac>";
  }

  private static String style(String display, String inside) {
    return "<mstyle displaystyle=\"" + display + "\" scriptlevel=\"0\">" + inside + "</mstyle>";
  }

  /** Text in letters that an element of HTML has, which may stand in a formula. */
  private String text(String letters) {
    String words = tokens.raw().replace("\\ ", " ").replace("\\%", "%").replace("\\$", "$");
    String text = Html.text(words.replace(' ', '\u00A0'));
    return letters.isEmpty()
        ? "<mtext>" + text + "</mtext>"
        : "<mtext><" + letters + ">" + text + "</" + letters + "></mtext>";
  }

  private String coloured(String colour, String inside) {
    boolean plain = colour.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '#');
    return plain
        ? "<mstyle mathcolor=\"" + Html.attribute(colour) + "\">" + inside + "</mstyle>"
        : inside;
  }
}
