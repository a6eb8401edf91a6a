package outloud.site;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import outloud.data.Node;
import outloud.document.Document;

/**
 * What the placeholders of permalinks mean for one document. Those of the date are empty when it
 * has none.
 */
final class Placeholders {
  private final Document document;
  private final PathName name;
  private final ToolHabits habits;
  private final Optional<OffsetDateTime> date;

  Placeholders(Document document, PathName name, ToolHabits habits, ZoneId zone) {
    this.document = document;
    this.name = name;
    this.habits = habits;
    this.date = PostMaker.date(document).map(written -> habits.moment(written, zone));
  }

  /** The text that stands for this placeholder. */
  String value(String placeholder) {
    int bracket = placeholder.indexOf('[');
    String choice = bracket < 0 ? "" : placeholder.substring(bracket);
    return switch (bracket < 0 ? placeholder : placeholder.substring(0, bracket)) {
      case "title" -> title();
      case "slug" -> slug();
      case "slugorcontentbasename", "slugorfilename" -> slugOr(habits.name(name));
      case "contentbasename", "contentbasenameorslug", "filename" ->
          habits.names().of(habits.name(name));
      case "name", "basename" -> habits.names().of(name.name());
      case "folders" -> joined(habits.folders(name, document));
      case "path" -> path();
      case "sections", "sectionslugs" -> joined(chosen(name.folders(), choice));
      case "section", "sectionslug" -> name.folders().isEmpty() ? "" : section();
      case "collection" -> name.folders().isEmpty() ? "" : name.folders().getFirst().substring(1);
      case "categories" -> String.join("/", categories());
      case "slugified_categories" ->
          String.join("/", categories().stream().map(Spelling.JEKYLL_SLUG::of).toList());
      case "slugified_title" -> slugOf(PostMaker.title(document));
      case "output_ext" -> ".html";
      case "lang" -> name.language();
      default -> date.map(known -> dated(placeholder, known)).orElse("");
    };
  }

  private static String dated(String placeholder, OffsetDateTime date) {
    return switch (placeholder) {
      case "year" -> of("uuuu", date);
      case "short_year" -> of("uu", date);
      case "month" -> of("MM", date);
      case "i_month" -> of("M", date);
      case "short_month" -> of("MMM", date);
      case "long_month", "monthname" -> of("MMMM", date);
      case "day" -> of("dd", date);
      case "i_day" -> of("d", date);
      case "y_day" -> of("DDD", date);
      case "yearday" -> of("D", date);
      case "week" ->
          String.format(Locale.ROOT, "%02d", date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case "w_year" -> String.valueOf(date.get(IsoFields.WEEK_BASED_YEAR));
      case "w_day" -> String.valueOf(date.getDayOfWeek().getValue());
      case "weekday" -> String.valueOf(date.getDayOfWeek().getValue() % 7);
      case "short_day" -> of("EEE", date);
      case "long_day", "weekdayname" -> of("EEEE", date);
      case "hour" -> of("HH", date);
      case "minute" -> of("mm", date);
      case "second" -> of("ss", date);
      default -> "";
    };
  }

  private static String of(String pattern, OffsetDateTime date) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
  }

  /** Jekyll's title is made of the name of the file, Hugo's of the title. */
  private String title() {
    if (habits.titleIsName()) {
      return Spelling.JEKYLL_TITLE.of(written().orElseGet(name::undated));
    }
    return habits.slugIsTitle()
        ? habits.names().of(PostMaker.title(document))
        : slugOr(habits.name(name));
  }

  private String slug() {
    if (habits.titleIsName()) {
      return Spelling.JEKYLL_SLUG.of(written().orElseGet(name::undated));
    }
    return slugOr(habits.slugIsTitle() ? PostMaker.title(document) : habits.name(name));
  }

  private String slugOr(String otherwise) {
    String slug = written().map(habits::slug).orElseGet(() -> habits.names().of(otherwise));
    return slug.isEmpty() ? document.defaultSlug() : slug;
  }

  /** As Eleventy's filter {@code slugify} has it. */
  private String slugOf(String title) {
    String slug = Spelling.ELEVENTY_SLUG.of(title);
    return slug.isEmpty() ? document.defaultSlug() : slug;
  }

  private Optional<String> written() {
    return document.frontMatter().slug().map(slug -> slug.replaceAll("^/+|/+$", ""));
  }

  private String section() {
    return habits.folder(name.folders().getFirst());
  }

  /** Of a page its folders; of a collection's document its path within the collection. */
  private String path() {
    boolean collection = !name.folders().isEmpty() && name.folders().getFirst().startsWith("_");
    if (!collection) {
      return joined(name.folders());
    }
    List<String> path = new ArrayList<>(name.folders().subList(1, name.folders().size()));
    path.add(name.name());
    return String.join("/", path);
  }

  private String joined(List<String> folders) {
    List<String> spelled = new ArrayList<>();
    folders.forEach(folder -> spelled.add(habits.folder(folder)));
    return String.join("/", spelled);
  }

  /** Hugo's {@code [1:]}, {@code [:2]}, {@code [0]} and {@code [last]}. */
  private static List<String> chosen(List<String> folders, String choice) {
    if (choice.isEmpty() || folders.isEmpty()) {
      return folders;
    }
    String inner = choice.substring(1, choice.length() - 1);
    int colon = inner.indexOf(':');
    int from = index(colon < 0 ? inner : inner.substring(0, colon), folders, 0);
    int to = colon < 0 ? from + 1 : index(inner.substring(colon + 1), folders, folders.size());
    int start = Math.clamp(from, 0, folders.size());
    return folders.subList(start, Math.clamp(to, start, folders.size()));
  }

  private static int index(String written, List<String> folders, int otherwise) {
    if (written.equals("last")) {
      return folders.size() - 1;
    }
    return written.matches("\\d{1,4}") ? Integer.parseInt(written) : otherwise;
  }

  /** Jekyll's: the folders above {@code _posts}, then those of the front matter, once each. */
  private List<String> categories() {
    Set<String> categories = new LinkedHashSet<>();
    int posts = Math.max(name.folders().indexOf("_posts"), name.folders().indexOf("_drafts"));
    for (int i = 0; i < posts; i++) {
      categories.add(lower(name.folders().get(i)));
    }
    for (String key : List.of("category", "categories")) {
      document.frontMatter().fields().get(key).ifPresent(node -> add(categories, node, key));
    }
    return List.copyOf(categories);
  }

  /** https://jekyllrb.com/docs/posts/#categories: words separated by spaces, or a list. */
  private static void add(Set<String> categories, Node node, String key) {
    if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> add(categories, item, "category"));
    } else if (node instanceof Node.Scalar scalar) {
      String[] words =
          key.equals("category") ? new String[] {scalar.text()} : scalar.text().split("\\s+");
      for (String word : words) {
        if (!word.isBlank()) {
          categories.add(lower(word.strip()));
        }
      }
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
