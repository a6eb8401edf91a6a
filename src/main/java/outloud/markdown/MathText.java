package outloud.markdown;

import org.jspecify.annotations.Nullable;

/**
 * Writes a formula as a line of plain text, where it can be one: {@code O(n log n)}, {@code x² ≤
 * 1}. Fractions, roots and matrices cannot.
 */
final class MathText {
  private static final String HIGH = "0123456789+−=()ni′";
  private static final String HIGH_FORMS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ′";
  private static final String LOW = "0123456789+−=()aeijkmnoprstuvx";
  private static final String LOW_FORMS = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₖₘₙₒₚᵣₛₜᵤᵥₓ";
  private static final String RELATIONS = "=≠<>≤≥≈≡∼≃≪≫→←↔⇒⇐⇔↦∈∉⊂⊆⊃⊇+−±×⋅÷∪∩∧∨∣";

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private int at;
  private boolean possible = true;

  private MathText(String html) {
    this.html = html;
  }

  /** The text of a {@code math} element; empty when a line of text cannot say the same. */
  static String of(String html) {
    if (!html.startsWith("<math")) {
      return "";
    }
    MathText reader = new MathText(html);
    reader.element();
    String plain = reader.text.toString().strip();
    // Letters of a font of their own are read out one by one.
    boolean fancy = plain.codePoints().anyMatch(c -> c >= 0x1d400 && c <= 0x1d7ff);
    return reader.possible && !fancy ? plain : "";
  }

  /** Reads an element with what is in it. */
  private void element() {
    int close = possible ? html.indexOf('>', at) : -1;
    if (close < 0) {
      possible = false;
      return;
    }
    String tag = html.substring(at + 1, close);
    int space = tag.indexOf(' ');
    String name = space < 0 ? tag : tag.substring(0, space);
    at = close + 1;
    switch (name) {
      case "math", "mrow", "mstyle" -> children();
      case "mi", "mn", "mtext" -> text.append(content());
      case "mo" -> operator(content(), tag);
      case "mspace" -> {
        gap();
        content();
      }
      case "msup" -> script(HIGH, HIGH_FORMS);
      case "msub" -> script(LOW, LOW_FORMS);
      default -> {
        possible = false;
        at = html.length();
      }
    }
    int end = html.indexOf('>', at);
    at = end < 0 ? html.length() : end + 1;
  }

  private void children() {
    while (possible && at < html.length() && !html.startsWith("</", at)) {
      element();
    }
  }

  private String content() {
    int end = html.indexOf('<', at);
    String content = html.substring(at, Math.max(at, end));
    at = Math.max(at, end);
    return content.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private void operator(String sign, String tag) {
    boolean relates = sign.length() == 1 && RELATIONS.indexOf(sign) >= 0;
    boolean first = text.isEmpty() || "([{,".indexOf(text.charAt(text.length() - 1)) >= 0;
    boolean named = tag.contains("prefix") && sign.length() > 1;
    if ((relates && !first) || named) {
      gap();
      text.append(sign).append(' ');
    } else {
      text.append(sign).append(sign.equals(",") || sign.equals(";") ? " " : "");
    }
  }

  /** A space, unless there is one or a bracket has just opened. */
  private void gap() {
    if (!text.isEmpty() && " ([{".indexOf(text.charAt(text.length() - 1)) < 0) {
      text.append(' ');
    }
  }

  private void script(String letters, String forms) {
    element();
    int start = text.length();
    element();
    String raised = possible ? raised(text.substring(start), letters, forms) : null;
    possible &= raised != null;
    text.setLength(Math.min(start, text.length()));
    text.append(raised == null ? "" : raised);
  }

  private static @Nullable String raised(String words, String letters, String forms) {
    StringBuilder raised = new StringBuilder();
    for (char c : words.replace(" ", "").toCharArray()) {
      int form = letters.indexOf(c);
      if (form < 0) {
        return null;
      }
      raised.append(forms.charAt(form));
    }
    return raised.toString();
  }
}
