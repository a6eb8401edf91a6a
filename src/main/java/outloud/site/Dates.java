package outloud.site;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import outloud.diagnostic.Code;
import outloud.diagnostic.Diagnostic;
import outloud.diagnostic.Location;
import outloud.document.Document;
import outloud.document.Origin;
import outloud.document.PublishDate;
import outloud.document.Sourced;
import outloud.publish.History;

/** When posts were written: what they say, or else when they were first committed. */
final class Dates {
  private final Supplier<History> history;
  private @Nullable History known;

  /** The history is asked for at the first document that says nothing. */
  Dates(Supplier<History> history) {
    this.history = history;
  }

  /** A document's own date, or the one of its first commit; never today's. */
  Optional<Sourced<PublishDate>> of(Document document) {
    if (document.date().isPresent()) {
      return document.date();
    }
    Instant first = history().first().get(document.path().value());
    return Optional.ofNullable(first).map(time -> committed(document, time));
  }

  private History history() {
    if (known == null) {
      known = history.get();
    }
    return known;
  }

  private static Sourced<PublishDate> committed(Document document, Instant time) {
    OffsetDateTime utc = time.atOffset(ZoneOffset.UTC);
    PublishDate date =
        new PublishDate(
            utc.toLocalDate(), Optional.of(utc.toLocalTime()), Optional.of(ZoneOffset.UTC));
    Location file = Location.file(document.head().path());
    return new Sourced<>(date, Origin.of(Origin.Kind.COMMIT, file));
  }

  /** What is said of a document without any date. */
  Diagnostic missing(Document document) {
    String hint =
        "Add `date: 2026-01-31` to its front matter, or put the date before its file name.";
    return Diagnostic.of(
        Code.SITE_NO_DATE,
        document.head(),
        "this post has no date, so it is listed last",
        history().shallow()
            ? hint
                + " This clone is shallow, so git cannot tell when the file was first committed;"
                + " `git fetch --unshallow` brings the rest."
            : hint);
  }
}
