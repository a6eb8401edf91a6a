package outloud.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import outloud.data.Node;

/** Reads tags and categories in the shapes that tools write them in. */
final class TagText {
  /** Tags that only name a collection in Eleventy. */
  private static final Set<String> COLLECTIONS = Set.of("post", "posts", "all");

  /** What a tag's name is called where a tag is a table. */
  private static final List<String> NAMES = List.of("name", "label", "title", "slug", "tag");

  private final boolean spaces;
  private final Set<String> words = new LinkedHashSet<>();

  private TagText(boolean spaces) {
    this.spaces = spaces;
  }

  /**
   * The words of an entry, once each, in order. A single text is split at commas, or semicolons, or
   * at {@code #}; else at spaces where the dialect does so and the key is a plural.
   */
  static List<String> of(Node.Entry entry, Dialect dialect) {
    boolean splits = dialect == Dialect.JEKYLL || dialect.hasWikilinks();
    TagText tags = new TagText(splits && entry.key().endsWith("s"));
    tags.read(entry.value());
    return List.copyOf(tags.words);
  }

  private void read(Node node) {
    if (node instanceof Node.Scalar scalar) {
      split(Invisible.plain(scalar.text()), spaces);
    } else if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (item instanceof Node.Scalar scalar) {
          split(Invisible.plain(scalar.text()), false);
        } else {
          read(item);
        }
      }
    } else if (node instanceof Node.Mapping mapping) {
      for (String name : NAMES) {
        if (mapping.get(name).orElse(null) instanceof Node.Scalar scalar) {
          add(Invisible.plain(scalar.text()));
          return;
        }
      }
    }
  }

  private void split(String text, boolean atSpaces) {
    boolean commas = text.indexOf(',') >= 0 || text.indexOf('，') >= 0 || text.indexOf('、') >= 0;
    boolean semicolons = !commas && text.indexOf(';') >= 0;
    boolean blanks = !commas && !semicolons && (atSpaces || text.indexOf(" #") >= 0);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ',';
      boolean ends = c == ',' || c == '，' || c == '、' || (blanks && c == ' ');
      ends |= semicolons && c == ';';
      if (ends) {
        add(text.substring(start, i).strip());
        start = i + 1;
      }
    }
  }

  private void add(String tag) {
    String word = tag.startsWith("#") ? tag.substring(1).strip() : tag;
    if (!word.isEmpty() && !COLLECTIONS.contains(word)) {
      words.add(word);
    }
  }

  /** The single values of a list, or the value alone. */
  static List<String> words(Node node) {
    if (node instanceof Node.Scalar) {
      return List.of(Entries.text(node));
    }
    List<String> words = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        if (!Entries.text(item).isEmpty()) {
          words.add(Entries.text(item));
        }
      }
    }
    return words;
  }
}
