package outloud.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outloud.source.SourcePath;

/**
 * What a path says about a document: {@code 2026-11-20-hello.md} holds a date and a slug, {@code
 * hello/index.md} is a bundle named by its folder, a Hashnode cuid holds its moment of creation.
 *
 * @param kind whether {@code name} is the file's or the folder's
 * @param dateKind the same for {@code date}, or a cuid
 */
record FileName(String name, Origin.Kind kind, Optional<PublishDate> date, Origin.Kind dateKind) {
  private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})[-_ ]?(.*)");
  private static final Pattern CUID = Pattern.compile("c[a-z0-9]{24}");
  private static final long YEAR_2014 = 1_388_534_400_000L;
  private static final long YEAR_2100 = 4_102_444_800_000L;

  static FileName of(SourcePath path) {
    String stem = path.stem();
    boolean bundle = stem.equals("index") && !path.folder().isEmpty();
    String own = bundle ? lastSegment(path.folder()) : stem;
    Origin.Kind kind = bundle ? Origin.Kind.FOLDER_NAME : Origin.Kind.FILE_NAME;
    Matcher dated = DATED.matcher(own);
    if (dated.matches()) {
      Optional<PublishDate> date = day(dated);
      if (date.isPresent()) {
        String rest = dated.group(4);
        return new FileName(rest.isEmpty() ? own : rest, kind, date, kind);
      }
    }
    return new FileName(own, kind, cuidDate(own), Origin.Kind.CUID);
  }

  private static Optional<PublishDate> day(Matcher dated) {
    try {
      return Optional.of(
          PublishDate.of(
              LocalDate.of(
                  Integer.parseInt(dated.group(1)),
                  Integer.parseInt(dated.group(2)),
                  Integer.parseInt(dated.group(3)))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Characters 2 to 9 of a cuid are its creation time in milliseconds, in base 36. */
  static Optional<PublishDate> cuidDate(String cuid) {
    if (cuid.length() != 25 || !CUID.matcher(cuid).matches()) {
      return Optional.empty();
    }
    long time = Long.parseLong(cuid.substring(1, 9), 36);
    return time > YEAR_2014 && time < YEAR_2100
        ? Optional.of(DateText.of(Instant.ofEpochMilli(time)))
        : Optional.empty();
  }

  /** The name as words: a title where nothing else gives one. */
  String words() {
    String words = name.contains(" ") ? name : name.replace('-', ' ').replace('_', ' ');
    words = words.strip();
    return words.isEmpty()
        ? "Untitled"
        : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String lastSegment(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }
}
