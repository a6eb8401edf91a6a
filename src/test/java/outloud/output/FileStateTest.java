package outloud.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileStateTest {
  private static final long SECOND = 1_000_000_000;

  private static long settled(long modified, long changed) {
    return new FileState(0, 1, 2, modified, changed).settled();
  }

  @Test
  void isSettledAfterTheNextTickOfItsDisk() {
    long fine = 1_000 * SECOND + 123_456_789;
    assertEquals(fine + SECOND / 10, settled(fine, fine));
    assertEquals(1_002 * SECOND, settled(0, 1_000 * SECOND));
    assertEquals(1_002 * SECOND + 10_000_000, settled(0, 1_000 * SECOND + 10_000_000));
  }

  @Test
  void isNotSettledBeforeATimeThatIsAhead() {
    assertEquals(2_000 * SECOND, settled(2_000 * SECOND, 1_000 * SECOND));
  }
}
