package outloud.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a path says about a document's address.
 *
 * @param folders above the document, or above the folder that is its bundle
 * @param name of the file without ending and language, or of the bundle
 * @param language like {@code fr} of {@code name.fr.md}; empty when the name says none
 * @param bundle whether it is a folder, {@code hello/index.md}
 */
record PathName(List<String> folders, String name, String language, boolean bundle) {
  PathName {
    folders = List.copyOf(folders);
  }

  /**
   * Takes a path apart.
   *
   * @param languages that may stand before the ending, in lower case
   */
  static PathName of(String path, Set<String> languages) {
    List<String> folders = new ArrayList<>(List.of(path.split("/")));
    String file = folders.removeLast();
    int dot = file.lastIndexOf('.');
    String name = dot > 0 ? file.substring(0, dot) : file;
    String language = "";
    int before = name.lastIndexOf('.');
    if (before > 0 && languages.contains(lower(name.substring(before + 1)))) {
      language = name.substring(before + 1);
      name = name.substring(0, before);
    }
    boolean bundle = name.equals("index") && !folders.isEmpty();
    return new PathName(folders, bundle ? folders.removeLast() : name, language, bundle);
  }

  /** The same in the language of its folder, unless the name says another. */
  PathName in(String other) {
    return language.isEmpty() ? new PathName(folders, name, other, bundle) : this;
  }

  /** The name without the date before it: {@code 2026-01-31-hello} is {@code hello}. */
  String undated() {
    int at = 0;
    for (int part = 0; part < 3; part++) {
      int digits = 0;
      while (at + digits < name.length() && isDigit(name.charAt(at + digits))) {
        digits++;
      }
      boolean fits = part == 0 ? digits == 4 || digits == 2 : digits == 1 || digits == 2;
      at += digits;
      boolean separated = at < name.length() && isSeparator(name.charAt(at), part);
      if (!fits || !separated) {
        return name;
      }
      at++;
    }
    return at < name.length() ? name.substring(at) : name;
  }

  /** Between the numbers is a hyphen; Zola and Obsidian also write a space after the day. */
  private static boolean isSeparator(char c, int part) {
    return c == '-' || (part == 2 && (c == '_' || c == ' '));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String lower(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }
}
