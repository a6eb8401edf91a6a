package outloud.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChartScaleTest {

  @Test
  void marksAreRoundNumbers() {
    assertEquals(List.of(0.0, 200.0, 400.0, 600.0), ChartScale.of(90, 522.5, true).marks());
    assertEquals(List.of(0.0, 0.1, 0.2, 0.3), ChartScale.of(0.1, 0.3, true).marks());
    assertEquals(List.of(-10.0, -5.0, 0.0, 5.0), ChartScale.of(-7, 5, true).marks());
  }

  @Test
  void linesFarFromZeroNeedNotReachIt() {
    assertEquals(665.0, ChartScale.of(669, 690, false).low());
    assertEquals(0.0, ChartScale.of(300, 690, false).low());
    assertEquals(0.0, ChartScale.of(669, 690, true).low());
  }

  @Test
  void anyNumbersFitBetweenTheEnds() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      double size = Math.pow(10, random.nextInt(13) - 4);
      double one = (random.nextDouble() - .5) * size;
      double other = random.nextInt(5) == 0 ? one : (random.nextDouble() - .5) * size;
      double least = Math.min(one, other);
      double most = Math.max(one, other);
      ChartScale scale = ChartScale.of(least, most, random.nextBoolean());
      String said = least + " to " + most + " in " + scale;
      assertTrue(scale.share(least) > -1e-6 && scale.share(most) < 1 + 1e-6, said);
      assertTrue(scale.marks().size() >= 2 && scale.marks().size() <= 8, said);
    }
  }
}
