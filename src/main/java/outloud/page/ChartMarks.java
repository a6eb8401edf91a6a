package outloud.page;

/**
 * The marks on the lines of a chart: each line has a shape of its own, so that none needs colour.
 */
final class ChartMarks {
  private static final int SHAPES = 4;

  private ChartMarks() {}

  /** The path of one mark around a point; {@code style} begins at 1. */
  static String path(int style, double x, double y) {
    String at = "M" + number(x) + " " + number(y);
    return switch ((style - 1) % SHAPES) {
      case 0 -> at + "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z";
      case 1 -> at + "m-3.5-3.5h7v7h-7z";
      case 2 -> at + "m0-5l5 8.5h-10z";
      default -> at + "m0-5l5 5l-5 5l-5-5z";
    };
  }

  /** One decimal at most, and a point whatever the language. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String whole = Long.toString(tenths / 10);
    long rest = Math.abs(tenths % 10);
    String sign = tenths < 0 && tenths > -10 ? "-" : "";
    return sign + whole + (rest == 0 ? "" : "." + rest);
  }
}
