package outloud.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The elements that are open at a place of some markup, the innermost last. */
final class OpenElements {
  /** As far as an end tag looks for its start: deeper is what no page shows. */
  private static final int REACH = 512;

  private final List<Element> elements = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * An open element.
   *
   * @param place the offset of its tag in the author's text, -1 when Outloud wrote it
   * @param end what closes it
   */
  record Element(String name, int place, FlatMarkup.Token end) {
    boolean isRaw() {
      return place >= 0;
    }

    private String key() {
      return isRaw() ? "<" + name : name;
    }
  }

  void push(Element element) {
    elements.add(element);
    counts.merge(element.key(), 1, Integer::sum);
  }

  Element pop() {
    Element last = elements.removeLast();
    counts.merge(last.key(), -1, Integer::sum);
    return last;
  }

  int size() {
    return elements.size();
  }

  /**
   * How many elements are open outside the one that this end tag ends, or -1. An author's end tag
   * ends what the author began, never a list or a quote that Markdown made.
   */
  int depth(String name, boolean raw) {
    if (counts.getOrDefault(raw ? "<" + name : name, 0) == 0) {
      return -1;
    }
    for (int i = elements.size() - 1; i >= Math.max(0, elements.size() - REACH); i--) {
      Element element = elements.get(i);
      if (element.name().equals(name) && element.isRaw() == raw) {
        return i;
      }
      boolean wall = !element.isRaw() && !element.name().equals("p");
      if (raw && wall && HtmlRules.isBlock(element.name())) {
        return -1;
      }
    }
    return -1;
  }

  /** How many are open outside the outermost of these that is in reach; all, when none is. */
  int depthOf(Set<String> names, Predicate<String> end) {
    int found = elements.size();
    for (int i = elements.size() - 1; i >= Math.max(0, elements.size() - REACH); i--) {
      String name = elements.get(i).name();
      if (names.contains(name)) {
        found = i;
      } else if (end.test(name)) {
        return found;
      }
    }
    return found;
  }

  boolean has(String name) {
    return counts.getOrDefault(name, 0) + counts.getOrDefault("<" + name, 0) > 0;
  }
}
