package outloud.data;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The characters that JSON allows and a {@code script} element does not take as they are: those
 * that could end it (HTML standard, section 4.12.1.3), and the line separators of older scripts.
 */
final class ScriptEscapes extends CharacterEscapes {
  static final ScriptEscapes ALL = new ScriptEscapes();

  private static final long serialVersionUID = 1L;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes['<'] = ESCAPE_CUSTOM;
    codes['>'] = ESCAPE_CUSTOM;
    codes['&'] = ESCAPE_CUSTOM;
    return codes;
  }

  /** Asked for the three above and for every character beyond ASCII; null lets it stand. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int character) {
    return switch (character) {
      case '<', '>', '&', '\u2028', '\u2029' ->
          new SerializedString("\\u" + HexFormat.of().toHexDigits((char) character));
      default -> null;
    };
  }
}
