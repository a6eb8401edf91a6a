package outloud.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Words of a theme with room for things: {@code Page {0} of {1}}; where they count something, one
 * form for each number that their language tells apart.
 *
 * @param language whose grammar counts, a primary subtag like {@code ar}
 * @param forms by number; {@link Plural#OTHER} is always there
 */
public record Phrase(String language, Map<Plural, String> forms) {

  public Phrase {
    forms = Collections.unmodifiableMap(new EnumMap<>(forms));
    if (!forms.containsKey(Plural.OTHER)) {
      throw new IllegalArgumentException("a phrase without its form for other numbers: " + forms);
    }
  }

  /** The words with things in their places; the first number among these decides the form. */
  public String of(Object... things) {
    return filled(form(things), things);
  }

  /** The form for the first number among these things, its places still open. */
  public String form(Object... things) {
    String other = forms.getOrDefault(Plural.OTHER, "");
    for (Object thing : things) {
      if (thing instanceof Number number) {
        // "No posts yet" reads better than "0 posts", also where grammar knows no zero.
        String none = number.longValue() == 0 ? forms.get(Plural.ZERO) : null;
        Plural plural = Plural.of(language, number.longValue());
        return none != null ? none : forms.getOrDefault(plural, other);
      }
    }
    return other;
  }

  /** The words with {@code {0}}, {@code {1}}… replaced; what is not there stays as it is. */
  public static String filled(String form, Object... things) {
    StringBuilder words = new StringBuilder(form.length() + 32);
    int from = 0;
    for (int at = form.indexOf('{'); at >= 0; at = form.indexOf('{', at + 1)) {
      int place = place(form, at);
      if (place >= 0 && place < things.length) {
        words.append(form, from, at).append(things[place]);
        from = at + 3;
      }
    }
    return words.append(form, from, form.length()).toString();
  }

  /** How many things the words have room for. */
  public int places() {
    int most = 0;
    for (String form : forms.values()) {
      for (int at = form.indexOf('{'); at >= 0; at = form.indexOf('{', at + 1)) {
        most = Math.max(most, place(form, at) + 1);
      }
    }
    return most;
  }

  /** The number in the braces that open here; -1 when there is none. */
  private static int place(String form, int at) {
    boolean isPlace = at + 2 < form.length() && form.charAt(at + 2) == '}';
    char digit = isPlace ? form.charAt(at + 1) : ' ';
    return digit >= '0' && digit <= '9' ? digit - '0' : -1;
  }
}
