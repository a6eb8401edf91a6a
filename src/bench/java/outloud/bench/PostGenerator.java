package outloud.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes posts as developers write them: 300 to 1,200 words under a few headings, with lists, code,
 * links and now and then a table. The same number gives the same bytes.
 *
 * <p>Run it as one file: {@code java PostGenerator.java COUNT FOLDER}.
 */
public final class PostGenerator {
  private static final String[] SUBJECTS = {
    "the parser", "our cache", "a flaky test", "the build", "my side project", "the scheduler",
    "a tiny compiler", "the borrow checker", "the query planner", "our deploy script",
    "the type system", "an old service", "the garbage collector", "the event loop",
  };
  private static final String[] VERBS = {
    "taught me", "refused to accept", "hid", "explained", "broke", "saved", "measured", "rewrote",
    "simplified", "shipped with", "lost", "kept", "benchmarked", "finally fixed",
  };
  private static final String[] OBJECTS = {
    "more about memory than any book", "a bug that only showed on Fridays", "half of my tests",
    "a lock that nobody needed", "two hundred lines of glue", "the slowest path we had",
    "an assumption from 2019", "the one index that mattered", "every second request",
    "a race between two writers", "the difference between a list and a tree",
    "what the documentation left out",
  };
  private static final String[] TAIL = {
    ", and I had to read the source to see why", "", ", which is why I wrote this down",
    " (it was the time zone, of course)", "; the fix was one line", ", at least on my machine",
    " — twice", "", ", so we turned it off", "",
  };
  private static final String[] TAGS = {
    "java", "rust", "go", "testing", "performance", "databases", "build-in-public", "c++", "linux",
    "webdev", "career", "tooling", "security", "graphics",
  };
  private static final String[] CODE = {
    "```java\nvar best = posts.stream()\n    .filter(p -> p.words() > 300)\n    .max(byDate)\n"
        + "    .orElseThrow();\nSystem.out.println(best.title());\n```",
    "```python\ndef slow(items):\n    seen = set()\n    for item in items:\n"
        + "        if item not in seen:\n            seen.add(item)\n            yield item\n```",
    "```rust\nfn main() {\n    let total: u64 = (1..=100).filter(|n| n % 3 == 0).sum();\n"
        + "    println!(\"{total}\");\n}\n```",
    "```sh\n$ git bisect start\n$ git bisect bad HEAD\n$ git bisect good v1.4.2\n```",
    "```sql\nSELECT author, count(*) AS posts\n  FROM post\n GROUP BY author\nHAVING count(*) > 3;\n"
        + "```",
  };

  private final Random random;

  private PostGenerator(long seed) {
    this.random = new Random(seed);
  }

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Files.createDirectories(folder);
    LocalDate first = LocalDate.of(2000, 1, 1);
    for (int i = 0; i < count; i++) {
      LocalDate date = first.plusDays((long) i * 9000 / count);
      String post = text(i, date);
      Files.writeString(folder.resolve(date + "-post-" + i + ".md"), post);
    }
  }

  /** The text of one post; the same number and date give the same text. */
  static String text(int number, LocalDate date) {
    return new PostGenerator(number).post(number, date);
  }

  private String post(int number, LocalDate date) {
    StringBuilder post = new StringBuilder();
    String title = capital(clause());
    post.append("---\ntitle: \"").append(title).append(" (").append(number).append(")\"\n");
    post.append("date: ").append(date).append("\ntags: ").append(tags()).append('\n');
    post.append("description: \"").append(sentence()).append("\"\n---\n\n");
    post.append(paragraph(3)).append("\n\n");
    int sections = 2 + random.nextInt(4);
    for (int i = 0; i < sections; i++) {
      post.append("## ").append(capital(clause())).append("\n\n");
      post.append(paragraph(4 + random.nextInt(4))).append("\n\n").append(something()).append("\n\n");
      post.append(paragraph(3 + random.nextInt(4))).append("\n\n");
    }
    return post.toString();
  }

  private String something() {
    return switch (random.nextInt(5)) {
      case 0, 1 -> pick(CODE);
      case 2 -> "- " + sentence() + "\n- " + sentence() + "\n- **" + capital(clause()) + "**: `x = "
          + random.nextInt(100) + "`";
      case 3 -> "> " + sentence() + " " + sentence();
      default -> "| what | before | after |\n|---|---:|---:|\n| " + pick(SUBJECTS) + " | "
          + random.nextInt(900) + " ms | " + random.nextInt(90) + " ms |\n| " + pick(SUBJECTS)
          + " | " + random.nextInt(900) + " ms | " + random.nextInt(90) + " ms |";
    };
  }

  private String paragraph(int sentences) {
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      paragraph.append(i == 0 ? "" : " ").append(decorated(sentence()));
    }
    return paragraph.toString();
  }

  private String decorated(String sentence) {
    return switch (random.nextInt(9)) {
      case 0 -> sentence.replaceFirst("the (\\w+)", "the [$1](https://example.org/$1)");
      case 1 -> sentence.replaceFirst("a (\\w+)", "a *$1*");
      case 2 -> sentence.replaceFirst("(\\w+)\\.$", "`$1()`.");
      default -> sentence;
    };
  }

  private String sentence() {
    return capital(clause()) + pick(TAIL) + ".";
  }

  private String clause() {
    return pick(SUBJECTS) + " " + pick(VERBS) + " " + pick(OBJECTS);
  }

  private List<String> tags() {
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      String tag = pick(TAGS);
      if (!tags.contains(tag)) {
        tags.add(tag);
      }
    }
    return tags;
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
