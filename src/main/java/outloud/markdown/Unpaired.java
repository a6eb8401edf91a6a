package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The tags of one document that are never closed, and the end tags that close nothing, by where
 * they begin. A pair whose halves stand in different blocks, like two items of a list, is a pair.
 */
final class Unpaired {
  private final Map<Integer, String> opening = new HashMap<>();
  private final Map<Integer, String> closing = new HashMap<>();
  private final Set<String> opened = new HashSet<>();
  private final Set<String> closed = new HashSet<>();

  /** This tag found no end tag in its block. */
  void opens(BasedSequence place, String name) {
    opening.put(place.getStartOffset(), name);
    opened.add(name);
  }

  /** This end tag found nothing to close in its block. */
  void closes(BasedSequence place, String name) {
    closing.put(place.getStartOffset(), name);
    closed.add(name);
  }

  /** Whether a tag that has to be closed is not. */
  boolean isNeverClosed(BasedSequence place) {
    String name = opening.get(place.getStartOffset());
    return name != null && !closed.contains(name);
  }

  /** Whether an end tag has no tag that it could close. */
  boolean closesNothing(BasedSequence place) {
    String name = closing.get(place.getStartOffset());
    return name != null && !opened.contains(name);
  }

  /** What closes a tag, in the notation in which it was opened. */
  static String endOf(BasedSequence place, String name) {
    if (place.startsWith("{{<")) {
      return "{{< /" + name + " >}}";
    }
    if (place.startsWith("{{%")) {
      return "{{% /" + name + " %}}";
    }
    boolean called = place.toString().replace(" ", "").endsWith(")%}");
    return called ? "{% end %}" : "{% end" + name + " %}";
  }
}
