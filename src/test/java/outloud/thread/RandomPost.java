package outloud.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A post of random words, with everything that posts have; the same seed makes the same post. */
final class RandomPost {
  private static final List<String> WORDS =
      List.of(
          "the",
          "a",
          "parser",
          "fails",
          "quickly",
          "because",
          "Java",
          "developers",
          "wrote",
          "however,",
          "it",
          "This",
          "e.g.",
          "Node.js",
          "README.md",
          "main.rs",
          "@Override",
          "#include",
          "$HOME",
          "ASP.NET",
          "v1.2",
          "3.50",
          "naïve",
          "日本語",
          "😀",
          "👩‍💻",
          "…",
          "“quoted”",
          "(aside)",
          "C#",
          "C++",
          "me@example.com",
          "{{person}}",
          "über",
          "co. Ltd.",
          "U.S.",
          "and/or",
          "foo.bar()",
          "—",
          "really",
          "good",
          "x",
          "internationalisation",
          "org.example.App",
          "100%",
          "k8s",
          "é");
  private static final List<String> STOPS = List.of(".", ".", ".", "!", "?", "…", ":");

  final long seed;
  final ThreadSource source;
  final List<String> words = new ArrayList<>();
  final List<String> headings = new ArrayList<>();
  final List<String> links = new ArrayList<>();
  private final Random random;
  private final StringBuilder text = new StringBuilder();

  RandomPost(long seed) {
    this.seed = seed;
    random = new Random(seed);
    String title = sentence(3 + random.nextInt(6), false);
    int blocks = 1 + random.nextInt(40);
    for (int i = 0; i < blocks; i++) {
      block();
    }
    source =
        Written.source(
            title,
            "",
            List.of("java", "build-in-public", "C++", "2024"),
            List.of(),
            text.toString());
  }

  private void block() {
    switch (random.nextInt(12)) {
      case 0, 1 -> heading();
      case 2 -> list("- ");
      case 3 -> list("1. ");
      case 4 -> code();
      case 5 -> text.append("> ").append(sentence(4 + random.nextInt(20), true)).append("\n\n");
      case 6 -> picture();
      default -> paragraph();
    }
  }

  private void heading() {
    String first = "Heading" + headings.size();
    words.add(first);
    String heading = first + " " + sentence(1 + random.nextInt(4), false);
    headings.add(heading);
    text.append(random.nextBoolean() ? "## " : "### ").append(heading).append("\n\n");
  }

  private void list(String bullet) {
    int items = 1 + random.nextInt(8);
    for (int i = 0; i < items; i++) {
      String number = bullet.equals("1. ") ? (i + 1) + ". " : bullet;
      words.add(number.strip());
      text.append(number).append(sentence(1 + random.nextInt(25), true)).append('\n');
    }
    text.append('\n');
  }

  private void code() {
    int lines = 1 + random.nextInt(6);
    text.append("```\n");
    for (int i = 0; i < lines; i++) {
      words.addAll(List.of("var", "i" + i, "=", i + ";"));
      text.append("var i").append(i).append(" = ").append(i).append(";\n");
    }
    text.append("```\n\n");
  }

  private void picture() {
    text.append("![Alt of ")
        .append("a picture ".repeat(1 + random.nextInt(200)))
        .append("](/p.png)\n\n");
  }

  private void paragraph() {
    int sentences = 1 + random.nextInt(6);
    for (int i = 0; i < sentences; i++) {
      text.append(sentence(1 + random.nextInt(random.nextInt(10) == 0 ? 90 : 25), true))
          .append(' ');
    }
    text.append("\n\n");
  }

  /** A sentence of the list's words; they are taken note of. */
  private String sentence(int length, boolean marked) {
    StringBuilder sentence = new StringBuilder("So" + random.nextInt(1000));
    words.add(sentence.toString());
    for (int i = 1; i < length; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      words.addAll(List.of(word.split(" ", -1)));
      sentence.append(' ').append(marked ? marked(word) : word);
    }
    String stop = marked ? STOPS.get(random.nextInt(STOPS.size())) : "";
    words.set(words.size() - 1, words.getLast() + stop);
    return sentence + stop;
  }

  private String marked(String word) {
    return switch (random.nextInt(20)) {
      case 0 -> "**" + word + "**";
      case 1 -> "`" + word + "`";
      case 2 -> {
        String url =
            "https://docs.example.com/" + links.size() + "/" + "p".repeat(random.nextInt(60));
        links.add(url);
        yield "[" + word + "](" + url + ")";
      }
      default -> word;
    };
  }
}
