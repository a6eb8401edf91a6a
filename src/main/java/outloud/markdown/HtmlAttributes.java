package outloud.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the attributes of a whole start tag. */
final class HtmlAttributes {
  private HtmlAttributes() {}

  /**
   * An attribute with a value.
   *
   * @param name in lower case
   * @param start the index of the white space in front of it
   * @param value the value without its quotation marks, entities as written
   * @param valueStart the index of the value, of its opening quotation mark where it has one
   * @param end the index behind it, and behind its closing quotation mark
   */
  record Attribute(String name, int start, String value, int valueStart, int end) {

    /** The index of the value's first character. */
    int textStart() {
      return end - valueStart > value.length() ? valueStart + 1 : valueStart;
    }
  }

  /** All attributes of a tag that have a value, in order. */
  static List<Attribute> of(String tag) {
    List<Attribute> attributes = new ArrayList<>();
    int at = 1;
    while (at < tag.length() && !Character.isWhitespace(tag.charAt(at))) {
      at++;
    }
    while (at < tag.length()) {
      int start = at;
      int name = HtmlTag.skipSpace(tag, at);
      int end = HtmlTag.attributeEnd(tag, name);
      if (end < 0) {
        return attributes;
      }
      int equals = tag.indexOf('=', name);
      if (equals >= 0 && equals < end) {
        attributes.add(attribute(tag, start, name, equals, end));
      }
      at = end;
    }
    return attributes;
  }

  private static Attribute attribute(String tag, int start, int name, int equals, int end) {
    int value = HtmlTag.skipSpace(tag, equals + 1);
    boolean quoted = tag.charAt(value) == '"' || tag.charAt(value) == '\'';
    return new Attribute(
        tag.substring(name, equals).strip().toLowerCase(Locale.ROOT),
        start,
        quoted ? tag.substring(value + 1, end - 1) : tag.substring(value, end),
        value,
        end);
  }
}
