package outloud.document;

import java.util.List;
import java.util.Optional;
import outloud.data.Node;
import outloud.diagnostic.Location;
import outloud.markdown.Body;
import outloud.source.LineMap;

/**
 * What a document is called and when it was written, from the first place that says so.
 *
 * @param file the document as a whole, for what has no line
 */
record Facts(FileName name, List<Document.KeyPlace> places, Location file) {

  private static final int LONGEST_TITLE = 60;

  /**
   * Front matter, else the heading that was lifted out of the body, else the name; where that is
   * only a number, the first words.
   */
  Sourced<String> title(FrontMatter frontMatter, Body body) {
    if (frontMatter.title().isPresent()) {
      return new Sourced<>(frontMatter.title().get(), key(Key.TITLE));
    }
    if (body.title().isPresent()) {
      Location place = body.titlePlace().orElse(file);
      return new Sourced<>(body.title().get(), Origin.of(Origin.Kind.HEADING, place));
    }
    if (isNumber(name.name()) && !body.summary().isBlank()) {
      return new Sourced<>(beginning(body.summary().strip()), Origin.of(Origin.Kind.TEXT, file));
    }
    return new Sourced<>(name.words(), Origin.of(name.kind(), file));
  }

  /** Notes are numbered, and a number tells nobody what a note is about. */
  private static boolean isNumber(String name) {
    return DateText.areDigits(name, 0, name.length());
  }

  /** The first words, as many as a title may have. */
  private static String beginning(String text) {
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line).strip();
    if (first.codePointCount(0, first.length()) <= LONGEST_TITLE) {
      return first;
    }
    int most = first.offsetByCodePoints(0, LONGEST_TITLE);
    int space = first.lastIndexOf(' ', most);
    String words = first.substring(0, space < LONGEST_TITLE / 3 ? most : space);
    return words.replaceFirst("[\\s,;:.\u2026\u2013\u2014-]+$", "") + "\u2026";
  }

  /** Front matter, else the name, else the address, else the cuid of a Hashnode backup. */
  Optional<Sourced<PublishDate>> date(FrontMatter frontMatter, LineMap lines) {
    if (frontMatter.date().isPresent()) {
      boolean own = places.stream().anyMatch(place -> place.key().equals(Key.DATE.id()));
      return sourced(frontMatter.date(), key(own ? Key.DATE : Key.PUBLISHED));
    }
    if (name.date().isPresent()) {
      return sourced(name.date(), Origin.of(name.dateKind(), file));
    }
    Optional<PublishDate> inAddress = frontMatter.permalink().flatMap(FileName::dateInAddress);
    if (inAddress.isPresent()) {
      return sourced(inAddress, key(Key.PERMALINK));
    }
    Optional<Node> cuid = frontMatter.fields().get("cuid").filter(Node.Scalar.class::isInstance);
    return cuid.flatMap(node ->
        sourced(
            FileName.cuidDate(((Node.Scalar) node).text().strip()),
            new Origin(Origin.Kind.CUID, "cuid", lines.location(node.span()))));
  }

  private static Optional<Sourced<PublishDate>> sourced(Optional<PublishDate> date, Origin origin) {
    return date.map(found -> new Sourced<>(found, origin));
  }

  private Origin key(Key key) {
    for (Document.KeyPlace place : places) {
      if (place.key().equals(key.id())) {
        return place.origin();
      }
    }
    return Origin.of(Origin.Kind.FRONT_MATTER, file);
  }
}
