package outloud.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** A date as an author wrote it: always a day, perhaps a time, perhaps a zone. */
public record PublishDate(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

  /** A day alone. */
  public static PublishDate of(LocalDate day) {
    return new PublishDate(day, Optional.empty(), Optional.empty());
  }

  /** The moment it means on a site in this zone: midnight where no time is given. */
  public OffsetDateTime at(ZoneId zone) {
    LocalDateTime local = day.atTime(time.orElse(LocalTime.MIDNIGHT));
    return offset.map(local::atOffset).orElseGet(() -> local.atZone(zone).toOffsetDateTime());
  }
}
