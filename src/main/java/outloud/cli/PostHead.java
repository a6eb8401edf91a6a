package outloud.cli;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import outloud.data.Node;
import outloud.data.YamlText;
import outloud.document.Origin;
import outloud.site.Post;

/**
 * The front matter that a new post begins with.
 *
 * @param toml whether it is written in TOML instead of YAML
 */
record PostHead(boolean toml, OffsetDateTime now) {

  /** One with little in it, where there is no other to go by. */
  String plain(String title, boolean date, boolean draft) {
    List<String> lines = new ArrayList<>();
    lines.add(line("title", quoted(title)));
    if (date) {
      lines.add(line("date", moment()));
    }
    return text(lines, draft);
  }

  /** One as Hashnode's backups have it: the slug is the address, whatever the file is called. */
  String ofHashnode(String title, String slug, boolean draft) {
    List<String> lines = new ArrayList<>();
    lines.add(line("title", quoted(title)));
    lines.add(line("datePublished", moment()));
    lines.add(line("slug", slug));
    return text(lines, draft);
  }

  /** One with the keys of another post for its title, date and slug, and its layout. */
  String like(Post model, String title, String slug, boolean draft) {
    Optional<Origin> date = model.origins().date();
    String dateKey =
        date.filter(origin -> origin.kind() == Origin.Kind.FRONT_MATTER)
            .map(Origin::key)
            .orElse("");
    List<String> lines = new ArrayList<>();
    boolean titled = false;
    boolean dated = date.isPresent() && dateKey.isEmpty();
    for (Node.Entry entry : model.fields().entries()) {
      String key = entry.key();
      if (key.equalsIgnoreCase("title")) {
        lines.add(line(key, quoted(title)));
        titled = true;
      } else if (key.equals(dateKey) && entry.value() instanceof Node.Scalar scalar) {
        String day = model.dateHasTime() ? moment() : now.toLocalDate().toString();
        lines.add(line(key, scalar.quoted() && !toml ? quoted(day) : day));
        dated = true;
      } else if (key.equals("slug")) {
        lines.add(line(key, toml ? quoted(slug) : slug));
      } else if (key.equals("description")) {
        lines.add(line(key, "\"\""));
      } else if (key.equals("layout") && entry.value() instanceof Node.Scalar scalar) {
        lines.add(line(key, scalar.quoted() || toml ? quoted(scalar.text()) : scalar.text()));
      }
    }
    if (!titled) {
      lines.addFirst(line("title", quoted(title)));
    }
    if (!dated) {
      lines.add(line("date", moment()));
    }
    return text(lines, draft);
  }

  private String text(List<String> lines, boolean draft) {
    String mark = toml ? "+++\n" : "---\n";
    String held = draft ? line("draft", "true") + "\n" : "";
    return mark + String.join("\n", lines) + "\n" + held + mark + "\n";
  }

  private String line(String key, String value) {
    return toml ? key + " = " + value : key + ": " + value;
  }

  private String moment() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now);
  }

  private String quoted(String text) {
    return toml
        ? '"' + text.replaceAll("\\p{Cntrl}", "").replaceAll("[\\\\\"]", "\\\\$0") + '"'
        : YamlText.quoted(text);
  }
}
