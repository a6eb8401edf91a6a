package outloud.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which marks in a title are markup, and which are what it speaks of. */
class FrontLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A `parse` that **never** fails          | A parse that never fails
          See [the docs](https://x.example/a) now | See the docs now
          在**这里**写                            | 在这里写
          Calling handlers[name](event)           | Calling handlers[name](event)
          Is 2**3**4 a number?                    | Is 2**3**4 a number?
          Pass **kwargs to **options              | Pass **kwargs to **options
          """)
  void knowsMarkupFromCode(String line, String plain) {
    assertEquals(plain, FrontLine.plain(line));
  }
}
