package outloud.diagnostic;

import static outloud.diagnostic.Severity.ERROR;
import static outloud.diagnostic.Severity.NOTE;
import static outloud.diagnostic.Severity.WARNING;

/**
 * The permanent names of everything that can be wrong; each has a golden mistake among the tests.
 */
public enum Code {
  SOURCE_NOT_UTF8("source/not-utf8", ERROR),
  SOURCE_UNREADABLE("source/unreadable", ERROR),
  SOURCE_GUESSED_ENCODING("source/guessed-encoding", WARNING),
  SOURCE_CONTROL_CHARACTER("source/control-character", WARNING),
  SOURCE_MIXED_LINE_ENDS("source/mixed-line-ends", WARNING),
  SOURCE_PERCENT_ENCODED("source/percent-encoded", WARNING),
  SOURCE_MERGE_CONFLICT("source/merge-conflict", WARNING),
  SOURCE_LEFT_OUT("source/left-out", WARNING),
  SOURCE_MOJIBAKE("source/mojibake", WARNING),
  SOURCE_LFS_POINTER("source/lfs-pointer", WARNING),
  FRONT_MATTER_INVALID("front-matter/invalid", WARNING),
  FRONT_MATTER_UNCLOSED("front-matter/unclosed", WARNING),
  FRONT_MATTER_MISPLACED("front-matter/misplaced", WARNING),
  FRONT_MATTER_DELIMITER("front-matter/delimiter", WARNING),
  FRONT_MATTER_HELD_BACK("front-matter/held-back", WARNING),
  FRONT_MATTER_DUPLICATE_KEY("front-matter/duplicate-key", WARNING),
  FRONT_MATTER_UNKNOWN_KEY("front-matter/unknown-key", WARNING),
  FRONT_MATTER_WRONG_TYPE("front-matter/wrong-type", WARNING),
  FRONT_MATTER_BAD_DATE("front-matter/bad-date", WARNING),
  CONFIG_INVALID("config/invalid", ERROR),
  CONFIG_DUPLICATE_KEY("config/duplicate-key", WARNING),
  CONFIG_UNKNOWN_KEY("config/unknown-key", WARNING),
  CONFIG_INCOMPLETE("config/incomplete", WARNING),
  CONFIG_WRONG_TYPE("config/wrong-type", ERROR),
  CONFIG_UNKNOWN_NETWORK("config/unknown-network", WARNING),
  CONFIG_NO_BASE_URL("config/no-base-url", WARNING),
  CONFIG_OTHER_TOOL("config/other-tool", WARNING),
  RESUME_SCHEMA("resume/schema", WARNING),
  MARKDOWN_UNCLOSED_FENCE("markdown/unclosed-fence", WARNING),
  MARKDOWN_UNKNOWN_TAG("markdown/unknown-tag", WARNING),
  MARKDOWN_MATH("markdown/math", WARNING),
  MARKDOWN_FOOTNOTE("markdown/footnote", WARNING),
  MARKDOWN_FOREIGN_SCRIPT("markdown/foreign-script", WARNING),
  MARKDOWN_UNSAFE_HTML("markdown/unsafe-html", WARNING),
  MARKDOWN_RAW_HTML("markdown/raw-html", NOTE),
  MARKDOWN_NO_ALT("markdown/no-alt", NOTE),
  MARKDOWN_PLUGIN_BLOCK("markdown/plugin-block", WARNING),
  MARKDOWN_UNBALANCED_HTML("markdown/unbalanced-html", WARNING),
  MARKDOWN_TOO_DEEP("markdown/too-deep", ERROR),
  LINK_NO_SCHEME("link/no-scheme", WARNING),
  LINK_BROKEN("link/broken", WARNING),
  LINK_WRONG_CASE("link/wrong-case", WARNING),
  LINK_AMBIGUOUS("link/ambiguous", WARNING),
  LINK_NO_ANCHOR("link/no-anchor", WARNING),
  LINK_UNSAFE("link/unsafe", WARNING),
  SITE_DUPLICATE_PERMALINK("site/duplicate-permalink", ERROR),
  SITE_DUPLICATE_FILE("site/duplicate-file", WARNING),
  SITE_FILE_NAME("site/file-name", WARNING),
  SITE_PERMALINK_OUTSIDE("site/permalink-outside", ERROR),
  SITE_ADDRESS_MOVED("site/address-moved", WARNING),
  SITE_PAGE_REPLACED("site/page-replaced", WARNING),
  SITE_PAGE_YIELDED("site/page-yielded", WARNING),
  SITE_ALIAS_REFUSED("site/alias-refused", WARNING),
  SITE_UNKNOWN_PROJECT("site/unknown-project", WARNING),
  SITE_NO_DATE("site/no-date", WARNING),
  SITE_EMPTY("site/empty", WARNING),
  FIGURE_NO_TABLE("figure/no-table", WARNING),
  FIGURE_NO_COLUMN("figure/no-column", WARNING),
  FIGURE_BAD_DATE("figure/bad-date", WARNING),
  FIGURE_BAD_NUMBER("figure/bad-number", WARNING),
  THREAD_UNKNOWN_SETTING("thread/unknown-setting", WARNING),
  THREAD_WRONG_SETTING("thread/wrong-setting", WARNING),
  THREAD_EMPTY_FILE("thread/empty-file", WARNING),
  THREAD_WRONG_HANDLE("thread/wrong-handle", WARNING),
  THREAD_WRONG_ENTRY("thread/wrong-entry", WARNING),
  THEME_NOT_FOUND("theme/not-found", ERROR),
  THEME_TEMPLATE_MISSING("theme/template-missing", ERROR),
  THEME_TEMPLATE_ERROR("theme/template-error", ERROR),
  THEME_UNKNOWN_BLOCK("theme/unknown-block", WARNING),
  THEME_IDLE_TEXT("theme/idle-text", WARNING),
  THEME_UNUSED_TEMPLATE("theme/unused-template", WARNING),
  THEME_MANIFEST("theme/manifest", ERROR),
  THEME_UNKNOWN_OPTION("theme/unknown-option", WARNING),
  THEME_WRONG_OPTION("theme/wrong-option", ERROR),
  THEME_CONTRAST("theme/contrast", WARNING),
  THEME_MISSING_ASSET("theme/missing-asset", WARNING),
  THEME_TEXT("theme/text", WARNING),
  CARD_MISSING_CHARACTERS("card/missing-characters", WARNING),
  CARD_FONT("card/font", WARNING),
  CARD_NOT_DRAWN("card/not-drawn", WARNING),
  PICTURE_BROKEN("picture/broken", WARNING),
  PICTURE_WRONG_ENDING("picture/wrong-ending", WARNING),
  PICTURE_NOT_PUBLISHED("picture/not-published", WARNING),
  PICTURE_NOT_DRAWN("picture/not-drawn", WARNING),
  PREVIEW_PORT_IN_USE("preview/port-in-use", ERROR),
  PREVIEW_NOT_WATCHING("preview/not-watching", ERROR),
  PUBLISH_NO_GIT("publish/no-git", ERROR),
  PUBLISH_NO_REPOSITORY("publish/no-repository", ERROR),
  PUBLISH_NO_REMOTE("publish/no-remote", ERROR),
  PUBLISH_REJECTED("publish/rejected", ERROR),
  PUBLISH_FAILED("publish/failed", ERROR),
  OUTPUT_UNWRITABLE("output/unwritable", ERROR),
  OUTPUT_NOT_OURS("output/not-ours", ERROR);

  private final String id;
  private final Severity severity;

  Code(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /** The name that is printed, like {@code front-matter/unknown-key}; it never changes. */
  public String id() {
    return id;
  }

  /** Whether it is about this machine and not about any file: the next build may do better. */
  public boolean isOfMachine() {
    return id.endsWith("/not-drawn");
  }

  /** How bad it is unless {@code --strict} makes it worse. */
  public Severity severity() {
    return severity;
  }
}
