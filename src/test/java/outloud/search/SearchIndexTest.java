package outloud.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import outloud.markdown.Block;
import outloud.markdown.Inline;
import outloud.source.Span;

class SearchIndexTest {
  private static final Span NOWHERE = new Span(0, 0);

  private final List<Entry> entries = new ArrayList<>();
  private final List<WeighedWords> words = new ArrayList<>();
  private final Lexicon lexicon = new Lexicon();

  private SearchIndexTest page(String title, String text, String... tags) {
    Block paragraph = new Block.Paragraph(List.of(new Inline.Text(text)), NOWHERE);
    entries.add(new Entry("/" + entries.size() + "/", title, "About it.", "", "", "en"));
    words.add(WeighedWords.of(title, List.of(tags), "About it.", List.of(paragraph), lexicon));
    return this;
  }

  private Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    SearchIndex.of(entries, words).forEach(part -> files.put(part.name(), part.text()));
    return files;
  }

  private List<String> find(String query) {
    return new Lookup(files()).find(query, 10);
  }

  @Test
  void titlesWinOverTagsAndTagsOverWords() {
    page("Notes", "Some words on parsers.")
        .page("Parsers", "Words.")
        .page("Tools", "Words.", "parsers");
    assertEquals(List.of("Parsers", "Tools", "Notes"), find("PARSERS"));
  }

  @Test
  void allWordsAreWantedAndTheLastMayBeUnfinished() {
    page("A", "A garbage collector.")
        .page("B", "A garbage truck.")
        .page("C", "Stamps, a collection.");
    assertEquals(List.of("A"), find("garbage coll"));
    assertEquals(List.of("B", "A"), find("garbage"), "of equals the newest");
    assertEquals(List.of("C", "A"), find("coll"));
    assertEquals(List.of("A"), find("garbage xyzzy collector"), "as many words as there are");
    assertEquals(List.of("C"), find("a b c d e f g collection of stamps h"), "the longest words");
    assertEquals(List.of(), find("nowhere"));
    assertEquals(List.of(), find("  "));
  }

  @Test
  void whatEverybodySaysDecidesNothing() {
    for (int i = 0; i < 60; i++) {
      page("Page " + i, "the word " + (i == 17 ? "tokenizer" : "other" + i));
    }
    assertEquals("Page 17", find("the tokenizer").getFirst());
    assertEquals(20, new Lookup(files()).find("the", 100).size(), "those that are most about it");
  }

  @Test
  void codeIsFoundAndScriptsWithoutSpacesToo() {
    Block code =
        new Block.CodeBlock(
            "java", "Main.java", "var list = readAllLines();", Block.Lines.PLAIN, NOWHERE);
    entries.add(new Entry("/c/", "Code", "", "", "", "en"));
    words.add(WeighedWords.of("Code", List.of(), "", List.of(code), lexicon));
    page("垃圾回收入门", "怎样减少停顿。");
    assertEquals(List.of("Code"), find("readAllLines"));
    assertEquals(List.of("Code"), find("main.java"));
    assertEquals(List.of("垃圾回收入门"), find("回收"));
    assertEquals(List.of("垃圾回收入门"), find("停"));
  }

  /** Random pages, found by the index as by looking at each. */
  @Test
  void theShardsLoseNothing() {
    Random random = new Random(7);
    List<Set<String>> texts = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 60; j++) {
        text.append((char) ('a' + random.nextInt(26))).append((char) ('a' + random.nextInt(26)));
        text.append(random.nextInt(300)).append(' ');
      }
      page("T" + i, text.toString());
      texts.add(new HashSet<>(Words.of(text.toString())));
    }
    Map<String, String> files = files();
    assertTrue(files.keySet().stream().filter(name -> name.startsWith("words-")).count() > 10);
    for (int i = 0; i < 300; i++) {
      for (String word : texts.get(i).stream().limit(5).toList()) {
        Set<String> wanted = new HashSet<>();
        for (int j = 0; j < 300; j++) {
          if (texts.get(j).contains(word)) {
            wanted.add("T" + j);
          }
        }
        List<String> found = new Lookup(files).find(word + " ,", 300);
        assertTrue(found.containsAll(wanted), word + ": " + found + " lacks some of " + wanted);
      }
    }
  }

  @Test
  void theSamePagesMakeTheSameFilesAndOtherPagesAnotherVersion() {
    page("One", "first").page("Two", "second");
    Map<String, String> before = files();
    assertEquals(before, files());
    page("Three", "third");
    assertNotEquals(before.get(SearchIndex.LIST), files().get(SearchIndex.LIST));
  }

  @Test
  void aFirstResultNeedsFewBytesOnALargeSite() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 400; j++) {
        // Words as rare as words are: few that all have, very many that few have.
        int rank = (int) Math.pow(40_000, random.nextDouble());
        text.append("w").append(Integer.toString(rank * 7919, 36)).append(' ');
      }
      page("Title " + i, text.toString());
    }
    Map<String, String> files = files();
    for (int rank = 1; rank < 40_000; rank = rank * 3 + 1) {
      Lookup lookup = new Lookup(files);
      String word = "w" + Integer.toString(rank * 7919, 36);
      lookup.find(
          word + " " + "w" + Integer.toString(7919 * 77, 36) + " " + word.substring(0, 3), 10);
      assertTrue(lookup.bytes() < 80_000, word + ": " + lookup.bytes());
    }
  }
}
