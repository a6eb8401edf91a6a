package outloud.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
        "1559900000|2019-06-07T09:33:20Z",
        "2016-10-21 21:10:32 +0900|2016-10-21T21:10:32+09:00",
        "2013-12-02 08:18:39 -0800|2013-12-02T08:18:39-08:00",
        "2025-04-10T17:54:00.000+08:00|2025-04-10T17:54+08:00",
        "2019-01-10T12:47:02+01:00|2019-01-10T12:47:02+01:00",
        "2017-12-27 -0800 9:40 AM PDT|2017-12-27T09:40-07:00",
        "2018-11-02 -0800 04:30 PM PDT|2018-11-02T16:30-07:00",
        "2018-12-14 -0800 09:03 AM PDT|2018-12-14T09:03-07:00",
        "2018-12-14 -0800 09:03 AM XYZ|2018-12-14T09:03-08:00",
        "2019-04-25 9:00:00|2019-04-25T09:00+02:00",
        "2018-12-05 9:38:00.000000000 +09:00|2018-12-05T09:38+09:00",
        "2020-03-08T08:09:26|2020-03-08T08:09:26+01:00",
        "Wednesday, September 24th 2025, 4:54:27 pm|2025-09-24T16:54:27+02:00",
        "Wed, 02 Oct 2002 08:00:00 EST|2002-10-02T08:00-05:00",
        "Wed, 2 Oct 2002 15:00:00 +0200|2002-10-02T15:00+02:00",
        "1979-05-27 07:32:00|1979-05-27T07:32+01:00",
        "1979-05-27T00:32:00.999999-07:00|1979-05-27T00:32:00.999999-07:00",
        "2024-01-31T10:00+01|2024-01-31T10:00+01:00",
        "2024-01-31T10:00:00+01:00[Europe/Berlin]|2024-01-31T10:00+01:00",
        "2024-01-31 10:00:00.12 +0900 JST m=+0.01|2024-01-31T10:00:00.120+09:00",
        "Sun Oct 31 21:07:27 UTC 2021|2021-10-31T21:07:27Z",
        "Sun Oct 31 2021|2021-10-31T00:00+02:00",
        "31 January 2024|2024-01-31T00:00+01:00",
        "31-Jan-2024|2024-01-31T00:00+01:00",
        "January 31, 2024 at 12:05 a.m.|2024-01-31T00:05+01:00",
        "31.01.2024|2024-01-31T00:00+01:00",
        "01/31/2024|2024-01-31T00:00+01:00",
        "31/01/2024 10:00|2024-01-31T10:00+01:00",
        "2024年1月31日|2024-01-31T00:00+01:00",
        "20240131|2024-01-31T00:00+01:00",
        "\u00a02024-01-31\u200b|2024-01-31T00:00+01:00",
      })
  void readsEveryShapeThatWasSeen(String written, String expected) {
    Optional<PublishDate> date = DateText.parse(written);
    assertEquals(Optional.of(expected), date.map(found -> found.at(BERLIN).toString()), written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-00-00 00:00:00",
        "2021-06-22T00:000:00-04:00",
        "2023-02-30",
        "tomorrow",
        "soon and very soon",
        "",
        "Smarch 13th 2020",
        "99999999999999999999",
        "0001-01-01T00:00:00Z",
        "01/02/2024",
        "32.01.2024",
        "{{ date }}",
        "2024-01",
        "Last Modified",
        "٢٠٢٤-٠١-٣١",
      })
  void whatIsNoDateIsNone(String written) {
    assertEquals(Optional.empty(), DateText.parse(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-01-31 24:03:15", "2024-01-31T10:00:61", "2024-01-31 10:00 +99:00"})
  void keepsTheDayOfATimeThatDoesNotExist(String written) {
    assertEquals(
        Optional.of(PublishDate.of(LocalDate.of(2024, 1, 31))), DateText.parse(written), written);
  }

  @Test
  void tellsTheTwoDaysThatADateMayMean() {
    assertEquals(Optional.of("`2024-03-04` or `2024-04-03`"), DateText.twoDays("03/04/2024"));
    assertEquals(Optional.empty(), DateText.twoDays("31/01/2024"));
    assertEquals(Optional.empty(), DateText.twoDays("2024-01-31"));
  }
}
