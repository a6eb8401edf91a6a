package outloud.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.diagnostic.Nearest;
import outloud.markdown.HtmlLinks;
import outloud.markdown.Markdown;
import outloud.source.Locator;
import outloud.source.SourcePath;

/** Finishes the address of a page with the place within it that the author names. */
final class Fragments {
  private static final int MOST_SHOWN = 5;

  private final Supplier<Set<String>> askedTheme;
  private final Locator locator;
  private final Map<String, SourcePath> copied;
  private final Map<String, Anchors> anchors = new HashMap<>();
  private final Map<String, Set<String>> others = new HashMap<>();
  private @Nullable Set<String> themeAnchors;

  /**
   * @param themeAnchors what every page has beside what documents say
   * @param copied files of HTML that are published as they are, by their path on the site
   */
  Fragments(Supplier<Set<String>> themeAnchors, Locator locator, Map<String, SourcePath> copied) {
    this.askedTheme = themeAnchors;
    this.locator = locator;
    this.copied = copied;
  }

  /**
   * The answer for a page or a file.
   *
   * @param rest query and fragment as written, {@code ?a=b#part}, or empty
   */
  Answer answer(Destination destination, String rest) {
    int hash = rest.indexOf('#');
    String fragment = hash < 0 ? "" : WrittenPath.decoded(rest.substring(hash + 1)).strip();
    if (isGeneral(fragment)) {
      String address = rest.isEmpty() ? destination.address() : destination.address() + rest;
      return new Answer(destination, "", address, Optional.empty());
    }
    return destination.document() == null
        ? other(destination, rest, fragment)
        : place(destination, rest.substring(0, hash), fragment, fragment);
  }

  /** A list that Outloud makes, or a file of the author's: of these only HTML has places. */
  private Answer other(Destination destination, String rest, String fragment) {
    String address = destination.address();
    String path = WrittenPath.decoded(address).substring(1);
    boolean list = address.endsWith("/");
    boolean missing =
        (list || copied.containsKey(path))
            && !others.computeIfAbsent(path, _ -> others(path)).contains(fragment);
    return new Answer(
        destination,
        "",
        address + rest,
        missing ? Optional.of(unknown(destination, fragment, list)) : Optional.empty());
  }

  private Set<String> others(String path) {
    SourcePath file = copied.get(path);
    return file == null
        ? themeAnchors()
        : locator.file(file).map(text -> HtmlLinks.anchors(text.text())).orElse(Set.of());
  }

  private static Answer.Complaint unknown(Destination page, String fragment, boolean list) {
    return new Answer.Complaint(
        Code.LINK_NO_ANCHOR,
        "there is no anchor `#" + fragment + "` in " + page.path(),
        list ? "That page is a list that Outloud makes." : "That file is published as it is.");
  }

  /**
   * The answer for a page and the words of one of its headings, or {@code ^name} of a block.
   *
   * @param headings in front of it the headings that it is below, each with a {@code #} behind it
   */
  Answer heading(Destination destination, String headings) {
    int last = headings.lastIndexOf('#');
    String heading = headings.substring(last + 1).strip();
    if (destination.document() == null || heading.isEmpty()) {
      return new Answer(destination, "", destination.address(), Optional.empty());
    }
    String anchor = anchor(heading);
    if (last > 0) {
      String above = headings.substring(headings.lastIndexOf('#', last - 1) + 1, last).strip();
      String below = known(destination).below(anchor(above), anchor).orElse(anchor);
      return place(destination, "", below, heading);
    }
    return place(destination, "", anchor, heading);
  }

  private static String anchor(String heading) {
    return heading.startsWith("^") ? heading : Markdown.anchor(heading);
  }

  /** The beginning of a page, or a part of a text that browsers look for themselves. */
  private static boolean isGeneral(String fragment) {
    return fragment.isEmpty() || fragment.equals("top") || fragment.startsWith(":~:");
  }

  private Answer place(Destination destination, String query, String anchor, String written) {
    Anchors known = known(destination);
    Optional<String> found =
        known.find(anchor).or(() -> known.find(written)).or(() -> ofTheme(anchor));
    String id = found.orElse(anchor);
    String fragment = id.isEmpty() ? "" : Anchors.fragment(id);
    return new Answer(
        destination,
        found.orElse(""),
        destination.address() + query + fragment,
        found.isPresent() ? Optional.empty() : Optional.of(unknown(destination, anchor, known)));
  }

  private Anchors known(Destination destination) {
    return anchors.computeIfAbsent(destination.path(), _ -> anchors(destination));
  }

  private Optional<String> ofTheme(String anchor) {
    return themeAnchors().contains(anchor) ? Optional.of(anchor) : Optional.empty();
  }

  private Set<String> themeAnchors() {
    Set<String> known = themeAnchors;
    if (known == null) {
      known = askedTheme.get();
      themeAnchors = known;
    }
    return known;
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
