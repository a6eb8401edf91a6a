package outloud.media;

import java.util.ArrayList;
import java.util.List;
import outloud.markdown.Highlighter;
import outloud.media.Faces.Face;

/**
 * Draws a {@link CodeCard}: as large as its longest line allows, and never too small to be read.
 */
final class CodePicture {
  private static final int WIDTH = 1200;
  private static final int LEAST_HEIGHT = 600;
  private static final int MOST_LINES = 28;
  private static final int MOST_COLUMNS = 64;
  private static final int LEAST_COLUMNS = 42;
  private static final double MARGIN = 56;
  private static final double HEAD = 104;
  private static final double LEADING = 1.52;

  /** JetBrains Mono: every letter is 600 units of 1,000 wide. */
  private static final double ADVANCE = 0.6;

  private final Typesetter typesetter;
  private final Highlighter highlighter;

  CodePicture(Typesetter typesetter, Highlighter highlighter) {
    this.typesetter = typesetter;
    this.highlighter = highlighter;
  }

  byte[] draw(CodeCard card) {
    CodeLines lines = CodeLines.of(highlighter, card, MOST_COLUMNS, MOST_LINES);
    int columns = Math.max(LEAST_COLUMNS, lines.columns());
    double size = (WIDTH - 2 * MARGIN) / (ADVANCE * columns);
    double pitch = LEADING * size;
    List<String> notes = notes(card, lines.left());
    double foot = notes.isEmpty() ? MARGIN : MARGIN + 64;
    int height =
        (int)
            Math.max(
                LEAST_HEIGHT, Math.ceil(HEAD + MARGIN * 0.8 + lines.rows().size() * pitch + foot));
    Canvas canvas = new Canvas(WIDTH, height, card.palette().ground());
    head(canvas, card);
    double used = lines.rows().size() * pitch;
    double room = height - HEAD - foot - MARGIN * 0.8;
    double top = HEAD + MARGIN * 0.8 + Math.max(0, (room - used) * 0.45);
    CodeColours colours = CodeColours.on(card.palette());
    for (CodeLines.Row row : lines.rows()) {
      row(canvas, row, top, size, colours);
      top += pitch;
    }
    foot(canvas, card, notes);
    return canvas.png();
  }

  private void head(Canvas canvas, CodeCard card) {
    Palette palette = card.palette();
    canvas.box(0, 0, WIDTH, HEAD, Palette.mixed(palette.ground(), palette.ink(), 0.06));
    canvas.box(0, 0, 16, HEAD, palette.accent());
    double size = 34;
    double base = HEAD / 2 + Paragraph.CAPITALS * size / 2;
    String name = card.title().isEmpty() ? card.language() : card.title();
    String language = card.title().isEmpty() ? "" : card.language();
    Line right = typesetter.line(language, Face.MONO, size * 0.88);
    canvas.textBefore(right, WIDTH - MARGIN, base, palette.muted());
    Typesetter.Style style = new Typesetter.Style(Face.MONO_BOLD, size, 0, false);
    double room = WIDTH - 2 * MARGIN - right.width() - 40;
    Paragraph title = new Fitting(typesetter, style, room, size, 1).fit(name, size, size * 0.75, 1);
    if (!title.lines().isEmpty()) {
      canvas.text(title.lines().getFirst(), MARGIN, base, palette.ink());
    }
  }

  private void row(Canvas canvas, CodeLines.Row row, double top, double size, CodeColours colours) {
    double base = top + size;
    int column = row.isContinued() ? CodeWrap.HANGING : 0;
    int tint = colours.tint(row.kind());
    if (tint >= 0) {
      canvas.box(0, top, WIDTH, LEADING * size, tint);
    }
    if (row.isContinued()) {
      canvas.text(
          typesetter.line("↪", Face.MONO, size * 0.9), MARGIN, base, colours.of(CodeColours.NOTE));
    }
    for (CodeLines.Run run : row.runs()) {
      Face face = run.kind().equals("k") ? Face.MONO_BOLD : Face.MONO;
      for (CodeLines.Cell cell : run.cells()) {
        double at = MARGIN + (column + cell.column()) * ADVANCE * size;
        canvas.text(typesetter.line(cell.text(), face, size), at, base, colours.of(run.kind()));
      }
      column += run.columns();
    }
  }

  private static List<String> notes(CodeCard card, int left) {
    List<String> notes = new ArrayList<>();
    if (left > 0) {
      notes.add("… " + left + (left == 1 ? " more line" : " more lines"));
      notes.add(card.rest());
    }
    return notes;
  }

  private void foot(Canvas canvas, CodeCard card, List<String> notes) {
    if (notes.isEmpty()) {
      return;
    }
    double base = canvas.height() - MARGIN;
    Palette palette = card.palette();
    Line more = typesetter.line(notes.getFirst(), Face.SANS_BOLD, 30);
    canvas.text(more, MARGIN, base, palette.ink());
    double room = WIDTH - 2 * MARGIN - more.width() - 40;
    Typesetter.Style style = new Typesetter.Style(Face.SANS, 28, 0, false);
    Paragraph rest = new Fitting(typesetter, style, room, 28, 1).fit(notes.getLast(), 28, 24, 1);
    if (!rest.lines().isEmpty()) {
      canvas.textBefore(rest.lines().getFirst(), WIDTH - MARGIN, base, palette.accent());
    }
  }
}
