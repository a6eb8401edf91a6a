package outloud.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.diagnostic.Nearest;
import outloud.markdown.Markdown;

/** Finishes the address of a page with the place within it that the author names. */
final class Fragments {
  private static final int MOST_SHOWN = 5;

  private final Map<String, Anchors> anchors = new HashMap<>();

  /**
   * The answer for a page or a file.
   *
   * @param rest query and fragment as written, {@code ?a=b#part}, or empty
   */
  Answer answer(Destination destination, String rest) {
    int hash = rest.indexOf('#');
    String fragment = hash < 0 ? "" : WrittenPath.decoded(rest.substring(hash + 1)).strip();
    if (destination.document() == null || isGeneral(fragment)) {
      String address = rest.isEmpty() ? destination.address() : destination.address() + rest;
      return new Answer(destination, "", address, Optional.empty());
    }
    return place(destination, rest.substring(0, hash), fragment, fragment);
  }

  /** The answer for a page and the words of one of its headings, or {@code ^name} of a block. */
  Answer heading(Destination destination, String heading) {
    if (destination.document() == null || heading.isEmpty()) {
      return new Answer(destination, "", destination.address(), Optional.empty());
    }
    String anchor = heading.startsWith("^") ? heading : Markdown.anchor(heading);
    return place(destination, "", anchor, heading);
  }

  /** The beginning of a page, or a part of a text that browsers look for themselves. */
  private static boolean isGeneral(String fragment) {
    return fragment.isEmpty() || fragment.equals("top") || fragment.startsWith(":~:");
  }

  private Answer place(Destination destination, String query, String anchor, String written) {
    Anchors known = anchors.computeIfAbsent(destination.path(), _ -> anchors(destination));
    Optional<String> found = known.find(anchor).or(() -> known.find(written));
    String id = found.orElse(anchor);
    String fragment = id.isEmpty() ? "" : Anchors.fragment(id);
    return new Answer(
        destination,
        found.orElse(""),
        destination.address() + query + fragment,
        found.isPresent() ? Optional.empty() : Optional.of(unknown(destination, anchor, known)));
  }

  private static Anchors anchors(Destination destination) {
    Placed document = destination.document();
    if (document == null) {
      throw new IllegalArgumentException("no document: " + destination.path());
    }
    return new Anchors(document);
  }

  private static Answer.Complaint unknown(Destination destination, String anchor, Anchors known) {
    return new Answer.Complaint(
        Code.LINK_NO_ANCHOR,
        "there is no heading or anchor `#" + anchor + "` in " + destination.path(),
        Nearest.to(anchor, known.all(), anchor.length() < 5 ? 1 : 2)
            .map(near -> "Did you mean `#" + near + "`?")
            .orElseGet(() -> choice(known.all())));
  }

  private static String choice(List<String> anchors) {
    if (anchors.isEmpty()) {
      return "That page has no headings.";
    }
    String first = String.join("`, `#", anchors.subList(0, Math.min(anchors.size(), MOST_SHOWN)));
    return "It has `#" + first + (anchors.size() > MOST_SHOWN ? "` and more." : "`.");
  }
}
