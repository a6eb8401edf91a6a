package outloud.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Syntax.Tag;
import outloud.markdown.TagTable.Meaning;

/** Knows the tags that enclose code, and in which language it is. */
final class TagCode {
  private TagCode() {}

  /** The language of the code that a tag encloses, empty when unknown; null for any other tag. */
  static @Nullable String language(Tag tag) {
    if (tag.closes()) {
      return null;
    }
    TagTable.Entry entry = TagTable.of(tag.name());
    if (entry == null || entry.meaning() != Meaning.CODE) {
      return null;
    }
    if (!entry.detail().equals("*")) {
      return entry.detail();
    }
    Arguments arguments = Arguments.of(tag.arguments());
    String named = arguments.first("lang", "language", "type");
    if (named.isEmpty() && !arguments.words().isEmpty()) {
      named = arguments.words().getFirst();
      named = named.startsWith("lang:") ? named.substring(5) : named;
    }
    return named.toLowerCase(Locale.ROOT);
  }
}
