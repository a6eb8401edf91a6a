package outloud.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every feed, whatever its form, is what its specification says, and two parsers that have nothing
 * to do with each other read the same entries in it.
 */
@Execution(ExecutionMode.SAME_THREAD)
@Tag("browser")
@Timeout(300)
@ExtendWith(Gates.class)
class FeedsTest {
  @TempDir Path folder;

  @Test
  void areValid(Sites sites) throws Exception {
    AtomSchema schema = AtomSchema.read();
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (ServedSite site : sites.all()) {
      for (Feed feed : Feed.of(site)) {
        feed.faults(schema).forEach(fault -> faults.add(site + " " + feed.path() + ": " + fault));
        count++;
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(count > 20, "too few feeds: " + count);
  }

  @Test
  void parsersAgree(Sites sites, Npm npm) throws IOException, InterruptedException {
    Map<String, Feed> feeds = new LinkedHashMap<>();
    for (ServedSite site : sites.all()) {
      for (Feed feed : Feed.of(site)) {
        feeds.put(written(site + "_" + feed.path(), feed.text()), feed);
      }
    }
    assertEquals(List.of(), disagreements(feeds, npm));
  }

  private String written(String name, String text) throws IOException {
    Path file = folder.resolve(name.replaceAll("[/ ]", "_"));
    Files.writeString(file, text);
    return file.toString();
  }

  private static List<String> disagreements(Map<String, Feed> feeds, Npm npm)
      throws IOException, InterruptedException {
    List<String> faults = new ArrayList<>();
    String said = npm.run("feeds.mjs", feeds.keySet().toArray(String[]::new));
    int read = 0;
    for (String line : said.lines().toList()) {
      JsonNode found = new ObjectMapper().readTree(line);
      Feed feed = Objects.requireNonNull(feeds.get(found.path("file").asText()), line);
      String who = feed.path() + " by " + found.path("parser").asText("a parser");
      if (found.has("problem")) {
        faults.add(who + ": " + found.path("problem").asText());
        continue;
      }
      read++;
      compare(who, feed, found, faults);
    }
    int readers = feeds.values().stream().mapToInt(feed -> feed.isJson() ? 1 : 2).sum();
    if (read != readers) {
      faults.add(read + " readings instead of " + readers + ": " + said);
    }
    return faults;
  }

  private static void compare(String who, Feed feed, JsonNode found, List<String> faults) {
    List<String> ids = new ArrayList<>();
    for (JsonNode entry : found.path("entries")) {
      ids.add(entry.path("id").asText());
      for (String part : List.of("id", "url", "title", "content")) {
        if (entry.path(part).asText().isEmpty()) {
          faults.add(who + ": an entry has no " + part + ": " + entry.path("id"));
        }
      }
    }
    if (!ids.equals(feed.ids())) {
      faults.add(who + ": other entries, " + ids + " for " + feed.ids());
    }
    if (found.path("title").asText().isEmpty()) {
      faults.add(who + ": no title");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<updated>2 | <updated>on 2 | updated",
        "<id>http | <id>x y http | id",
        "rel=\"self\" | rel=\"that\" | \"link\"",
        "</entry> | </entry><entry/> | entry",
        "</entry> | <surprise/></entry> | surprise",
        "type=\"html\">&lt;p | type=\"html\">&lt;a href=\"/a\"&gt;A&lt;/a&gt;&lt;p | not whole"
      })
  void seesWhatIsWrong(String from, String to, String sign, Sites sites) throws Exception {
    Feed feed =
        Feed.of(sites.own()).stream().filter(one -> one.path().equals("atom.xml")).findFirst().orElseThrow();
    String sound = feed.text();
    assertTrue(sound.contains(from), () -> "no " + from + " in " + sound.substring(0, 2_000));
    Feed bad = new Feed(feed.path(), sound.replaceFirst(java.util.regex.Pattern.quote(from), to));
    List<String> faults = bad.faults(AtomSchema.read());
    assertTrue(faults.toString().contains(sign), () -> "saw " + faults);
  }

  @Test
  void seesAFeedThatNobodyCanRead(Sites sites, Npm npm) throws Exception {
    Feed feed = Feed.of(sites.own()).getFirst();
    Feed less = new Feed(feed.path(), feed.text().replaceFirst("<title", "<tittle"));
    Feed broken = new Feed(feed.path(), feed.text().substring(0, feed.text().length() / 2));
    List<String> faults =
        disagreements(
            Map.of(written("less.xml", less.text()), feed, written("broken.xml", broken.text()), feed),
            npm);
    assertTrue(faults.size() >= 2, faults::toString);
  }
}
