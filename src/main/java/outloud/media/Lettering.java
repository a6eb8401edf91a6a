package outloud.media;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into what one font draws and what is an emoji.
 *
 * @param pieces in order, nothing missing in them
 * @param missing the characters that nothing draws
 * @param graphemes how many characters the text had, spaces apart
 */
record Lettering(List<Piece> pieces, List<String> missing, int graphemes) {

  /**
   * What stands side by side.
   *
   * @param font its place among the fonts; {@link #EMOJI} for one emoji
   */
  record Piece(String text, int font) {
    boolean isEmoji() {
      return font == EMOJI;
    }
  }

  static final int EMOJI = -1;
  private static final int NONE = -2;

  /** Cuts a text; line ends and tabs become spaces, controls and marks without a letter vanish. */
  static Lettering of(String text, List<FontFile> fonts) {
    String clean = Normalizer.normalize(text, Normalizer.Form.NFC);
    List<Piece> pieces = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    int graphemes = 0;
    if (Legible.isSurely(clean)) {
      return new Lettering(
          clean.isEmpty() ? List.of() : List.of(new Piece(clean, 0)), missing, clean.length());
    }
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(clean);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String grapheme = drawn(clean.substring(start, end));
      start = end;
      if (grapheme.isEmpty()) {
        continue;
      }
      graphemes += grapheme.isBlank() ? 0 : 1;
      int font = font(grapheme, fonts);
      if (font == NONE) {
        missing.add(grapheme);
      } else {
        add(pieces, new Piece(grapheme, font));
      }
    }
    return new Lettering(List.copyOf(pieces), List.copyOf(missing), graphemes);
  }

  private static void add(List<Piece> pieces, Piece next) {
    if (pieces.isEmpty() || next.isEmoji() || pieces.getLast().isEmoji()) {
      pieces.add(next);
      return;
    }
    Piece last = pieces.getLast();
    if (last.font() == next.font() || next.text().isBlank()) {
      pieces.set(pieces.size() - 1, new Piece(last.text() + next.text(), last.font()));
    } else {
      pieces.add(next);
    }
  }

  private static String drawn(String grapheme) {
    int first = grapheme.codePointAt(0);
    if (Character.isSpaceChar(first) || first == '\t' || first == '\n' || first == '\r') {
      return first == 0xa0 || first == 0x202f ? "\u00a0" : " ";
    }
    boolean isInvisible =
        grapheme.codePoints().allMatch(c -> Character.isISOControl(c) || isJoining(c));
    return isInvisible ? "" : grapheme;
  }

  private static int font(String grapheme, List<FontFile> fonts) {
    if (Emoji.isShownAsOne(grapheme) && Emoji.has(grapheme)) {
      return EMOJI;
    }
    if (grapheme.length() == 1 && Legible.isSurely(grapheme.charAt(0))) {
      return 0;
    }
    for (int i = 0; i < fonts.size(); i++) {
      FontFile font = fonts.get(i);
      if (grapheme.codePoints().allMatch(c -> isJoining(c) || font.points().get(c))) {
        return i;
      }
    }
    return Emoji.has(grapheme) ? EMOJI : NONE;
  }

  /** What only says how its neighbours are drawn. */
  private static boolean isJoining(int point) {
    return Character.getType(point) == Character.FORMAT || (point >= 0xfe00 && point <= 0xfe0f);
  }

  /** The text that is drawn. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.text());
    }
    return text.toString();
  }
}
