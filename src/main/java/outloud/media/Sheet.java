package outloud.media;

import java.util.Optional;
import outloud.media.Faces.Face;

/** A social card in the making: its canvas, and what is drawn on it in any design. */
record Sheet(
    SocialCard card,
    Palette palette,
    Canvas canvas,
    Typesetter typesetter,
    Optional<Portrait> portrait) {
  private static final double SMALLEST = 26;

  /** One line; what is too long for its room ends in an ellipsis. */
  Line line(String text, Face face, double size, double room) {
    Typesetter.Style style = new Typesetter.Style(face, size, 0, false);
    Line whole = typesetter.line(text, style);
    if (whole.width() <= room) {
      return whole;
    }
    Paragraph fitted =
        new Fitting(typesetter, style, room, size, 1).fit(text, size, Math.min(size, SMALLEST), 1);
    return fitted.lines().isEmpty() ? Line.EMPTY : fitted.lines().getFirst();
  }

  /** The title in the largest letters that fit. */
  Paragraph title(Face face, Box box, double largest, double smallest, double tracking) {
    Typesetter.Style style = new Typesetter.Style(face, largest, tracking, false);
    double leading = face == Face.MONO_BOLD ? 1.22 : 1.12;
    return new Fitting(typesetter, style, box.width(), box.height(), leading)
        .fit(card.headline(), largest, smallest, 7);
  }

  /** A place for something. */
  record Box(double x, double y, double width, double height) {}

  /** Whether the card is as high as it is wide. */
  boolean isSquare() {
    return card.shape() == CardShape.SQUARE;
  }

  /**
   * The portrait, or the author's initial, in a circle; a thin ring sets it off from the ground.
   */
  void portrait(double x, double y, double diameter, Palette palette) {
    if (portrait.isPresent()) {
      canvas.disc(x, y, diameter, Palette.mixed(palette.ground(), palette.ink(), 0.08));
      canvas.portrait(portrait.get(), x, y, diameter);
      return;
    }
    canvas.disc(x, y, diameter, palette.accent());
    Palette inverse = new Palette(palette.accent(), palette.ground(), 0, 0).readable();
    Line initial = typesetter.line(initial(), Face.SANS_BOLD, diameter * 0.46);
    double base = y + diameter / 2 + Paragraph.CAPITALS * diameter * 0.46 / 2;
    canvas.text(initial, x + (diameter - initial.width()) / 2, base, inverse.ink());
  }

  private String initial() {
    String name = author().strip();
    int end = name.isEmpty() ? 0 : name.offsetByCodePoints(0, 1);
    return name.substring(0, end).toUpperCase(java.util.Locale.ROOT);
  }

  /** Who wrote it: the author, or the site that stands for one. */
  String author() {
    return card.author().isBlank() ? card.site() : card.author();
  }

  /** What stands above the title; nothing that is the title or the author already. */
  String kicker() {
    boolean isSaid = card.site().equals(card.headline()) || card.site().equals(author());
    return isSaid ? card.host() : card.site();
  }

  /** What stands beside the author; nothing that is said above the title. */
  String place() {
    return kicker().equals(card.host()) ? "" : card.host();
  }
}
