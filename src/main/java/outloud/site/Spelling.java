package outloud.site;

import java.util.Locale;
import outloud.document.AsciiSlug;
import outloud.document.Slug;

/** How a tool spells a segment of an address. */
enum Spelling {
  /** Our own slugs. */
  OURS,
  /** As the author wrote it. */
  AS_WRITTEN,
  /** Jekyll's {@code slugify} in its mode {@code pretty} with the case kept: {@code :title}. */
  JEKYLL_TITLE,
  /** Jekyll's {@code slugify} in its default mode: {@code :slug}. */
  JEKYLL_SLUG,
  /** Hugo's paths: spaces are hyphens, letters and marks of all scripts stay, in lower case. */
  HUGO,
  /** The same where {@code disablePathToLower} is set. */
  HUGO_CASED,
  /** What Eleventy's filter {@code slugify} makes: signs are words, other scripts stay. */
  ELEVENTY_SLUG,
  /** Zola's, of ASCII letters and digits. */
  ZOLA,
  /** github-slugger, by which Astro names its entries. */
  GITHUB;

  private static final String PRETTY = "._~!$&'()+,;=@";

  /** The segment; it may be empty. */
  String of(String text) {
    return switch (this) {
      case OURS -> Slug.of(text);
      case AS_WRITTEN -> text;
      case JEKYLL_TITLE -> jekyll(text, PRETTY);
      case JEKYLL_SLUG -> jekyll(text, "").toLowerCase(Locale.ROOT);
      case HUGO -> hugo(text).toLowerCase(Locale.ROOT);
      case HUGO_CASED -> hugo(text);
      case ELEVENTY_SLUG -> eleventy(text);
      case ZOLA -> AsciiSlug.of(text);
      case GITHUB -> github(text);
    };
  }

  /**
   * Jekyll's Utils.slugify: what is no letter, digit or mark becomes a hyphen, none at the ends.
   */
  private static String jekyll(String text, String kept) {
    StringBuilder slug = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (isWord(c) || (c < 128 && kept.indexOf(c) >= 0)) {
            slug.appendCodePoint(c);
          } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
          }
        });
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  /** Hugo's paths.Sanitize: what is not allowed goes, and a space becomes a single hyphen. */
  private static String hugo(String text) {
    StringBuilder path = new StringBuilder();
    boolean[] space = {false};
    text.codePoints()
        .forEach(c -> {
          if (isWord(c) || (c < 128 && "./\\_#+~-@".indexOf(c) >= 0)) {
            boolean after = !path.isEmpty() && path.charAt(path.length() - 1) == '-';
            if (space[0] && c != '-' && !after) {
              path.append('-');
            }
            space[0] = false;
            path.appendCodePoint(c);
          } else if (Character.isWhitespace(c) && !path.isEmpty()) {
            space[0] = true;
          }
        });
    return path.toString();
  }

  /** Our own slug without its points and lines; {@code don't} is one word, {@code I've} two. */
  private static String eleventy(String text) {
    String words =
        text.replace("&", " and ").replaceAll("([A-Za-z0-9])['’](?![tsTS](\\s|$))", "$1-");
    return Slug.of(words).replaceAll("[._-]+", "-").replaceAll("^-|-$", "");
  }

  /** Lower case, punctuation goes, each space becomes a hyphen. */
  private static String github(String text) {
    StringBuilder slug = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> {
          if (isWord(c) || c == '-' || c == '_') {
            slug.appendCodePoint(c);
          } else if (c == ' ') {
            slug.append('-');
          }
        });
    return slug.toString();
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
