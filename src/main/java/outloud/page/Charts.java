package outloud.page;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import outloud.site.Figure;
import outloud.site.PartialDate;
import outloud.site.SiteConfig;

/** Draws figures: where every line, mark and bar is, in units of the drawing. */
final class Charts {
  /** More points than a drawing of this size can show, or a page should carry. */
  private static final int MOST_ROWS = 100;

  /** Marks on more points than these hide the line. */
  private static final int MOST_MARKS = 40;

  private static final int WIDTH = 480;
  private static final int HEIGHT = 270;
  private static final int TOP = 12;
  private static final int BOTTOM = HEIGHT - 32;
  private static final int RIGHT = WIDTH - 28;
  private static final int LETTER = 9;

  private final SiteConfig config;
  private final Dates dates;
  private final ChartDates axis;
  private final NumberFormat numbers;

  Charts(Catalogue catalogue) {
    config = catalogue.site().config();
    Locale locale = Locale.forLanguageTag(config.language());
    dates = catalogue.dates();
    axis = new ChartDates(dates);
    numbers = NumberFormat.getInstance(locale);
    numbers.setMaximumFractionDigits(9);
  }

  /** The drawings of one page. */
  List<ChartView> of(List<Figure> figures) {
    List<ChartView> views = new ArrayList<>();
    for (Figure figure : figures) {
      views.add(view(figure, "figure-" + (views.size() + 1)));
    }
    return views;
  }

  private ChartView view(Figure figure, String id) {
    Figure shown = thinned(figure);
    Ground ground = ground(shown);
    List<ChartView.Series> series = new ArrayList<>();
    for (int column = 0; column < shown.names().size(); column++) {
      series.add(
          shown.shape() == Figure.Shape.BAR
              ? bars(shown, column, ground)
              : line(shown, column, ground));
    }
    return new ChartView(
        id,
        shown.title(),
        shown.unit(),
        description(shown),
        WIDTH,
        HEIGHT,
        ground.left(),
        RIGHT,
        TOP,
        BOTTOM,
        ground.scale().marks().stream()
            .map(
                mark -> new ChartView.Tick(ChartMarks.number(ground.y(mark)), numbers.format(mark)))
            .toList(),
        along(shown, ground),
        series,
        shown.names(),
        shown.rows().stream().map(this::row).toList(),
        figure.rows().size(),
        Addresses.local(config, figure.file()));
  }

  /** The first row, the last, and what lies evenly between them. */
  private static Figure thinned(Figure figure) {
    List<Figure.Row> rows = figure.rows();
    if (rows.size() <= MOST_ROWS) {
      return figure;
    }
    List<Figure.Row> some = new ArrayList<>();
    for (int i = 0; i < MOST_ROWS; i++) {
      some.add(rows.get((int) Math.round(i * (rows.size() - 1.0) / (MOST_ROWS - 1))));
    }
    return new Figure(
        figure.title(), figure.unit(), figure.shape(), figure.names(), some, figure.file());
  }

  /** What turns dates and numbers into places. */
  private record Ground(int left, ChartScale scale, LocalDate first, long days, int rows) {
    double y(double value) {
      return BOTTOM - scale.share(value) * (BOTTOM - TOP);
    }

    double x(LocalDate date) {
      double share = days == 0 ? .5 : (date.toEpochDay() - first.toEpochDay()) / (double) days;
      return left + 8 + share * (RIGHT - left - 8);
    }

    /** The middle of a row's own place, where every row has as much room. */
    double middle(int row) {
      return left + (row + .5) * slot();
    }

    double slot() {
      return (RIGHT - left) / (double) rows;
    }
  }

  private Ground ground(Figure figure) {
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (Figure.Row row : figure.rows()) {
      for (double value : row.values()) {
        least = Double.isNaN(value) ? least : Math.min(least, value);
        most = Double.isNaN(value) ? most : Math.max(most, value);
      }
    }
    ChartScale scale = ChartScale.of(least, most, figure.shape() == Figure.Shape.BAR);
    int longest =
        scale.marks().stream().mapToInt(mark -> numbers.format(mark).length()).max().orElse(1);
    LocalDate first = day(figure.rows().getFirst());
    long days = day(figure.rows().getLast()).toEpochDay() - first.toEpochDay();
    return new Ground(longest * LETTER + 12, scale, first, days, figure.rows().size());
  }

  private static LocalDate day(Figure.Row row) {
    return PartialDate.firstDay(row.date()).orElseThrow();
  }

  /** A line breaks where a number is missing; a number between two gaps is a mark alone. */
  private ChartView.Series line(Figure figure, int column, Ground ground) {
    StringBuilder path = new StringBuilder();
    StringBuilder marks = new StringBuilder();
    boolean drawing = false;
    int last = -1;
    for (int i = 0; i < figure.rows().size(); i++) {
      double value = figure.rows().get(i).values().get(column);
      if (Double.isNaN(value)) {
        drawing = false;
        continue;
      }
      double x = ground.x(day(figure.rows().get(i)));
      double y = ground.y(value);
      path.append(drawing ? 'L' : 'M').append(ChartMarks.number(x));
      path.append(' ').append(ChartMarks.number(y));
      if (figure.rows().size() <= MOST_MARKS) {
        marks.append(ChartMarks.path(column + 1, x, y));
      }
      drawing = true;
      last = i;
    }
    if (marks.isEmpty() && last >= 0) {
      Figure.Row end = figure.rows().get(last);
      marks.append(
          ChartMarks.path(column + 1, ground.x(day(end)), ground.y(end.values().get(column))));
    }
    String name = figure.names().get(column);
    return new ChartView.Series(name, column + 1, path.toString(), marks.toString());
  }

  /** The bars of one column, beside those of the others in each row's place. */
  private static ChartView.Series bars(Figure figure, int column, Ground ground) {
    int columns = figure.names().size();
    double wide = Math.min(48, ground.slot() * .7 / columns);
    StringBuilder bars = new StringBuilder();
    for (int i = 0; i < figure.rows().size(); i++) {
      double value = figure.rows().get(i).values().get(column);
      if (!Double.isNaN(value)) {
        double x = ground.middle(i) + (column - columns / 2.0) * wide;
        bars.append('M').append(ChartMarks.number(x + wide * .06));
        bars.append(' ').append(ChartMarks.number(ground.y(0)));
        bars.append('V').append(ChartMarks.number(ground.y(value)));
        bars.append('h').append(ChartMarks.number(wide * .88));
        bars.append('V').append(ChartMarks.number(ground.y(0))).append('z');
      }
    }
    return new ChartView.Series(figure.names().get(column), column + 1, "", bars.toString());
  }

  private List<ChartView.Tick> along(Figure figure, Ground ground) {
    if (figure.shape() == Figure.Shape.LINE) {
      LocalDate last = ground.first().plusDays(ground.days());
      return axis.marks(ground.first(), last).stream()
          .map(mark -> new ChartView.Tick(ChartMarks.number(ground.x(mark.date())), mark.label()))
          .toList();
    }
    List<ChartView.Tick> ticks = new ArrayList<>();
    LocalDate end = ground.first().plusDays(ground.days());
    boolean sameYear = ground.first().getYear() == end.getYear();
    int every = (figure.rows().size() + 3) / 4;
    for (int i = 0; i < figure.rows().size(); i += every) {
      String label = axis.label(figure.rows().get(i).date(), sameYear);
      ticks.add(new ChartView.Tick(ChartMarks.number(ground.middle(i)), label));
    }
    return ticks;
  }

  private ChartView.Row row(Figure.Row row) {
    return new ChartView.Row(
        dates.words(row.date()),
        row.values().stream().map(it -> Double.isNaN(it) ? "" : numbers.format(it)).toList());
  }

  /** The first and the last number of each column, with their dates. */
  private String description(Figure figure) {
    List<String> parts = new ArrayList<>();
    for (int column = 0; column < figure.names().size(); column++) {
      List<String> ends = new ArrayList<>();
      for (Figure.Row row : figure.rows()) {
        double value = row.values().get(column);
        if (!Double.isNaN(value)) {
          String end = numbers.format(value) + " (" + dates.words(row.date()) + ")";
          if (ends.size() == 2) {
            ends.set(1, end);
          } else {
            ends.add(end);
          }
        }
      }
      parts.add(figure.names().get(column) + ": " + String.join(" – ", ends));
    }
    return String.join("; ", parts);
  }
}
