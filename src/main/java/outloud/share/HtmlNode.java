package outloud.share;

import java.util.List;
import java.util.Map;

/** A part of a page's HTML, as a tree. */
sealed interface HtmlNode {

  /** Text, with its entities decoded. */
  record Words(String text) implements HtmlNode {}

  /**
   * An element with what it encloses.
   *
   * @param name in lower case
   * @param attributes by their names in lower case; one without a value is empty
   */
  record Element(String name, Map<String, String> attributes, List<HtmlNode> children)
      implements HtmlNode {

    /** The value of an attribute; empty when it is not there. */
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    /** Whether one of its classes is this one. */
    boolean is(String className) {
      return (" " + attribute("class") + " ").contains(" " + className + " ");
    }

    /** All text in it; a break is a line feed. */
    String text() {
      StringBuilder text = new StringBuilder();
      append(children, text);
      return text.toString();
    }

    private static void append(List<HtmlNode> nodes, StringBuilder text) {
      for (HtmlNode node : nodes) {
        if (node instanceof Words words) {
          text.append(words.text());
        } else if (node instanceof Element element) {
          text.append(element.name().equals("br") ? "\n" : "");
          append(element.children(), text);
        }
      }
    }
  }
}
