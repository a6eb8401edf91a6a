package outloud.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

  private static boolean[][] drawn(QrCode code) {
    boolean[][] dark = new boolean[code.size()][code.size()];
    Matcher run = RUN.matcher(code.path());
    int at = 0;
    while (run.find()) {
      assertEquals(at, run.start(), "something else stands between the runs");
      assertEquals(run.group(3), run.group(4));
      for (int x = 0; x < Integer.parseInt(run.group(3)); x++) {
        dark[Integer.parseInt(run.group(2))][Integer.parseInt(run.group(1)) + x] = true;
      }
      at = run.end();
    }
    assertEquals(at, code.path().length());
    return dark;
  }

  @Test
  void everyModuleIsWhereTheCodeHasIt() {
    String url = "https://mira.example/links/";
    boolean[][] dark = drawn(QrCode.of(url).orElseThrow());
    io.nayuki.qrcodegen.QrCode code =
        io.nayuki.qrcodegen.QrCode.encodeText(url, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    assertEquals(code.size + 8, dark.length);
    for (int y = 0; y < dark.length; y++) {
      for (int x = 0; x < dark.length; x++) {
        assertEquals(code.getModule(x - 4, y - 4), dark[y][x], x + ", " + y);
      }
    }
  }

  @Test
  void aQuietZoneOfFourModulesIsAround() {
    boolean[][] dark = drawn(QrCode.of("https://a.example/links/").orElseThrow());
    int size = dark.length;
    for (int i = 0; i < size; i++) {
      for (int edge = 0; edge < 4; edge++) {
        assertFalse(dark[edge][i] || dark[i][edge]);
        assertFalse(dark[size - 1 - edge][i] || dark[i][size - 1 - edge]);
      }
    }
    assertTrue(dark[4][4], "the finder in the corner");
  }

  @Test
  void whatIsTooLongHasNoCode() {
    assertTrue(QrCode.of("x".repeat(5000)).isEmpty());
  }
}
