package outloud.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outloud.markdown.MathReader.Formula;

class MathTest {

  private static String row(String tex) {
    Formula formula = MathReader.read(tex, false);
    assertEquals(Optional.empty(), formula.unknown(), tex);
    String html = formula.html();
    int start = html.indexOf("<mrow>") + "<mrow>".length();
    return html.substring(start, html.length() - "</mrow></math>".length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '§',
      textBlock =
          """
          x ¦ <mi>x</mi>
          12.5 ¦ <mn>12.5</mn>
          1,000 ¦ <mn>1,000</mn>
          a-b ¦ <mi>a</mi><mo>−</mo><mi>b</mi>
          x^2 ¦ <msup><mi>x</mi><mn>2</mn></msup>
          x_i^2 ¦ <msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>
          x^23 ¦ <msup><mi>x</mi><mn>2</mn></msup><mn>3</mn>
          f' ¦ <msup><mi>f</mi><mrow><mo>′</mo></mrow></msup>
          \\frac12 ¦ <mfrac><mn>1</mn><mn>2</mn></mfrac>
          \\sqrt x ¦ <msqrt><mi>x</mi></msqrt>
          \\sqrt[3]{x} ¦ <mroot><mrow><mi>x</mi></mrow><mrow><mi>3</mi></mrow></mroot>
          \\alpha ¦ <mi>α</mi>
          \\Gamma ¦ <mi mathvariant="normal">Γ</mi>
          \\mathbb{R} ¦ <mrow><mi>ℝ</mi></mrow>
          \\mathbf{v} ¦ <mrow><mi>𝐯</mi></mrow>
          \\mathrm{d} ¦ <mrow><mi mathvariant="normal">d</mi></mrow>
          \\text{if } x ¦ <mtext>if\u00A0</mtext><mi>x</mi>
          \\hat{x} ¦ <mover accent="true"><mrow><mi>x</mi></mrow><mo stretchy="false">^</mo></mover>
          \\lfloor x \\rfloor ¦ <mo stretchy="false">⌊</mo><mi>x</mi><mo stretchy="false">⌋</mo>
          a \\neq b ¦ <mi>a</mi><mo>≠</mo><mi>b</mi>
          a < b ¦ <mi>a</mi><mo>&lt;</mo><mi>b</mi>
          {a \\over b} ¦ <mrow><mfrac><mrow><mi>a</mi></mrow><mrow><mi>b</mi></mrow></mfrac></mrow>
          \\sum_i ¦ <munder><mo movablelimits="true">∑</mo><mi>i</mi></munder>
          \\int_0^1 ¦ <msubsup><mo>∫</mo><mn>0</mn><mn>1</mn></msubsup>
          10\\% ¦ <mn>10</mn><mi mathvariant="normal">%</mi>
          """)
  void writesMathML(String tex, String expected) {
    assertEquals(expected, row(tex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\left( \\frac{a}{b} \\right)",
        "\\left. \\frac{dy}{dx} \\right|_{x=0}",
        "\\left\\{ x \\middle| y \\right\\}",
        "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
        "f(x) = \\begin{cases} 1 & \\text{if } x > 0 \\\\ 0 & \\text{else} \\end{cases}",
        "\\begin{aligned} a &= b + c \\\\ d &= e \\end{aligned}",
        "\\begin{array}{c|c} a & b \\\\ \\hline c & d \\end{array}",
        "\\lim_{x \\to 0} \\frac{\\sin x}{x} = 1",
        "\\underbrace{a+b}_{n} \\overbrace{c}^{m}",
        "\\operatorname*{argmax}_\\theta P(x|\\theta)",
        "\\substack{i<n \\\\ j<m}",
        "\\binom{n}{k} {n \\choose k}",
        "\\xrightarrow[a]{b}",
        "\\bigl( x \\bigr)",
        "\\color{red} x \\boxed{y} \\phantom{z} \\tag{1}",
        "\\not= \\not\\subset",
        "a \\bmod b \\pmod{n}"
      })
  void isXml(String tex) {
    Formula formula = MathReader.read(tex, true);
    assertEquals(Optional.empty(), formula.unknown());
    Element box = Jsoup.parse(formula.html(), "", Parser.xmlParser()).expectFirst("span.formula");
    assertEquals(
        formula.html(),
        box.outerHtml().replace("&#xa0;", "\u00A0").replace("\n", "").replace("> <", "><"));
  }

  @ParameterizedTest
  @CsvSource({
    "\\foo, \\foo",
    "\\frac{1}, an argument that is missing",
    "{a, a brace that is never closed",
    "a}, }",
    "\\left( a, \\left",
    "\\begin{foo} a \\end{foo}, \\begin{foo}",
    "\\begin{matrix} a, \\begin{matrix}"
  })
  void saysWhatItDoesNotUnderstand(String tex, String unknown) {
    assertEquals(Optional.of(unknown), MathReader.read(tex, false).unknown());
  }

  @Test
  void endsWhateverIsWritten() {
    for (String part : new String[] {"{", "\\left(", "^", "_{", "\\frac", "\\sqrt{", "&", "\\\\"}) {
      assertTrue(MathReader.read(part.repeat(5_000), true).unknown().isPresent(), part);
    }
    assertEquals(Optional.empty(), MathReader.read("x + ".repeat(4_000) + "x", true).unknown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It costs $5 and $10.",
        "from $5 to 10$",
        "US$5-US$10",
        "$HOME/bin:$PATH",
        "\\$x\\$",
        "a $ b $ c",
        "$5 million and $6 million",
        "jQuery $('a') and $('b')",
        "$the words of a sentence$",
        "`$x$`"
      })
  void leavesMoneyAndShellsAlone(String text) {
    assertFalse(Bodies.html(text).contains("<math"), Bodies.html(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$x$",
        "$x = y$",
        "$O(n)$",
        "$a_1$",
        "$\\alpha$",
        "$2^n$",
        "($x$)",
        "**$x$**",
        "$|a|$",
        "等于$x$的",
        "$f(x) = x + 1$",
        "$$x$$",
        "\\\\(x\\\\)",
        "\\\\[x\\\\]",
        "- $x$",
        "a\n\n## $x$",
        "> $$\n> x\n> $$"
      })
  void findsFormulas(String text) {
    assertTrue(Bodies.html(text).contains("<math"), Bodies.html(text));
  }
}
