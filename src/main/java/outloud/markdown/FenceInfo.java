package outloud.markdown;

import java.util.Locale;

/**
 * What stands behind the opening fence of code.
 *
 * @param language the first word in lower case, empty when there is none
 * @param fileName the file that the code is from, empty when unknown
 */
record FenceInfo(String language, String fileName) {

  /** Reads {@code js}, {@code js:file.js}, {@code {.js}}, {@code js title="file.js" {1,3}}. */
  static FenceInfo of(String info) {
    String plain = info.strip();
    String word = firstWord(plain);
    String rest = plain.substring(Math.min(plain.length(), word.length()));
    if (word.indexOf('=') > 0) {
      word = "";
      rest = plain;
    }
    int colon = word.indexOf(':');
    String language = colon < 0 ? word : word.substring(0, colon);
    String named =
        Arguments.of(rest).first("title", "data-file", "filename", "file", "fileName", "name");
    String fileName = named.isEmpty() && colon >= 0 ? word.substring(colon + 1) : named;
    language = language.startsWith(".") ? language.substring(1) : language;
    return new FenceInfo(language.toLowerCase(Locale.ROOT), fileName);
  }

  /** Up to white space, a brace or a comma; a brace in front of it does not count. */
  private static String firstWord(String info) {
    int start = info.startsWith("{") ? 1 : 0;
    int end = start;
    while (end < info.length()
        && !Character.isWhitespace(info.charAt(end))
        && "{},".indexOf(info.charAt(end)) < 0) {
      end++;
    }
    return info.substring(start, end);
  }
}
