package outloud.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows TeX's symbols by their names; read when the first formula needs one. */
final class MathSymbols {
  private static final Map<String, Symbol> SYMBOLS = read();

  private MathSymbols() {}

  /** What a command stands for. */
  record Symbol(Kind kind, String text) {}

  /** How a symbol behaves in a formula. */
  enum Kind {
    IDENTIFIER,
    UPRIGHT,
    OPERATOR,
    FENCE,
    BIG,
    INTEGRAL,
    FUNCTION,
    LIMIT,
    ACCENT,
    BELOW,
    SPACE
  }

  private static Map<String, Symbol> read() {
    Map<String, Symbol> symbols = new HashMap<>();
    for (String line : Table.lines("math-symbols.txt")) {
      String[] words = line.split(" ");
      Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
      for (int i = 1; i + 1 < words.length; i += 2) {
        symbols.put(words[i], new Symbol(kind, words[i + 1].replace("\\u2009", "\u2009")));
      }
    }
    return Map.copyOf(symbols);
  }

  /** The symbol of this command, without its backslash; null when it is not known. */
  static @Nullable Symbol find(String command) {
    return SYMBOLS.get(command);
  }
}
