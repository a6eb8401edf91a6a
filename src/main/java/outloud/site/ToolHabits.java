package outloud.site;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import outloud.document.Document;
import outloud.document.PublishDate;

/**
 * How a tool makes an address of a path.
 *
 * @param names how it spells the last segment
 * @param folders how it spells the others
 * @param dates what it does with a date before a name
 */
record ToolHabits(Tool tool, Spelling names, Spelling folders, Dates dates) {

  /** What becomes of the date in {@code 2026-01-31-hello}. */
  enum Dates {
    /** It goes. */
    DROPPED,
    /** It stays. */
    KEPT
  }

  /** The habits of this tool under this configuration. */
  static ToolHabits of(Tool tool, Inherited inherited) {
    return tool == Tool.OUTLOUD
        ? new ToolHabits(tool, Spelling.OURS, Spelling.OURS, Dates.DROPPED)
        : ofOther(tool, inherited);
  }

  private static ToolHabits ofOther(Tool tool, Inherited inherited) {
    return switch (tool) {
      case JEKYLL, ELEVENTY ->
          new ToolHabits(tool, Spelling.AS_WRITTEN, Spelling.AS_WRITTEN, Dates.DROPPED);
      case HUGO -> hugo(tool, inherited);
      case ZOLA -> zola(tool, inherited);
      case ASTRO -> new ToolHabits(tool, Spelling.GITHUB, Spelling.GITHUB, Dates.KEPT);
      case GATSBY, NEXT ->
          new ToolHabits(tool, Spelling.AS_WRITTEN, Spelling.AS_WRITTEN, Dates.KEPT);
      case OUTLOUD, QUARTZ, OBSIDIAN, DENDRON, DEV_TO ->
          new ToolHabits(tool, Spelling.OURS, Spelling.OURS, Dates.DROPPED);
    };
  }

  /** https://gohugo.io/configuration/front-matter/: {@code :filename} takes the date off a name. */
  private static ToolHabits hugo(Tool tool, Inherited inherited) {
    Spelling spelling = inherited.has("disablePathToLower") ? Spelling.HUGO_CASED : Spelling.HUGO;
    boolean dropped = inherited.list("frontmatter.date").contains(":filename");
    return new ToolHabits(tool, spelling, spelling, dropped ? Dates.DROPPED : Dates.KEPT);
  }

  /** https://www.getzola.org/documentation/getting-started/configuration/: slugify. */
  private static ToolHabits zola(Tool tool, Inherited inherited) {
    boolean slugs = inherited.text("slugify.paths").orElse("on").equals("on");
    Dates dates = inherited.has("slugify.paths_keep_dates") ? Dates.KEPT : Dates.DROPPED;
    return new ToolHabits(
        tool, slugs ? Spelling.ZOLA : Spelling.AS_WRITTEN, Spelling.AS_WRITTEN, dates);
  }

  /** The name of a document, with its date or without. */
  String name(PathName name) {
    return dates == Dates.DROPPED ? name.undated() : name.name();
  }

  /** A slug that the author wrote; Astro takes it as it is, with its slashes. */
  String slug(String written) {
    return tool == Tool.ASTRO ? written : names.of(written);
  }

  /** One folder of an address. */
  String folder(String written) {
    return folders.of(written);
  }

  /** The folders of a document's address; Astro's {@code slug} stands for all but the first. */
  List<String> folders(PathName name, Document document) {
    boolean replaced = tool == Tool.ASTRO && document.frontMatter().slug().isPresent();
    return replaced && name.folders().size() > 1 ? name.folders().subList(0, 1) : name.folders();
  }

  /** What Jekyll calls {@code :title} is made of the name of the file. */
  boolean titleIsName() {
    return tool == Tool.JEKYLL;
  }

  /** What Hugo calls {@code :slug} is made of the title where there is no slug. */
  boolean slugIsTitle() {
    return tool == Tool.HUGO;
  }

  /** Jekyll moves a date into the site's zone; the others take its day as it is written. */
  OffsetDateTime moment(PublishDate date, ZoneId zone) {
    OffsetDateTime written = date.at(zone);
    return tool == Tool.JEKYLL ? written.atZoneSameInstant(zone).toOffsetDateTime() : written;
  }
}
