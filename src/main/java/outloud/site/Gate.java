package outloud.site;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import outloud.document.Document;
import outloud.document.PublishDate;

/** Decides what is published now: drafts, what is dated ahead and what has expired stay out. */
record Gate(boolean drafts, boolean future, ZoneId zone, Instant now) {
  /** Why a document of this section stays out; nothing when it may go in. */
  Optional<Held> check(Document document, String section) {
    if (!drafts && isDraft(document)) {
      String why =
          document
              .unclearHold()
              .map(word -> "`" + word + "` is neither true nor false, so it is held back")
              .orElse("its author holds it back as a draft");
      return held(document, section, Held.Reason.DRAFT, why);
    }
    if (!drafts && hasNothingToSay(document) && !isPage(document)) {
      return held(document, section, Held.Reason.DRAFT, Held.NO_TEXT);
    }
    Optional<String> ahead =
        ahead("its date", PostMaker.date(document))
            .or(() -> ahead("its `publishDate`", document.frontMatter().release()));
    if (!future && ahead.isPresent()) {
      return held(document, section, Held.Reason.FUTURE, ahead.get());
    }
    Optional<OffsetDateTime> end =
        document.frontMatter().expires().map(written -> written.at(zone));
    if (end.isPresent() && !end.get().toInstant().isAfter(now)) {
      return held(
          document, section, Held.Reason.EXPIRED, "it expired on " + end.get().toLocalDate());
    }
    return Optional.empty();
  }

  /** How far ahead this is; nothing when it is not. */
  private Optional<String> ahead(String what, Optional<PublishDate> written) {
    Optional<OffsetDateTime> date = written.map(found -> found.at(zone));
    if (date.isEmpty() || !date.get().toInstant().isAfter(now)) {
      return Optional.empty();
    }
    boolean sure = written.flatMap(PublishDate::offset).isPresent();
    return Optional.of(
        what
            + " "
            + date.get().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
            + (sure ? "" : " (in " + zone.getId() + ")")
            + " is ahead by "
            + distance(date.get()));
  }

  /** When a document of these is due or expires for the next time; late when none will. */
  Instant next(List<Document> documents) {
    Instant next = Instant.ofEpochMilli(Long.MAX_VALUE);
    for (Document document : documents) {
      next = sooner(next, PostMaker.date(document));
      next = sooner(next, document.frontMatter().release());
      next = sooner(next, document.frontMatter().expires());
    }
    return next;
  }

  private Instant sooner(Instant next, Optional<PublishDate> written) {
    if (written.isEmpty()) {
      return next;
    }
    Instant then = written.get().at(zone).toInstant();
    return then.isAfter(now) && then.isBefore(next) ? then : next;
  }

  /** A link to somebody else's page says enough by its title. */
  private static boolean hasNothingToSay(Document document) {
    return document.body().markup().pieces().isEmpty() && document.frontMatter().link().isEmpty();
  }

  /** Projects and pages may be nothing but their front matter. */
  private static boolean isPage(Document document) {
    String folder = document.path().folder() + "/";
    return folder.startsWith(Layout.PROJECTS + "/") || folder.startsWith(Layout.PAGES + "/");
  }

  private static boolean isDraft(Document document) {
    boolean folder = false;
    for (String segment : document.path().folder().split("/")) {
      folder |= Layout.DRAFTS.contains(segment);
    }
    return document.frontMatter().draft() || folder || isNamedDraft(document);
  }

  /** {@code draft-hello.md}, unless its front matter knows better. */
  private static boolean isNamedDraft(Document document) {
    return document.path().name().startsWith("draft-")
        && document.frontMatter().fields().get("draft").isEmpty()
        && document.frontMatter().fields().get("published").isEmpty();
  }

  private String distance(OffsetDateTime date) {
    long minutes = ChronoUnit.MINUTES.between(now, date.toInstant());
    long hours = minutes / 60;
    return hours < 1 ? minutes + " min" : hours < 48 ? hours + " h" : hours / 24 + " days";
  }

  private static Optional<Held> held(
      Document document, String section, Held.Reason reason, String why) {
    return Optional.of(new Held(document, section, reason, why));
  }
}
