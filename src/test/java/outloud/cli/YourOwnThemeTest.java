package outloud.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The walk to a theme of one's own, step by step: its commands run, each of its files is written,
 * and the site builds after each. Run with {@code -Doutloud.rewrite=true} to put in what the
 * terminal says at its only mistake.
 */
class YourOwnThemeTest {
  private static final Path PAGE = Path.of("content", "pages", "your-own-theme.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```(\\w+)(?: title=\"([^\"]+)\")?\n(.*?)^```$");
  private static final String SITE = "content/site.yaml";
  private static final String SAID = "what the terminal says";

  @TempDir Path folder;

  private final Map<String, String> settings = new LinkedHashMap<>();
  private String begun = "";

  @Test
  void everyStepBuilds() throws IOException {
    Path here = folder;
    String page = Files.readString(PAGE);
    int written = 0;
    for (Matcher block = BLOCK.matcher(page); block.find(); ) {
      String body = block.group(3);
      if (block.group(1).equals("sh")) {
        here = run(body, here);
      } else if (SAID.equals(block.group(2))) {
        said(page, block.start(3), block.end(3), here);
      } else if (block.group(2) != null) {
        step(here, block.group(2), body);
        written++;
        boolean isMistake = body.contains("headlin }}");
        assertEquals(isMistake ? 1 : 0, build(here).status(), block.group(2));
      }
    }
    assertTrue(written >= 10, "only " + written + " files found");
    Files.delete(here.resolve("themes/evening/templates/page.peb"));
    assertEquals(0, build(here).status());
    looksAsItSays(here);
  }

  /** Runs commands and says in which folder they end. */
  private static Path run(String commands, Path from) {
    Path here = from;
    for (String command : commands.lines().toList()) {
      if (command.startsWith("cd ")) {
        here = here.resolve(command.substring(3));
      } else {
        assertTrue(command.startsWith("outloud "), command);
        String[] words = command.substring("outloud ".length()).split(" ");
        assertEquals(0, new Session(here).run(words).status(), command);
      }
    }
    return here;
  }

  private static Session.Ended build(Path here) {
    return new Session(here).run("build", "--base-url", "https://me.example");
  }

  private void step(Path here, String name, String body) throws IOException {
    Path file = here.resolve(name);
    Files.createDirectories(file.getParent());
    if (!name.equals(SITE)) {
      Files.writeString(file, body);
      return;
    }
    if (begun.isEmpty()) {
      begun = Files.readString(file);
      Path fonts = Files.createDirectories(here.resolve("content/fonts"));
      Files.copy(
          Path.of("themes/magazine/assets/instrument-serif.woff2"),
          fonts.resolve("fraunces.woff2"));
    }
    for (String setting : body.split("(?m)^(?=\\w)")) {
      settings.put(setting.replaceFirst("(?s):.*", ""), setting);
    }
    Files.writeString(file, begun + String.join("", settings.values()));
  }

  private static void said(String page, int from, int to, Path here) throws IOException {
    String actual = build(here).err();
    if (Boolean.getBoolean("outloud.rewrite")) {
      Files.writeString(PAGE, page.substring(0, from) + actual + page.substring(to));
    }
    String now = Files.readString(PAGE);
    int end = now.indexOf("```", from);
    assertEquals(actual, now.substring(from, end));
  }

  private static void looksAsItSays(Path here) throws IOException {
    String post = read(here, "posts/hello/index.html");
    assertTrue(post.contains("<p class=\"signature\">Your Name"), post);
    assertTrue(post.contains("<p class=\"motto\">Notes of somebody"), post);
    assertTrue(read(here, "archive/index.html").contains("Everything so far"));
    try (Stream<Path> assets = Files.list(here.resolve("public/assets"))) {
      Path style =
          assets
              .filter(file -> file.toString().matches(".*style-\\w+\\.css"))
              .findAny()
              .orElseThrow();
      String css = Files.readString(style);
      assertTrue(css.contains(":root{--accent:light-dark(#8a3b00,#ffb77a)}"), css);
      assertTrue(css.contains(".motto{"), css);
      assertFalse(css.contains(".signature{"), css);
    }
  }

  private static String read(Path here, String path) throws IOException {
    return Files.readString(here.resolve("public").resolve(path));
  }
}
