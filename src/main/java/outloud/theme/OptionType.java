package outloud.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing an author may choose. */
public enum OptionType {
  COLOUR,
  FONT,
  CHOICE,
  BOOLEAN,
  NUMBER,
  TEXT;

  /** As it stands in {@code theme.yaml}: {@code colour}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of them as they are written. */
  static List<String> words() {
    return Arrays.stream(values()).map(OptionType::word).toList();
  }

  /** The type of this word; {@code color} is one, too. */
  static Optional<OptionType> of(String word) {
    String name = word.equals("color") ? "colour" : word;
    return Arrays.stream(values()).filter(type -> type.word().equals(name)).findFirst();
  }
}
