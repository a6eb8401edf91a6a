package outloud.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import outloud.source.SourcePath;

/**
 * What a path says about a document: {@code 2026-11-20-hello.md} holds a date and a slug, {@code
 * hello/index.md} is a bundle named by its folder, {@code hello.de.md} is the German one, and a
 * Hashnode cuid holds its moment of creation.
 *
 * @param kind whether {@code name} is the file's or the folder's
 * @param dateKind the same for {@code date}, or a cuid
 * @param language of the ending before the last, in lower case
 */
record FileName(
    String name,
    Origin.Kind kind,
    Optional<PublishDate> date,
    Origin.Kind dateKind,
    Optional<String> language) {
  private static final long YEAR_2014 = 1_388_534_400_000L;
  private static final long YEAR_2100 = 4_102_444_800_000L;

  /** Languages that people blog in; two letters alone may also be {@code node.js}. */
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr",
          "gl", "he", "hi", "hr", "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "nn",
          "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "ta", "th", "tr", "uk", "ur", "vi",
          "zh", "en-us", "en-gb", "pt-br", "pt-pt", "zh-cn", "zh-tw", "zh-hk", "zh-hans",
          "zh-hant");

  /** What this path says. */
  static FileName of(SourcePath path) {
    Optional<String> language = language(path);
    String stem = stem(path);
    boolean bundle = !path.folder().isEmpty() && (stem.equals("index") || isOfAppRouter(path));
    String folder = lastSegment(path.folder());
    String own = bundle ? folder : stem;
    Origin.Kind kind = bundle ? Origin.Kind.FOLDER_NAME : Origin.Kind.FILE_NAME;
    int end = dateEnd(own);
    Optional<PublishDate> date = day(own, end);
    if (date.isPresent()) {
      String rest = own.substring(end);
      return new FileName(rest.isEmpty() ? own : rest, kind, date, kind, language);
    }
    Optional<PublishDate> above = day(folder, dateEnd(folder)).or(() -> inFolders(path.folder()));
    if (above.isPresent()) {
      return new FileName(own, kind, above, Origin.Kind.FOLDER_NAME, language);
    }
    return new FileName(own, kind, cuidDate(own), Origin.Kind.CUID, language);
  }

  /** Next.js names every page {@code page.mdx}, in a folder that says what it is. */
  private static boolean isOfAppRouter(SourcePath path) {
    return path.stem().equals("page") && path.value().matches("(src/)?app/.*");
  }

  /** The file's name without its ending and without its language. */
  private static String stem(SourcePath path) {
    String stem = path.stem();
    return language(path)
        .map(found -> stem.substring(0, stem.length() - found.length() - 1))
        .orElse(stem);
  }

  private static Optional<String> language(SourcePath path) {
    String stem = path.stem();
    int dot = stem.lastIndexOf('.');
    if (dot <= 0) {
      return Optional.empty();
    }
    String ending = stem.substring(dot + 1).toLowerCase(Locale.ROOT).replace('_', '-');
    return LANGUAGES.contains(ending) ? Optional.of(ending) : Optional.empty();
  }

  /** Where the name goes on behind {@code 2026-1-31-}; 0 when it does not begin so. */
  private static int dateEnd(String name) {
    int month = digits(name, 0, 4) + 1;
    int day = digits(name, month, 2) + 1;
    int end = digits(name, day, 2);
    boolean dated =
        month == 5
            && day > month + 1
            && end > day
            && isMark(name, month - 1)
            && name.charAt(day - 1) == name.charAt(month - 1);
    if (!dated || (end < name.length() && Character.isDigit(name.charAt(end)))) {
      return 0;
    }
    return isMark(name, end) || name.startsWith(" ", end) ? end + 1 : end;
  }

  private static boolean isMark(String name, int at) {
    return at < name.length() && (name.charAt(at) == '-' || name.charAt(at) == '_');
  }

  /** The end of at most so many digits. */
  private static int digits(String name, int from, int most) {
    int end = from;
    while (end < name.length() && end - from < most && DateText.areDigits(name, end, end + 1)) {
      end++;
    }
    return end;
  }

  private static Optional<PublishDate> day(String name, int end) {
    if (end == 0) {
      return Optional.empty();
    }
    int month = 5;
    int day = digits(name, month, 2) + 1;
    return day(
        name.substring(0, 4),
        name.substring(month, day - 1),
        name.substring(day, digits(name, day, 2)));
  }

  /** {@code 2026/01/31}, as three folders. */
  private static Optional<PublishDate> inFolders(String folder) {
    if (folder.length() < 10) {
      return Optional.empty();
    }
    String[] parts = folder.split("/");
    int last = parts.length - 1;
    boolean dated =
        last >= 2
            && isNumber(parts[last - 2], 4)
            && isNumber(parts[last - 1], 2)
            && isNumber(parts[last], 2);
    return dated ? day(parts[last - 2], parts[last - 1], parts[last]) : Optional.empty();
  }

  /** The day that an address says: {@code /2026/01/31/hello/}. */
  static Optional<PublishDate> dateInAddress(String path) {
    String plain = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    int slash = plain.lastIndexOf('/');
    return slash < 0 ? Optional.empty() : inFolders(plain.substring(0, slash));
  }

  private static boolean isNumber(String text, int length) {
    return text.length() == length && DateText.areDigits(text, 0, length);
  }

  private static Optional<PublishDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          PublishDate.of(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Characters 2 to 9 of a cuid are its creation time in milliseconds, in base 36. */
  static Optional<PublishDate> cuidDate(String cuid) {
    if (cuid.length() != 25 || cuid.charAt(0) != 'c' || !isBase36(cuid)) {
      return Optional.empty();
    }
    long time = Long.parseLong(cuid.substring(1, 9), 36);
    return time > YEAR_2014 && time < YEAR_2100
        ? Optional.of(DateText.of(Instant.ofEpochMilli(time)))
        : Optional.empty();
  }

  private static boolean isBase36(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return true;
  }

  /** What its address is made of where nothing else is: two languages are two addresses. */
  String slug() {
    return Slug.of(language.map(ending -> name + "." + ending).orElse(name));
  }

  /** The name as words: a title where nothing else gives one. */
  String words() {
    String words = name.contains(" ") ? name : name.replace('-', ' ').replace('_', ' ');
    words = Invisible.plain(words);
    return words.isEmpty()
        ? "Untitled"
        : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String lastSegment(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }
}
