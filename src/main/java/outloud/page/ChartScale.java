package outloud.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round numbers for an axis: its marks are 1, 2 or 5 times a power of ten apart. */
record ChartScale(double low, double high, double step) {
  private static final int MOST_STEPS = 5;

  /** The scale for numbers from {@code least} to {@code most}; bars always stand on zero. */
  static ChartScale of(double least, double most, boolean fromZero) {
    boolean farFromZero = least > 0 && least > most / 2;
    double low = fromZero || !farFromZero ? Math.min(0, least) : least;
    double high = Math.max(fromZero ? 0 : most, most);
    double range = high > low ? high - low : Math.max(1, Math.abs(high));
    double step = step(range);
    double bottom = Math.floor(low / step + 1e-9) * step;
    double top = Math.ceil(high / step - 1e-9) * step;
    return new ChartScale(bottom, top > bottom ? top : bottom + step, step);
  }

  private static double step(double range) {
    double rough = range / MOST_STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double times : new double[] {1, 2, 5}) {
      if (rough <= times * power * (1 + 1e-9)) {
        return times * power;
      }
    }
    return 10 * power;
  }

  /** Its marks, from below. */
  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    int count = (int) Math.round((high - low) / step);
    for (int i = 0; i <= count; i++) {
      marks.add(round(low + i * step));
    }
    return marks;
  }

  /** Where a number is between the two ends: 0 at the lower one. */
  double share(double value) {
    return (value - low) / (high - low);
  }

  /** Without the dust that sums of fractions leave: 0.30000000000000004. */
  private static double round(double value) {
    return BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_EVEN).doubleValue();
  }
}
