package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-03-19|2016-03-19T00:00+01:00",
        "2017-01-04 -0800|2017-01-04T00:00+01:00",
        "2025-09-24T16:54:25.2525+08:00|2025-09-24T16:54:25.252500+08:00",
        "2011-04-27 22:00:00|2011-04-27T22:00+02:00",
        "Sun Oct 31 2021 21:07:27 GMT+0000 (Coordinated Universal Time)|2021-10-31T21:07:27Z",
        "2021-01-22T12:17:58-07:00|2021-01-22T12:17:58-07:00",
        "2011-09-06 23:32:54.000000000 +09:00|2011-09-06T23:32:54+09:00",
        "2010-05-23 11:35:59+00:00|2010-05-23T11:35:59Z",
        "2022-07-29T13:02:18Z|2022-07-29T13:02:18Z",
        "2019-08-08T10:46:13.104Z|2019-08-08T10:46:13.104Z",
        "2023-10-03 13:19|2023-10-03T13:19+02:00",
        "2017-08-30 -0800 11:32 AM PDT|2017-08-30T11:32-07:00",
        "2017-08-16 -0800 2:14 PM PDT|2017-08-16T14:14-07:00",
        "2014-01-02 16:18 -0800|2014-01-02T16:18-08:00",
        "2025-04-10T17:54|2025-04-10T17:54+02:00",
        "2019-04-09T8:09:26-07:00|2019-04-09T08:09:26-07:00",
        "2025-04-01 20:00.000000000 +08:00|2025-04-01T20:00+08:00",
        "2024-11-2 23:30:00.000000000 +09:00|2024-11-02T23:30+09:00",
        "Monday, September 15th 2025, 5:11:15 pm|2025-09-15T17:11:15+02:00",
        "Monday, September 22nd 2025, 3:44:17 pm|2025-09-22T15:44:17+02:00",
        "Wed, 02 Oct 2002 13:00:00 GMT|2002-10-02T13:00Z",
        "October 2, 2002|2002-10-02T00:00+02:00",
        "2019/06/07|2019-06-07T00:00+02:00",
        "1559900000000|2019-06-07T09:33:20Z",
      })
  void readsEveryShapeThatWasSeen(String written, String expected) {
    Optional<PublishDate> date = DateText.parse(written);
    assertEquals(Optional.of(expected), date.map(found -> found.at(BERLIN).toString()), written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-04-15 24:03:15",
        "0000-00-00 00:00:00",
        "2021-06-22T00:000:00-04:00",
        "2023-02-30",
        "tomorrow",
        "soon and very soon",
        "",
        "Smarch 13th 2020",
        "99999999999999999999",
      })
  void whatIsNoDateIsNone(String written) {
    assertEquals(Optional.empty(), DateText.parse(written));
  }
}
