package outloud.site;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import outloud.document.AsciiSlug;
import outloud.markdown.Markdown;

/** The places within one page that a link may lead to, found by what authors write for them. */
final class Anchors {
  /** What Hashnode puts before the words of every heading. */
  private static final String OF_HASHNODE = "heading-";

  private final Map<String, String> ids = new HashMap<>();
  private final List<String> all;
  private final String title;

  Anchors(Placed placed) {
    this.all = placed.document().body().markup().anchors();
    this.title = squeezed(Markdown.anchor(PostMaker.title(placed.document())));
    for (String id : all) {
      ids.put(id, id);
    }
    for (String id : all) {
      ids.putIfAbsent(squeezed(id), id);
      ids.putIfAbsent(letters(id), id);
    }
  }

  /**
   * The {@code id} that a fragment means, whatever its case and its hyphens; empty for the title,
   * which is where the page begins.
   */
  Optional<String> find(String fragment) {
    for (String form : List.of(fragment, squeezed(fragment), letters(fragment))) {
      String id = ids.get(form);
      if (id != null) {
        return Optional.of(id);
      }
    }
    if (squeezed(fragment).equals(title)) {
      return Optional.of("");
    }
    Optional<String> ascii = inAscii(fragment);
    return ascii.isEmpty() && fragment.startsWith(OF_HASHNODE)
        ? ofHashnode(fragment.substring(OF_HASHNODE.length()))
        : ascii;
  }

  /** Hashnode takes the address of a link in a heading, and what stands for {@code <}, with it. */
  private Optional<String> ofHashnode(String words) {
    String plain = words.replaceFirst("https?.+$", "").replaceAll("-(lt|gt|amp)(?=-)", "");
    return find(words).or(() -> plain.equals(words) ? Optional.empty() : find(plain));
  }

  /** Zola writes the headings of all scripts in ASCII letters. */
  private Optional<String> inAscii(String fragment) {
    if (!AsciiSlug.isAscii(fragment)) {
      return Optional.empty();
    }
    for (String id : all) {
      if (!AsciiSlug.isAscii(id) && letters(AsciiSlug.of(id)).equals(letters(fragment))) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** The {@code id} of the first heading behind another that has these words. */
  Optional<String> below(String above, String anchor) {
    int start = find(above).map(all::indexOf).orElse(-1);
    for (int i = start + 1; i < all.size() && start >= 0; i++) {
      String id = all.get(i);
      String number = id.startsWith(anchor + "-") ? id.substring(anchor.length() + 1) : "";
      boolean numbered = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
      if (id.equals(anchor) || numbered) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  List<String> all() {
    return all;
  }

  /** Tools differ in what they make of punctuation between words: hyphens are counted once. */
  private static String squeezed(String id) {
    StringBuilder squeezed = new StringBuilder(id.length());
    for (String word : WrittenPath.key(id).toLowerCase(Locale.ROOT).split("[-\\s]+")) {
      squeezed.append(squeezed.isEmpty() || word.isEmpty() ? "" : "-").append(word);
    }
    return squeezed.toString();
  }

  /** kramdown drops what stands in front of the first letter, others drop punctuation. */
  private static String letters(String id) {
    StringBuilder letters = new StringBuilder(id.length());
    WrittenPath.folded(id)
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == '^')
        .dropWhile(Character::isDigit)
        .forEach(letters::appendCodePoint);
    return letters.isEmpty() ? id : letters.toString();
  }

  /** An {@code id} as it stands in an address. */
  static String fragment(String id) {
    StringBuilder fragment = new StringBuilder("#");
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean plain = c > ' ' && "\"#%<>[\\]^`{|}".indexOf(c) < 0;
      fragment.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return fragment.toString();
  }
}
