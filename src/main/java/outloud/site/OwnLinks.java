package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.markdown.Markup;
import outloud.markdown.OpenedMarkup;
import outloud.markdown.Target;
import outloud.markdown.Target.Kind;
import outloud.source.Locator;
import outloud.source.SourcePath;
import outloud.source.Span;

/** Finds what absolute URLs of the site's own mean, so that they are checked like other links. */
final class OwnLinks {
  private static final Span NOWHERE = new Span(0, 0);

  private final OwnUrls own;
  private final References references;
  private final Locator locator;
  private final Map<Target.Reference, String> addresses;
  private final List<Diagnostic> diagnostics;

  OwnLinks(
      OwnUrls own,
      References references,
      Locator locator,
      Map<Target.Reference, String> addresses,
      List<Diagnostic> diagnostics) {
    this.own = own;
    this.references = references;
    this.locator = locator;
    this.addresses = addresses;
    this.diagnostics = diagnostics;
  }

  /** The same documents with their own URLs as references. */
  List<Placed> opened(List<Placed> placed) {
    Optional<String> host = own.host();
    if (host.isEmpty()) {
      return placed;
    }
    List<Placed> opened = new ArrayList<>(placed.size());
    for (Placed document : placed) {
      boolean needed = OpenedMarkup.mayHave(document.document().body().markup(), host.get());
      opened.add(needed ? opened(document, host.get()) : document);
    }
    return opened;
  }

  private Placed opened(Placed document, String host) {
    SourcePath from = document.document().path();
    Markup before = document.document().body().markup();
    return document.withMarkup(
        OpenedMarkup.of(before, host, (kind, url) -> reference(from, kind, url)));
  }

  private Optional<Target.Reference> reference(SourcePath from, Kind kind, String url) {
    Optional<String> path = own.path(url);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Answer answer = references.path(from, kind, path.get());
    answer
        .complaint()
        .ifPresent(it ->
            diagnostics.add(
                Diagnostic.of(it.code(), locator.of(from, url), message(url, it), it.hint())));
    if (answer.address().isEmpty()) {
      return Optional.empty();
    }
    Target.Reference reference = new Target.Reference(kind, url, from, NOWHERE);
    addresses.put(reference, answer.address());
    return Optional.of(reference);
  }

  private static String message(String url, Answer.Complaint complaint) {
    return complaint.code() == Code.LINK_BROKEN
        ? "`" + url + "` is an address of this site, but " + complaint.message()
        : complaint.message();
  }
}
