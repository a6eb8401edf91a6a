package outloud.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.markdown.Target.Kind;

/** Decides where the links and pictures of one document point. */
final class Targets {
  private final Reports reports;
  private final Values values;

  Targets(Reports reports, Values values) {
    this.reports = reports;
    this.values = values;
  }

  /**
   * The target of a link.
   *
   * @param place the destination as the author wrote it, escaped
   * @return nothing when it must not become a link
   */
  Optional<Target> link(BasedSequence place) {
    return link(Escaping.unescapeString(place.toString()), place);
  }

  /** The target of a link whose address is already plain text. */
  Optional<Target> link(String destination, BasedSequence place) {
    return written(Kind.LINK, destination, place);
  }

  /** The target of a picture; nothing when it must not become one. */
  Optional<Target> picture(BasedSequence place) {
    return picture(Escaping.unescapeString(place.toString()), place);
  }

  /** The target of a picture whose address is already plain text. */
  Optional<Target> picture(String destination, BasedSequence place) {
    return written(Kind.PICTURE, destination, place);
  }

  /** The target of an address that is plain text already: templates are still to be read. */
  Optional<Target> written(Kind kind, String destination, BasedSequence place) {
    String plain = destination.strip();
    if (plain.indexOf('{') < 0) {
      return target(kind, plain, place);
    }
    AddressTemplates.Read read = AddressTemplates.read(plain, kind, values);
    if (!read.unknown().isEmpty()) {
      reports.report(
          Code.LINK_BROKEN,
          place,
          "the template `" + read.unknown() + "` in this address is not known",
          "Write the address itself.");
    }
    return target(read.kind(), read.address(), place);
  }

  /**
   * A place that the author's own files have, named by the syntax of another tool: a wikilink, a
   * {@code post_url}, a {@code ref}.
   */
  Target reference(Kind kind, String path, BasedSequence place) {
    return new Target.Reference(kind, path, reports.path, reports.span(place));
  }

  /** Whether a browser would run this address, which is said at its place. */
  boolean isRefused(String destination, BasedSequence place) {
    boolean unsafe = UrlText.isUnsafe(destination);
    if (unsafe) {
      reports.report(
          Code.LINK_UNSAFE,
          place,
          "this address would run a script in the reader's browser, so it is left out",
          "Link a page or a file instead.");
    }
    return unsafe;
  }

  private Optional<Target> target(Kind kind, String destination, BasedSequence place) {
    if (destination.isEmpty() || isRefused(destination, place)) {
      return Optional.empty();
    }
    if (kind == Kind.LINK && UrlText.lacksScheme(destination)) {
      return Optional.of(completed(destination, place));
    }
    int broken = BrokenScheme.end(destination);
    if (broken > 0) {
      return Optional.of(corrected(destination, broken, place));
    }
    boolean elsewhere = UrlText.hasScheme(destination) || destination.startsWith("//");
    return Optional.of(
        elsewhere && !UrlText.mayBeOwnFile(destination)
            ? new Target.Url(UrlText.encoded(destination))
            : reference(kind, destination, place));
  }

  private Target completed(String destination, BasedSequence place) {
    String url = (UrlText.isMail(destination) ? "mailto:" : "https://") + destination;
    reports.report(
        Code.LINK_NO_SCHEME,
        place,
        "the link `" + destination + "` lacks its scheme",
        "Write `" + url + "`.",
        destination,
        url);
    return new Target.Url(UrlText.encoded(url));
  }

  private Target corrected(String destination, int end, BasedSequence place) {
    String url = BrokenScheme.meant(destination) + destination.substring(end);
    reports.report(
        Code.LINK_NO_SCHEME,
        place,
        "the link `" + destination + "` begins with `" + destination.substring(0, end) + "`",
        "Write `" + url + "`.",
        destination,
        url);
    return new Target.Url(UrlText.encoded(url));
  }
}
