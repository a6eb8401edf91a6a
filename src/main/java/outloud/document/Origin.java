package outloud.document;

import outloud.diagnostic.Location;

/**
 * Where something that the site says of a document comes from: its title, its date, its address.
 *
 * @param key the key's name as the author wrote it, for the kinds that have one; else empty
 * @param location the key's or the heading's place; the whole file where there is none
 */
public record Origin(Kind kind, String key, Location location) {

  /** What can say something of a document. */
  public enum Kind {
    /** A key of its front matter. */
    FRONT_MATTER,
    /** The heading that was lifted out of its body. */
    HEADING,
    /** The first words of its body. */
    TEXT,
    FILE_NAME,
    FOLDER_NAME,
    /** The time that is part of a Hashnode identifier, in a key or the file's name. */
    CUID,
    /** The first commit that holds the file. */
    COMMIT,
    /** A key of the site's settings. */
    SETTING
  }

  /** An origin that has no line. */
  public static Origin of(Kind kind, Location file) {
    return new Origin(kind, "", file);
  }

  /** For people, without the path: {@code front matter key `date`, line 3}. */
  public String words() {
    String place = location.line() > 0 ? ", line " + location.line() : "";
    return switch (kind) {
      case FRONT_MATTER -> "front matter key `" + key + "`" + place;
      case HEADING -> "first heading" + place;
      case TEXT -> "first words of the text";
      case FILE_NAME -> "file name";
      case FOLDER_NAME -> "folder name";
      case CUID -> key.isEmpty() ? "cuid in the file name" : "cuid in `" + key + "`" + place;
      case COMMIT -> "first git commit of the file";
      case SETTING -> "setting `" + key + "`";
    };
  }
}
