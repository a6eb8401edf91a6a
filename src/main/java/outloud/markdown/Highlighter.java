package outloud.markdown;

/** Makes the HTML of code. */
public interface Highlighter {

  /**
   * The inside of a {@code code} element: escaped text with {@code span} elements, whose classes
   * are {@code k} keyword, {@code s} string, {@code c} comment, {@code n} number, {@code t} type,
   * {@code f} function, {@code o} operator, {@code m} markup or annotation, {@code i} inserted and
   * {@code d} deleted. No element goes over the end of a line.
   *
   * @param language in lower case, empty when unknown
   */
  String html(String language, String code);

  /** Colours a hundred languages; code in any other is plain. */
  static Highlighter tokens() {
    return new TokenHighlighter();
  }

  /** Escaped text without any markup. */
  static Highlighter plain() {
    return (_, code) -> Html.text(code);
  }
}
