package outloud.media;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import outloud.markdown.Highlighter;

/** Draws cards; fonts and the portrait are loaded with the first one. Safe from many threads. */
public final class CardRenderer {
  private final Letters letters = new Letters();
  private final Grounds grounds = new Grounds();
  private final Highlighter highlighter;
  private String portraitName = "";
  private @Nullable Portrait portrait;

  /**
   * A renderer.
   *
   * @param highlighter colours code as the pages do
   */
  public CardRenderer(Highlighter highlighter) {
    this.highlighter = highlighter;
  }

  /**
   * Draws a card.
   *
   * @param portrait the bytes of the author's picture that {@link SocialCard#portrait} names
   * @return a PNG; the same for an equal card, with one build of the JDK
   */
  public byte[] render(Card card, Faces faces, Supplier<byte[]> portrait) {
    Typesetter typesetter = new Typesetter(letters, faces);
    return switch (card) {
      case SocialCard social -> social(social, typesetter, portrait);
      case CodeCard code -> new CodePicture(typesetter, highlighter).draw(code);
      case TableCard table -> new TablePicture(typesetter).draw(table);
    };
  }

  private byte[] social(SocialCard card, Typesetter typesetter, Supplier<byte[]> file) {
    CardShape shape = card.shape();
    Palette palette =
        card.design() == CardDesign.POSTER ? card.palette().onAccent() : card.palette().readable();
    Canvas canvas =
        grounds.of(
            card.bare(),
            bare -> {
              Canvas drawn = new Canvas(shape.width(), shape.height(), palette.ground());
              ground(new Sheet(bare, palette, drawn, typesetter, portrait(card.portrait(), file)));
              return drawn;
            });
    Sheet sheet = new Sheet(card, palette, canvas, typesetter, Optional.empty());
    switch (card.design()) {
      case PAPER -> PaperDesign.draw(sheet);
      case TERMINAL -> TerminalDesign.draw(sheet);
      case POSTER -> PosterDesign.draw(sheet);
    }
    byte[] drawn = canvas.png();
    grounds.giveBack(shape, canvas);
    return drawn;
  }

  private static void ground(Sheet sheet) {
    switch (sheet.card().design()) {
      case PAPER -> PaperDesign.ground(sheet);
      case TERMINAL -> TerminalDesign.ground(sheet);
      case POSTER -> PosterDesign.ground(sheet);
    }
  }

  /** Decoded once for all cards. */
  private synchronized Optional<Portrait> portrait(String name, Supplier<byte[]> file) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (!name.equals(portraitName)) {
      portrait = Portrait.of(file.get()).orElse(null);
      portraitName = name;
    }
    return Optional.ofNullable(portrait);
  }
}
